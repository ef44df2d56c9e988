import { Field, ID, InputType, ObjectType } from 'type-graphql';
import { EntryModeOfTransport } from '../entry/entry.enums.js';
import { FilingCapacity, FilingDesignator, FilingInvoiceHeld } from '../filing/filing.enums.js';
import { DraftFilerKind, ExciseCategory, ImportPurpose } from './draft.enums.js';

// Each class is input and output at once: what is read back is what was typed.

const line = 'One line of a draft. Figures are text as typed: `12.` and `1,200` stay so.';

@ObjectType('DraftLine', { description: line, simpleResolvers: true })
@InputType('DraftLineInput', { description: line })
export class DraftLine {
  @Field(() => ID, { description: 'The caller’s own name for the line, which stays when lines are moved.' })
  key!: string;

  @Field(() => String, { nullable: true, description: 'What the goods are.' })
  description?: string | null;

  @Field(() => String, { nullable: true, description: 'How many of the unit.' })
  quantity?: string | null;

  @Field(() => String, { nullable: true, description: 'The unit of quantity.' })
  unit?: string | null;

  @Field(() => String, {
    nullable: true,
    description:
      'American Samoa: what was paid for the line, with costs, charges and expenses incident to placing it in condition, packed and ready for shipment; without freight, insurance and other shipping expenses.',
  })
  purchasePriceUsd?: string | null;

  @Field(() => ImportPurpose, { nullable: true, description: 'American Samoa: what these goods are for.' })
  purpose?: ImportPurpose | null;

  @Field(() => ExciseCategory, { nullable: true, description: 'American Samoa: which listed category they are of.' })
  category?: ExciseCategory | null;

  @Field(() => Boolean, {
    nullable: true,
    description:
      'American Samoa: whether they are a motor vehicle, machinery or a household appliance that was sold at retail and put into use. It changes nothing at entry; see `afterEntry` of the excise.',
  })
  usedMachine?: boolean | null;

  @Field(() => String, { nullable: true, description: 'Customs territory: country of origin, two letters.' })
  countryOfOrigin?: string | null;

  @Field(() => String, { nullable: true, description: 'Customs territory: the tariff number.' })
  htsNumber?: string | null;

  @Field(() => String, { nullable: true, description: 'Customs territory: shipping weight in kilograms.' })
  grossWeightKg?: string | null;

  @Field(() => String, { nullable: true, description: 'Customs territory: value in US dollars.' })
  valueUsd?: string | null;
}

const document = 'A document that is to be filed with the draft, as the documents service vouched for it.';

@ObjectType('DraftDocument', { description: document, simpleResolvers: true })
@InputType('DraftDocumentInput', { description: document })
export class DraftDocument {
  @Field(() => ID, { description: 'Its opaque id.' })
  documentId!: string;

  @Field({ description: 'The receipt that came when the upload was complete. It is checked on filing.' })
  receipt!: string;

  @Field({ description: 'What kind of document it is.' })
  kind!: string;

  @Field({ description: 'What its file was called.' })
  fileName!: string;
}

const answers =
  'What a draft says so far: text as typed, up to 2,000 characters each. Nothing is wrong here yet; see `findings`. Where a field names a law, it is asked for under that law alone, and not taken under the other.';

@ObjectType('DraftAnswers', { description: answers, simpleResolvers: true })
@InputType('DraftAnswersInput', { description: answers })
export class DraftAnswers {
  @Field(() => String, { nullable: true, description: 'The port of arrival, by its code.' })
  portCode?: string | null;

  @Field(() => EntryModeOfTransport, { nullable: true, description: 'How the goods arrive.' })
  modeOfTransport?: EntryModeOfTransport | null;

  @Field(() => String, { nullable: true, description: 'The day of arrival at the port, as `2026-11-20`.' })
  arrivesOn?: string | null;

  @Field(() => String, {
    nullable: true,
    description: 'The flight, or vessel and voyage; not asked of mail and of goods carried by a person.',
  })
  conveyance?: string | null;

  @Field(() => String, {
    nullable: true,
    description: 'Number of the air waybill or bill of lading; not asked of mail and of goods carried by a person.',
  })
  billOfLading?: string | null;

  @Field(() => DraftFilerKind, { nullable: true, description: 'American Samoa: whether a person or a business files.' })
  filerKind?: DraftFilerKind | null;

  @Field(() => String, { nullable: true, description: 'American Samoa: name of the person who files.' })
  filerName?: string | null;

  @Field(() => String, {
    nullable: true,
    description: 'American Samoa: name of the business or organisation; of a business alone.',
  })
  organisationName?: string | null;

  @Field(() => String, { nullable: true, description: 'American Samoa: telephone number of who files.' })
  filerPhone?: string | null;

  @Field(() => String, { nullable: true, description: 'American Samoa: address of who files.' })
  filerAddress?: string | null;

  @Field(() => String, { nullable: true, description: 'American Samoa: e-mail address for news of this filing.' })
  email?: string | null;

  @Field(() => ImportPurpose, {
    nullable: true,
    description: 'American Samoa: what the goods are for, where a line says nothing else.',
  })
  purpose?: ImportPurpose | null;

  @Field(() => [DraftLine], { nullable: true, description: 'The lines, up to 999.' })
  lines?: DraftLine[] | null;

  @Field(() => [DraftDocument], { nullable: true, description: 'Documents to be filed with it, up to 100.' })
  documents?: DraftDocument[] | null;

  @Field(() => ID, { nullable: true, description: 'Customs territory: the importer’s account.' })
  importerAccountId?: string | null;

  @Field(() => String, { nullable: true, description: 'Customs territory: to whom the goods are sent.' })
  consigneeName?: string | null;

  @Field(() => String, { nullable: true, description: 'Customs territory: the consignee’s address.' })
  consigneeAddress?: string | null;

  @Field(() => FilingCapacity, { nullable: true, description: 'Customs territory: in what right entry is made.' })
  capacity?: FilingCapacity | null;

  @Field(() => FilingDesignator, { nullable: true, description: 'Customs territory: who designated the broker.' })
  designatedBy?: FilingDesignator | null;

  @Field(() => Boolean, {
    nullable: true,
    description:
      'Customs territory: whether the goods are imported under a purchase or an agreement to buy, or are for sale. Of a gift the side of who receives it counts (19 CFR 10.152).',
  })
  purchasedOrForSale?: boolean | null;

  @Field(() => FilingInvoiceHeld, { nullable: true, description: 'Customs territory: what proof of value is held.' })
  invoiceHeld?: FilingInvoiceHeld | null;

  @Field(() => String, {
    nullable: true,
    description: 'Customs territory: for a gift claimed exempt, where the giver is.',
  })
  giftFromPersonIn?: string | null;

  @Field(() => String, {
    nullable: true,
    description: 'Customs territory: duties and taxes as the filer estimates them.',
  })
  estimatedDutyUsd?: string | null;

  @Field(() => [String], { nullable: true, description: 'Customs territory: codes of findings put to an officer.' })
  askOfficer?: string[] | null;

  @Field(() => String, {
    nullable: true,
    description:
      'Your own reference of it, up to 64 characters: no two entries of an account have the same. It is no part of what is certified.',
  })
  filerReference?: string | null;

  @Field(() => String, { nullable: true, description: 'Where the person was in the form, in the form’s own word.' })
  step?: string | null;
}
