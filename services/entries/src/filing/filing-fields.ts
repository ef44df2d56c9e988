import { Decimal, sumUsd } from '@landfall/rule';
import { loadById, sees, UserError, type Context } from '@landfall/service-kit';
import { GraphQLError } from 'graphql';
import { Ctx, FieldResolver, Resolver, Root } from 'type-graphql';
import { accessPage } from '../access.js';
import { Account, toAccount } from '../entry/account.type.js';
import { EntryModeOfTransport } from '../entry/entry.enums.js';
import { Entry } from '../entry/entry.type.js';
import { entryWithId } from '../entry/load-entries.js';
import { toUserError } from '../to-user-error.js';
import { FilingCapacity, FilingDesignator, FilingInvoiceHeld } from './filing.enums.js';
import { Filing, FilingDeclared, FilingLine, FilingShipment } from './filing.type.js';
import { loadContents, type FilingContent } from './load-filings.js';

/** The fields of a filing that lead elsewhere, or are read only when asked for. */
@Resolver(() => Filing)
export class FilingFields {
  @FieldResolver(() => Entry, {
    nullable: true,
    description: 'The entry that it belongs to; null for a refused filing.',
  })
  entry(@Root() filing: Filing, @Ctx() context: Context): Promise<Entry | null> | null {
    return filing.entryId === null ? null : entryWithId(filing.entryId, context);
  }

  @FieldResolver(() => Account, {
    nullable: true,
    description: 'The importer; null where the filer may not file for the one it named.',
  })
  importer(@Root() { importerAccountId }: Filing): Account | null {
    return importerAccountId === null ? null : toAccount(importerAccountId);
  }

  @FieldResolver(() => Account, { nullable: true, description: 'The account that filed.' })
  filer(@Root() { filerAccountId }: Filing): Account {
    return toAccount(filerAccountId);
  }

  @FieldResolver(() => [UserError], {
    description: 'What was found: why it was refused, or what an officer was asked.',
  })
  async findings(@Root() { id }: Filing, @Ctx() context: Context): Promise<UserError[]> {
    const { findings } = await contentOf(id, context);
    return findings.map(toUserError);
  }

  @FieldResolver(() => [FilingLine], { description: 'The lines, 1 to 999.' })
  async lines(@Root() filing: Filing, @Ctx() context: Context): Promise<FilingLine[]> {
    const { data, certified } = await contentOf(filing.id, context);
    countLines(data.lines.length, context);
    const words = seesWords(filing, context) ? certified?.words : null;
    return data.lines.map((line, n) =>
      Object.assign(new FilingLine(), line, {
        description: words?.lines[n]?.description ?? null,
        quantity: new Decimal(line.quantity),
        grossWeightKg: new Decimal(line.grossWeightKg),
        valueUsd: new Decimal(line.valueUsd),
      }),
    );
  }

  @FieldResolver(() => FilingDeclared, { description: 'What it declares, apart from its lines.' })
  async declared(@Root() filing: Filing, @Ctx() context: Context): Promise<FilingDeclared> {
    const content = await contentOf(filing.id, context);
    return toDeclared(content, seesWords(filing, context));
  }
}

async function contentOf(filingId: string, context: Context): Promise<FilingContent> {
  const content = await loadById(context, loadContents, filingId);
  if (!content) throw new Error(`Filing ${filingId} has no content`);
  return content;
}

/** Lines that one answer holds: many more would keep the service from everybody else for seconds. */
const mostLines = 10_000;
const linesTold = new WeakMap<Context, number>();

function countLines(count: number, context: Context): void {
  const told = (linesTold.get(context) ?? 0) + count;
  linesTold.set(context, told);
  if (told > mostLines) throw tooManyLines;
}

const tooManyLines = new GraphQLError(
  `One answer holds at most ${mostLines.toLocaleString('en-US')} lines: ask for fewer entries or filings at a time.`,
  { extensions: { code: 'BAD_USER_INPUT' } },
);

const seesWords = (filing: Filing, { caller }: Context): boolean => sees(accessPage, 'FilingShipment', caller, filing);

function toDeclared({ data, certified }: FilingContent, withWords: boolean): FilingDeclared {
  const seen = withWords ? certified : null;
  return Object.assign(new FilingDeclared(), {
    modeOfTransport: data.modeOfTransport as EntryModeOfTransport,
    arrivesOn: data.arrivesOn,
    capacity: data.declarant.capacity as FilingCapacity,
    designatedBy: data.declarant.designatedBy as FilingDesignator | null,
    giftFromPersonIn: data.giftClaim?.fromPersonIn ?? null,
    purchasedOrForSale: data.purchasedOrForSale,
    invoiceHeld: data.invoiceHeld as FilingInvoiceHeld,
    estimatedDutyUsd: new Decimal(data.estimatedDutyUsd),
    totalValueUsd: sumUsd(data.lines.map(({ valueUsd }) => new Decimal(valueUsd))),
    shipment: seen && toShipment(seen.words),
    certifiedText: seen && seen.text,
  });
}

function toShipment({
  consignee,
  conveyance,
  billOfLading,
}: NonNullable<FilingContent['certified']>['words']): FilingShipment {
  const { name: consigneeName, address: consigneeAddress } = consignee;
  return Object.assign(new FilingShipment(), { consigneeName, consigneeAddress, conveyance, billOfLading });
}
