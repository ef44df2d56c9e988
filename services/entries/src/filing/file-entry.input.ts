import { GraphQLDecimal, GraphQLLocalDate } from '@landfall/service-kit';
import type { Decimal } from '@landfall/rule';
import { Field, ID, InputType, Int } from 'type-graphql';
import { EntryModeOfTransport, EntryRegime, EntryType } from '../entry/entry.enums.js';
import { FilingCapacity, FilingDesignator, FilingInvoiceHeld } from './filing.enums.js';

@InputType({ description: 'Who declares, and in what right (19 CFR 143.26).' })
export class FileEntryDeclarantInput {
  @Field(() => FilingCapacity, { description: 'In what right the declarant makes entry.' })
  capacity!: FilingCapacity;

  @Field(() => FilingDesignator, {
    nullable: true,
    description: 'Who designated the broker; leave it out with any other capacity.',
  })
  designatedBy?: FilingDesignator | null;
}

@InputType({ description: 'To whom the goods are sent.' })
export class FileEntryConsigneeInput {
  @Field({ description: 'Name of the person or organisation, up to 200 characters.' })
  name!: string;

  @Field({ description: 'Address as on the shipment, up to 500 characters.' })
  address!: string;
}

@InputType({ description: 'One line: goods of one tariff number and origin.' })
export class FileEntryLineInput {
  @Field({ description: 'What the goods are, what of and what for, up to 500 characters (19 CFR 143.25).' })
  description!: string;

  @Field({
    description:
      'The number of the tariff, up to 40 characters: ten digits, or the eight of headings 9903 and 9904, as `6109.10.0012`. Points, blanks and dashes do not matter. Whether the tariff has such a number is not checked here.',
  })
  htsNumber!: string;

  @Field(() => [String], {
    nullable: true,
    description:
      'Numbers of chapters 98 and 99 that apply beside it, as `9903.88.15`, up to 500 characters together: of what is in force today 32 numbers with the one above. One of chapter 99 never stands alone.',
  })
  furtherHtsNumbers?: string[] | null;

  @Field({
    description:
      'Country of origin, two letters of ISO 3166-1, as `JP`, or of Customs beside it: `KV` Kosovo, `GZ` Gaza, `WE` West Bank, `XO` Ontario; up to 10 characters.',
  })
  countryOfOrigin!: string;

  @Field(() => GraphQLDecimal, { description: 'How many of the unit, above zero.' })
  quantity!: Decimal;

  @Field({
    description:
      'The tariff’s unit of quantity, as `NO`, `KG`, `DOZ`, or as the tariff prints it: `No.`, `doz.`, `m²`; up to 10 characters.',
  })
  unit!: string;

  @Field(() => GraphQLDecimal, {
    description: 'Shipping weight in kilograms, above zero, with up to six decimals: `1.250` is one and a quarter.',
  })
  grossWeightKg!: Decimal;

  @Field(() => GraphQLDecimal, {
    description:
      'Value in US dollars and whole cents. `1.250` may be either of two amounts and is refused; send `1250.00`.',
  })
  valueUsd!: Decimal;
}

@InputType({ description: 'The claim that the goods are a gift exempt from duty (19 CFR 10.152).' })
export class FileEntryGiftClaimInput {
  @Field({
    description: 'Where the giver is, two capital letters of ISO 3166-1: the person, not the place of posting.',
  })
  fromPersonIn!: string;
}

@InputType({ description: 'The certification, which is the electronic signature (19 CFR 143.32(e)).' })
export class FileEntryCertificationInput {
  @Field({
    description:
      'The statement that was accepted, in the words that `certificationStatement` answers; no others certify.',
  })
  statement!: string;

  @Field({ description: 'True when it was accepted. Data that are not certified are not filed.' })
  accepted!: boolean;
}

@InputType({
  description: 'Everything that an electronic informal entry declares, certified and filed in one request.',
})
export class FileEntryInput {
  @Field(() => ID, {
    description:
      'Your own name for this request, up to 128 characters. The same key and input again answer with the same entry.',
  })
  idempotencyKey!: string;

  @Field(() => String, {
    nullable: true,
    description:
      'Your own reference of the entry, up to 64 characters: no two entries of yours have the same. It is no part of what is certified, and is found by `filing`, `filings` and `entries`. A further filing keeps it, repeated or left out.',
  })
  filerReference?: string | null;

  @Field(() => ID, { nullable: true, description: 'For a further filing of an entry that was sent back: the entry.' })
  entryId?: string | null;

  @Field(() => Int, { nullable: true, description: 'With `entryId`: the version of the entry that you looked at.' })
  entryVersion?: number | null;

  @Field(() => EntryRegime, { description: 'The law that the entry comes under.' })
  regime!: EntryRegime;

  @Field(() => EntryType, { description: 'The kind of entry.' })
  entryType!: EntryType;

  @Field({ description: 'The port of entry, four digits of Schedule D, as `3201` for Honolulu, up to 8 characters.' })
  portCode!: string;

  @Field(() => EntryModeOfTransport, { description: 'How the goods arrive.' })
  modeOfTransport!: EntryModeOfTransport;

  @Field(() => ID, {
    description: 'The importer’s account, up to 64 characters: your own, or one whose mandate you hold.',
  })
  importerAccountId!: string;

  @Field({ description: 'Who declares, and in what right.' })
  declarant!: FileEntryDeclarantInput;

  @Field({ description: 'To whom the goods are sent.' })
  consignee!: FileEntryConsigneeInput;

  @Field(() => String, {
    nullable: true,
    description:
      'The flight, vessel and voyage, train or vehicle, up to 100 characters. Needed but for goods by mail or carried by a person.',
  })
  conveyance?: string | null;

  @Field(() => String, {
    nullable: true,
    description:
      'Number of the bill of lading or air waybill, up to 50 characters. Needed but for goods by mail or carried by a person.',
  })
  billOfLading?: string | null;

  @Field(() => GraphQLLocalDate, { description: 'The day of arrival at the port, as `2026-11-20`.' })
  arrivesOn!: string;

  @Field(() => [FileEntryLineInput], { description: 'The lines, 1 to 999.' })
  lines!: FileEntryLineInput[];

  @Field(() => FileEntryGiftClaimInput, {
    nullable: true,
    description: 'Only for a gift that is claimed to be exempt.',
  })
  giftClaim?: FileEntryGiftClaimInput | null;

  @Field({
    description:
      'True for goods imported under a purchase or an agreement to buy, or meant for sale. Of a gift the side of who receives it counts (19 CFR 10.152): what a giver bought as a present is no purchase.',
  })
  purchasedOrForSale!: boolean;

  @Field(() => FilingInvoiceHeld, {
    description: 'What proof of value you hold. Attach nothing: an officer may ask for it (19 CFR 143.27, 143.36(c)).',
  })
  invoiceHeld!: FilingInvoiceHeld;

  @Field(() => GraphQLDecimal, {
    description: 'Duties, taxes and fees as you estimate them, in US dollars and whole cents.',
  })
  estimatedDutyUsd!: Decimal;

  @Field(() => [String], {
    nullable: true,
    description:
      'Codes of findings that you put to an officer: they become warnings, which an officer must answer before release.',
  })
  askOfficer?: string[] | null;

  @Field({ description: 'The certification of all of this.' })
  certification!: FileEntryCertificationInput;
}
