import { filerKindOf } from '@landfall/law';
import { Decimal, sumUsd, Temporal } from '@landfall/rule';
import { as, GraphQLDecimal, GraphQLLocalDate } from '@landfall/service-kit';
import { Field, Int, ObjectType } from 'type-graphql';
import { EntryModeOfTransport } from '../../entry/entry.enums.js';
import type { Assessment } from '../../entry/entry.table.js';
import type { CertifiedWords } from '../certified/certified-text.js';
import { FilingLineExcise } from './filing-declaration.type.js';
import { filedAs, type FiledTerritoryLine } from '../../kinds/filed-data.js';
import type { FiledExcise } from '../../kinds/kind.js';
import { exciseOnLines } from '../../kinds/filed-excise.js';
import { DraftFilerKind, ExciseCategory, ImportPurpose } from '../filing.enums.js';
import type { Filing } from '../filing.type.js';
import type { FilingContent } from '../load-filings.js';

@ObjectType({
  description: 'Names and words of a declaration into American Samoa: who declares, and how the goods travel.',
  simpleResolvers: true,
})
export class FilingTerritoryShipment {
  @Field({ description: 'Name of the person who declares.' })
  filerName!: string;

  @Field(() => String, { nullable: true, description: 'The business that the goods are for; null for a person.' })
  organisationName!: string | null;

  @Field(() => String, { nullable: true, description: 'Telephone number; null where none was given.' })
  filerPhone!: string | null;

  @Field({ description: 'Address.' })
  filerAddress!: string;

  @Field(() => String, { nullable: true, description: 'E-mail address; null where none was given.' })
  email!: string | null;

  @Field(() => String, { nullable: true, description: 'The flight or the vessel; null where none was given.' })
  conveyance!: string | null;

  @Field({ description: 'Number of the air waybill or the bill of lading; empty for mail, which has none.' })
  billOfLading!: string;
}

@ObjectType({ description: 'One line of a declaration into American Samoa.', simpleResolvers: true })
export class FilingTerritoryLine extends FilingLineExcise {
  @Field(() => Int, { description: 'Its number, from 1.' })
  number!: number;

  @Field(() => String, {
    nullable: true,
    description: 'What the goods are, in the filer’s words; null once erased, and to analysts.',
  })
  description!: string | null;

  @Field(() => GraphQLDecimal, { description: 'How many.' })
  quantity!: Decimal;

  @Field(() => String, { nullable: true, description: 'Of what, in the filer’s words; null where nothing was said.' })
  unit!: string | null;

  @Field(() => GraphQLDecimal, {
    description:
      'What was paid, with what it cost to place the goods in condition, packed and ready for shipment, and without freight, insurance and other shipping expenses: the basis of the excise.',
  })
  purchasePriceUsd!: Decimal;

  @Field(() => ImportPurpose, { description: 'What the goods are for.' })
  purpose!: ImportPurpose;

  @Field(() => ExciseCategory, { description: 'Of which listed category they are.' })
  category!: ExciseCategory;

  @Field(() => Boolean, {
    nullable: true,
    description:
      'Whether they are a motor vehicle, machinery or a household appliance that was sold at retail and put into use; null where nothing was said.',
  })
  usedMachine!: boolean | null;
}

@ObjectType({ description: 'What a filing declares in American Samoa.', simpleResolvers: true })
export class FilingTerritoryDeclaration {
  @Field(() => EntryModeOfTransport, { description: 'How the goods arrive.' })
  modeOfTransport!: EntryModeOfTransport;

  @Field(() => GraphQLLocalDate, { description: 'The day on which they arrive.' })
  arrivesOn!: string;

  @Field(() => ImportPurpose, { nullable: true, description: 'What they are for where a line says nothing else.' })
  purpose!: ImportPurpose | null;

  @Field(() => DraftFilerKind, { description: 'Who declares; OTHER too for a kind that is no longer known.' })
  filerKind!: DraftFilerKind;

  @Field(() => GraphQLDecimal, { description: 'What was paid for all lines together, in US dollars.' })
  totalPurchasePriceUsd!: Decimal;

  @Field(() => [FilingTerritoryLine], { description: 'The lines, 1 to 999.' })
  lines!: FilingTerritoryLine[];

  @Field(() => FilingTerritoryShipment, {
    nullable: true,
    description: 'Names and words; null once erased, and to who may not see them.',
  })
  shipment!: FilingTerritoryShipment | null;

  @Field(() => String, {
    nullable: true,
    description:
      'The exact text that was certified, whose UTF-8 bytes have `certifiedSha256`. With `"certifiedForm":2` it is JSON as RFC 8785 writes it; texts that name no form were certified before that.',
  })
  certifiedText!: string | null;
}

/** The declaration as it stands, with what an officer has assessed; null where no day of arrival is known, which it must tell. */
export function toTerritoryDeclaration(
  { lawReadOn }: Filing,
  { data, certified }: FilingContent,
  assessments: readonly Assessment[],
  withWords: boolean,
): FilingTerritoryDeclaration | null {
  const { modeOfTransport, arrivesOn, purpose, filerKind, territoryLines } = filedAs('TERRITORY_DECLARATION', data);
  if (arrivesOn === null) return null;
  const seen = withWords ? certified : null;
  const assessedOn = (line: number): Assessment | null => assessments.find((one) => one.line === line) ?? null;
  const excise = exciseOnLines(territoryLines, Temporal.PlainDate.from(lawReadOn), assessedOn);
  return as(FilingTerritoryDeclaration, {
    modeOfTransport: modeOfTransport as EntryModeOfTransport,
    ...{ arrivesOn, purpose, filerKind: filerKindOf(filerKind) },
    totalPurchasePriceUsd: sumUsd(territoryLines.map((line) => new Decimal(line.purchasePriceUsd))),
    lines: territoryLines.map((line, n) => toLine(line, excise[n]!, seen?.words.lines[n])),
    shipment: seen && toShipment(seen.words),
    certifiedText: seen && seen.text,
  });
}

function toLine(
  { number, quantity, purpose, category, usedMachine }: FiledTerritoryLine,
  { basisUsd, ...excise }: FiledExcise,
  words: CertifiedWords['lines'][number] | undefined,
): FilingTerritoryLine {
  return as(FilingTerritoryLine, {
    number,
    description: words?.description ?? null,
    quantity: new Decimal(quantity),
    unit: words?.unit ?? null,
    purchasePriceUsd: basisUsd,
    ...{ purpose, category },
    usedMachine: usedMachine ?? null,
    ...excise,
  });
}

function toShipment({ filer, conveyance, billOfLading }: CertifiedWords): FilingTerritoryShipment {
  const { name: filerName, organisationName, phone: filerPhone, address: filerAddress, email } = filer!;
  return as(FilingTerritoryShipment, {
    ...{ filerName, organisationName, filerPhone, filerAddress, email, conveyance },
    billOfLading: billOfLading ?? '',
  });
}
