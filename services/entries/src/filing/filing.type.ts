import { as, GraphQLDecimal, GraphQLLocalDate, sees, type Caller } from '@landfall/service-kit';
import type { Decimal } from '@landfall/rule';
import { Field, ID, Int, ObjectType } from 'type-graphql';
import { filingAccess } from './access.js';
import type { EntryRow } from '../entry/entry.table.js';
import { EntryModeOfTransport, EntryRegime, EntryType } from '../entry/entry.enums.js';
import { Node } from '../node/node.type.js';
import {
  FilingCapacity,
  FilingDesignator,
  FilingInvoiceHeld,
  FilingOutcome,
  FilingTariffRole,
} from './filing.enums.js';
import type { FilingRow } from './filing.table.js';

@ObjectType({ description: 'A tariff number of a line, and what it does there.', simpleResolvers: true })
export class FilingTariffNumber {
  @Field({ description: 'The number as the tariff prints it.' })
  number!: string;

  @Field(() => FilingTariffRole, { description: 'What it does: its chapter tells.' })
  role!: FilingTariffRole;
}

@ObjectType({ description: 'One line of a filing.', simpleResolvers: true })
export class FilingLine {
  @Field(() => Int, { description: 'Its number, from 1.' })
  number!: number;

  @Field(() => String, {
    nullable: true,
    description: 'What the goods are, in the filer’s words; null once erased, and to analysts.',
  })
  description!: string | null;

  @Field({ description: 'The tariff number as filed.' })
  htsNumber!: string;

  @Field(() => [FilingTariffNumber], {
    description: 'Every tariff number of the line in its role: that of `htsNumber`, then those of chapters 98 and 99.',
  })
  tariffNumbers!: readonly FilingTariffNumber[];

  @Field({ description: 'Country of origin, ISO 3166-1 alpha-2.' })
  countryOfOrigin!: string;

  @Field(() => GraphQLDecimal, { description: 'How many of the unit.' })
  quantity!: Decimal;

  @Field({ description: 'The unit of quantity.' })
  unit!: string;

  @Field(() => GraphQLDecimal, { description: 'Shipping weight in kilograms.' })
  grossWeightKg!: Decimal;

  @Field(() => GraphQLDecimal, { description: 'Value in US dollars.' })
  valueUsd!: Decimal;

  @Field({ description: 'Whether the description was adequate by this house’s list of vague words when filed.' })
  descriptionAdequate!: boolean;
}

@ObjectType({
  description: 'Names and words of a filing: who receives the goods and how they travel.',
  simpleResolvers: true,
})
export class FilingShipment {
  @Field({ description: 'The consignee’s name.' })
  consigneeName!: string;

  @Field({ description: 'The consignee’s address.' })
  consigneeAddress!: string;

  @Field({
    description:
      'The flight, vessel and voyage, train or vehicle; empty where none was given for goods by mail or carried by a person.',
  })
  conveyance!: string;

  @Field({
    description:
      'Number of the bill of lading or air waybill; empty where none was given for goods by mail or carried by a person.',
  })
  billOfLading!: string;
}

@ObjectType({ description: 'What a filing declares, apart from its lines.', simpleResolvers: true })
export class FilingDeclared {
  @Field(() => EntryModeOfTransport, { description: 'How the goods arrive.' })
  modeOfTransport!: EntryModeOfTransport;

  @Field(() => GraphQLLocalDate, { description: 'The day of arrival at the port.' })
  arrivesOn!: string;

  @Field(() => FilingCapacity, { description: 'In what right the declarant makes entry.' })
  capacity!: FilingCapacity;

  @Field(() => FilingDesignator, {
    nullable: true,
    description: 'Who designated the broker; null for other capacities.',
  })
  designatedBy!: FilingDesignator | null;

  @Field(() => String, { nullable: true, description: 'For a gift claimed exempt: where the giver is.' })
  giftFromPersonIn!: string | null;

  @Field({ description: 'True for goods imported under a purchase or an agreement to buy, or meant for sale.' })
  purchasedOrForSale!: boolean;

  @Field(() => FilingInvoiceHeld, { description: 'What proof of value the filer holds.' })
  invoiceHeld!: FilingInvoiceHeld;

  @Field(() => GraphQLDecimal, { description: 'Duties and taxes as the filer estimates them, in US dollars.' })
  estimatedDutyUsd!: Decimal;

  @Field(() => GraphQLDecimal, { description: 'The value of all lines together, in US dollars.' })
  totalValueUsd!: Decimal;

  @Field(() => FilingShipment, {
    nullable: true,
    description: 'Names and words; null once erased, and to who may not see them.',
  })
  shipment!: FilingShipment | null;

  @Field(() => String, {
    nullable: true,
    description:
      'The exact text that was certified, whose UTF-8 bytes have `certifiedSha256`. With `"certifiedForm":2` it is JSON as RFC 8785 writes it; texts that name no form were certified before that.',
  })
  certifiedText!: string | null;
}

@ObjectType({ description: 'A document named in a filing.', simpleResolvers: true })
export class FilingDocument {
  @Field(() => ID, { description: 'The document’s opaque id.' })
  documentId!: string;

  @Field({ description: 'What kind of document it is.' })
  kind!: string;

  @Field(() => String, {
    nullable: true,
    description: 'What its file was called; null once erased, and to who may not see it.',
  })
  fileName!: string | null;

  @Field({ description: 'True when it was presented with the filing; false while the filer holds it.' })
  presented!: boolean;
}

@ObjectType({
  description: 'A filing: certified data as sent, never changed, and what came of them.',
  implements: Node,
  simpleResolvers: true,
})
export class Filing {
  @Field(() => ID, { description: 'The filing’s opaque id.' })
  id!: string;

  @Field(() => String, {
    nullable: true,
    description:
      'The filer’s own reference of its entry; null where none was given, for a refused filing, which binds none, and to analysts.',
  })
  filerReference!: string | null;

  @Field(() => Int, { nullable: true, description: '1 for the first filing of an entry; null for a refused one.' })
  number!: number | null;

  @Field(() => FilingOutcome, { description: 'What came of it.' })
  outcome!: FilingOutcome;

  @Field(() => EntryRegime, { description: 'The law that it was filed under.' })
  regime!: EntryRegime;

  @Field(() => EntryType, { description: 'The kind of entry.' })
  entryType!: EntryType;

  @Field({ description: 'The port as named in the filing.' })
  port!: string;

  @Field(() => ID, { description: 'The person or machine that certified; to analysts a pseudonym.' })
  filedBy!: string;

  @Field({ description: 'When it was filed.' })
  filedAt!: Date;

  @Field(() => String, {
    nullable: true,
    description:
      'By which way it came: `PORTAL`, `API` or `OFFICER_KEYED`, on paper and keyed in by an officer; other codes may follow. Null for filings of before this was kept.',
  })
  channel!: string | null;

  @Field(() => Date, {
    nullable: true,
    description:
      'When the first byte of what was filed had reached the platform; null for filings of before this was kept.',
  })
  receivedAt!: Date | null;

  @Field(() => GraphQLLocalDate, { description: 'The day at the port as of which the law was read.' })
  lawReadOn!: string;

  @Field({ description: 'SHA-256, in hex, of the exact bytes that were certified.' })
  certifiedSha256!: string;

  // Ids for the fields that lead elsewhere; not in the schema.
  entryId!: string | null;
  importerAccountId!: string | null;
  filerAccountId!: string;
  transmittedByAccountId!: string | null;
  sharedWith!: readonly string[];
}

/** The filing as this caller may see it, with the entry that it belongs to; null when it is not theirs to see. */
export function toFiling(row: FilingRow, entry: EntryRow | null, caller: Caller): Filing | null {
  const sharedWith = [...row.sharedWith, ...(entry?.sharedWith ?? [])];
  if (!sees(filingAccess, 'Filing', caller, { ...row, sharedWith })) return null;
  return as(Filing, {
    id: row.id,
    filerReference: entry?.filerReference ?? null,
    number: row.number,
    outcome: outcomeOf(row, entry),
    regime: row.regime,
    entryType: row.entryType,
    port: row.port,
    filedBy: row.filedBy,
    filedAt: row.filedAt,
    channel: row.channel,
    receivedAt: row.receivedAt,
    transmittedByAccountId: row.transmittedByAccountId,
    lawReadOn: row.lawReadOn,
    certifiedSha256: row.certifiedSha256,
    entryId: row.entryId,
    importerAccountId: row.importerAccountId,
    filerAccountId: row.filerAccountId,
    sharedWith,
  });
}

function outcomeOf(filing: FilingRow, entry: EntryRow | null): FilingOutcome {
  if (!filing.accepted || entry === null) return FilingOutcome.REFUSED;
  if (entry.currentFilingId !== filing.id) return FilingOutcome.REPLACED;
  if (entry.status === 'RELEASED') return FilingOutcome.RELEASED;
  if (entry.status === 'WITHDRAWN') return FilingOutcome.WITHDRAWN;
  return entry.waitingFor === 'FURTHER_FILING' ? FilingOutcome.SENT_BACK : FilingOutcome.PENDING;
}
