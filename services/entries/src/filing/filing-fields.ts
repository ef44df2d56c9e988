import { Decimal } from '@landfall/rule';
import { as, loadById, sees, UserError, toUserError, type Context } from '@landfall/service-kit';
import { GraphQLError } from 'graphql';
import { Ctx, FieldResolver, Resolver, Root } from 'type-graphql';
import { filingAccess } from './access.js';
import { Account, toAccount } from '../entry/account.type.js';
import type { Assessment } from '../entry/entry.table.js';
import { Entry } from '../entry/entry.type.js';
import { entryWithId, loadEntries } from '../entry/load-entries.js';
import { statementWithVersion } from '@landfall/law/shared/certification';
import { numbersOf } from '@landfall/law/us/tariff/numbers-of-a-line';
import { CertificationStatement, toCertificationStatement } from './certified/certification-statement.type.js';
import { filedAs } from '../kinds/filed-data.js';
import { kindOf } from '../kinds/index.js';
import { toDeclaration } from './declared/filing-declaration.js';
import { FilingDeclaration } from './declared/filing-declaration.type.js';
import { toDeclared } from './declared/filing-declared.js';
import { FilingTerritoryDeclaration, toTerritoryDeclaration } from './declared/filing-territory-declaration.type.js';
import { Filing, FilingDeclared, FilingDocument, FilingLine, FilingTariffNumber } from './filing.type.js';
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

  @FieldResolver(() => Account, {
    nullable: true,
    description:
      'The account that sent it: another than the filer’s where a service bureau transmits, which never files itself (19 CFR 143.1), or who shares in a draft. Null for filings of before this was kept.',
  })
  transmittedBy(@Root() { transmittedByAccountId }: Filing): Account | null {
    return transmittedByAccountId === null ? null : toAccount(transmittedByAccountId);
  }

  @FieldResolver(() => [UserError], {
    description: 'What was found: why it was refused, or what an officer was asked or should see.',
  })
  async findings(@Root() { id }: Filing, @Ctx() context: Context): Promise<UserError[]> {
    const { findings } = await contentOf(id, context);
    return findings.map(toUserError);
  }

  @FieldResolver(() => CertificationStatement, {
    nullable: true,
    description:
      'The statement as certified; null for a refused filing with other words, and before versions of it were kept.',
  })
  async certification(@Root() { id, regime }: Filing, @Ctx() context: Context): Promise<CertificationStatement | null> {
    const { certificationVersion } = (await contentOf(id, context)).data;
    const statement = certificationVersion ? statementWithVersion(regime, certificationVersion) : null;
    return statement && toCertificationStatement(regime, statement);
  }

  @FieldResolver(() => [FilingLine], {
    description: 'The lines of an informal entry, 1 to 999; none of any other kind, whose lines `declaration` has.',
  })
  async lines(@Root() filing: Filing, @Ctx() context: Context): Promise<FilingLine[]> {
    const { data, certified } = await contentOf(filing.id, context);
    if (kindOf(filing.entryType).toldAs !== 'declared') return [];
    const { lines } = filedAs('TYPE_11', data);
    countLines(lines.length, context);
    const words = seesWords(filing, context) ? certified?.words : null;
    return lines.map((line, n) =>
      as(FilingLine, {
        ...line,
        description: words?.lines[n]?.description ?? null,
        tariffNumbers: numbersOf(line).map((one) => as(FilingTariffNumber, one)),
        quantity: new Decimal(line.quantity),
        grossWeightKg: new Decimal(line.grossWeightKg),
        valueUsd: new Decimal(line.valueUsd),
      }),
    );
  }

  @FieldResolver(() => FilingDeclared, {
    nullable: true,
    description:
      'What an informal entry declares, apart from its lines; null of any other kind, which `declaration` tells.',
  })
  async declared(@Root() filing: Filing, @Ctx() context: Context): Promise<FilingDeclared | null> {
    if (kindOf(filing.entryType).toldAs !== 'declared') return null;
    return toDeclared(await contentOf(filing.id, context), seesWords(filing, context));
  }

  @FieldResolver(() => FilingTerritoryDeclaration, {
    nullable: true,
    description:
      'What a declaration of goods into American Samoa declares, its lines too; null of any other kind, and of mail whose day of arrival is not known yet: `declaration` tells both.',
  })
  async territoryDeclaration(
    @Root() filing: Filing,
    @Ctx() context: Context,
  ): Promise<FilingTerritoryDeclaration | null> {
    if (kindOf(filing.entryType).toldAs !== 'territoryDeclaration') return null;
    const content = await contentOf(filing.id, context);
    countLines(kindOf(filing.entryType).keptAsSaid(content.data).lines.length, context);
    return toTerritoryDeclaration(filing, content, await assessmentsOf(filing, context), seesWords(filing, context));
  }

  @FieldResolver(() => FilingDeclaration, {
    description: 'What it declares, of whatever kind: its form with the answers.',
  })
  async declaration(@Root() filing: Filing, @Ctx() context: Context): Promise<FilingDeclaration> {
    const assessments = kindOf(filing.entryType).exciseOnFiled ? await assessmentsOf(filing, context) : [];
    return toDeclaration(filing, await contentOf(filing.id, context), {
      language: context.caller.language,
      withWords: seesWords(filing, context),
      assessedOn: (line) => assessments.find((one) => one.line === line) ?? null,
      tells: (count) => countLines(count, context),
    });
  }

  @FieldResolver(() => [FilingDocument], {
    description:
      'Documents named in it: presented with it in American Samoa, held by the filer in the customs territory.',
  })
  async documents(@Root() filing: Filing, @Ctx() context: Context): Promise<FilingDocument[]> {
    const { data, certified } = await contentOf(filing.id, context);
    const named = seesWords(filing, context) ? certified?.words.documents : null;
    return (data.documents ?? []).map((document, n) =>
      as(FilingDocument, { ...document, fileName: named?.[n]?.fileName ?? null }),
    );
  }
}

async function contentOf(filingId: string, context: Context): Promise<FilingContent> {
  const content = await loadById(context, loadContents, filingId);
  if (!content) throw new Error(`Filing ${filingId} has no content`);
  return content;
}

/** What an officer has assessed on the lines; of a filing that no longer counts, nothing. */
async function assessmentsOf({ id, entryId }: Filing, context: Context): Promise<readonly Assessment[]> {
  const entry = entryId === null ? null : await loadById(context, loadEntries, entryId);
  return entry?.currentFilingId === id ? entry.assessments : [];
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

const seesWords = (filing: Filing, { caller }: Context): boolean =>
  sees(filingAccess, 'FilingShipment', caller, filing);
