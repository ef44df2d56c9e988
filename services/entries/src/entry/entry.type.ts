import { inEnglish, type Decimal, type Told } from '@landfall/rule';
import { as, GraphQLDecimal, GraphQLLocalDate, sees, UserError, toUserError, type Caller } from '@landfall/service-kit';
import { Directive, Field, ID, Int, ObjectType } from 'type-graphql';
import { entryAccess } from './access.js';
import { Node } from '../node/node.type.js';
import { amountDueUsd, linesStillToAssess, owedBackUsd } from './amount-due.js';
import { EntryModeOfTransport, EntryRegime, EntryStatus, EntryType, EntryWaitingFor } from './entry.enums.js';
import type { EntryRow } from './entry.table.js';
import { nextStep } from './next-step.js';

@ObjectType({
  description: 'An entry: goods declared for release, from its first accepted filing on.',
  implements: Node,
  simpleResolvers: true,
})
@Directive('@key(fields: "id")')
export class Entry {
  @Field(() => ID, { description: 'The entry’s opaque id.' })
  id!: string;

  @Field({ description: 'The reference for people, with a check character, as `US-7K3F-9QXM-4`.' })
  reference!: string;

  @Field(() => String, {
    nullable: true,
    description:
      'The code by which anybody can check whether it is released, as `7K3F9QXM4T2V`: give it to who hands over the goods. Null for analysts, who are not shown the bill that it opens.',
  })
  releaseCode!: string | null;

  @Field(() => String, {
    nullable: true,
    description: 'The filer’s own reference, as given at filing; null where none was, once erased, and to analysts.',
  })
  filerReference!: string | null;

  @Field(() => EntryRegime, { description: 'The law that it comes under.' })
  regime!: EntryRegime;

  @Field(() => EntryType, { description: 'The kind of entry.' })
  entryType!: EntryType;

  @Field({ description: 'The port of entry, by its Schedule D code; `ASPPG` for Pago Pago.' })
  port!: string;

  @Field(() => EntryModeOfTransport, { description: 'How the goods arrive.' })
  modeOfTransport!: EntryModeOfTransport;

  @Field(() => EntryStatus, { description: 'Where it stands.' })
  status!: EntryStatus;

  @Field(() => EntryWaitingFor, { nullable: true, description: 'What it waits for while in WAITING_FOR_FILER.' })
  waitingFor!: EntryWaitingFor | null;

  @Field(() => String, {
    nullable: true,
    description: 'The officer’s reason code for where it stands; null without one.',
  })
  reasonCode!: string | null;

  @Field(() => Int, { description: 'Rises with filings, presented documents and status; send it with what you ask.' })
  entryVersion!: number;

  @Field({ description: 'When its current filing was accepted.' })
  filedAt!: Date;

  @Field(() => Date, { nullable: true, description: 'Time of entry (19 CFR 141.68); null while it is not fixed.' })
  enteredAt!: Date | null;

  @Field(() => GraphQLLocalDate, { description: 'The day at the port as of which the law was read.' })
  lawReadOn!: string;

  @Field(() => Date, { nullable: true, description: 'When it was released; null before.' })
  releasedAt!: Date | null;

  @Field(() => GraphQLDecimal, {
    description:
      'Duties and taxes as the filer estimates them, in US dollars; in American Samoa the excise as far as it could be computed at filing.',
  })
  estimatedDutyUsd!: Decimal;

  @Field(() => GraphQLDecimal, {
    nullable: true,
    description:
      'American Samoa’s excise, in US dollars; null elsewhere, and while an officer has still to assess a line.',
  })
  exciseUsd!: Decimal | null;

  @Field(() => [Int], { description: 'Numbers of the lines whose excise an officer has still to assess.' })
  linesToAssess!: number[];

  @Field(() => GraphQLDecimal, {
    description:
      'Further duties and taxes that an examination of the goods found due, in US dollars; zero where none. They are deposited before release, under statement processing and ACH too (19 CFR 143.28).',
  })
  furtherDueUsd!: Decimal;

  @Field(() => GraphQLDecimal, {
    description:
      'What was paid and not given back, in US dollars: what was taken back counts no more. Below zero where a payment was taken back of which a part had been given back.',
  })
  paidUsd!: Decimal;

  @Field(() => GraphQLDecimal, {
    description:
      'What must still be paid before release, as far as it is known, in US dollars; on statement and ACH only what an examination found due besides. After release what is due again, since a payment was taken back.',
  })
  amountDueUsd!: Decimal;

  @Field(() => GraphQLDecimal, {
    description:
      'What was paid and is no longer owed, in US dollars: all of it once withdrawn, and what is over once released. Zero before: an officer may still find more due, and `nextStep` says what is over as it stands. How it is given back no law held here says; once it was, it is among `refunds`, and owed back no more.',
  })
  owedBackUsd!: Decimal;

  @Field({ description: 'True when the filer pays by statement processing and ACH, both (19 CFR 143.28).' })
  statementAndAch!: boolean;

  @Field(() => [String], { description: 'Codes that the filer put to an officer, who answers them before release.' })
  askedOfficer!: string[];

  @Field(() => [UserError], {
    description:
      'What the law found when the time of entry was fixed after filing (19 CFR 141.68). It keeps the entry from release: an officer sends it back.',
  })
  foundAtEntry!: UserError[];

  @Field(() => String, {
    nullable: true,
    description: 'What somebody must do next, in a sentence; null when nobody must.',
  })
  nextStep!: string | null;

  // Ids for the fields that lead elsewhere, and what the next step is made of; not in the schema.
  told!: Told<'nextStep'>;
  importerAccountId!: string;
  filerAccountId!: string;
  currentFilingId!: string;
}

/** The entry as this caller may see it; null when it is not theirs to see. */
export function toEntry(row: EntryRow, caller: Caller): Entry | null {
  if (!sees(entryAccess, 'Entry', caller, row)) return null;
  const step = nextStep(row);
  return as(Entry, {
    id: row.id,
    reference: row.reference,
    releaseCode: row.releaseCode,
    filerReference: row.filerReference,
    regime: row.regime,
    entryType: row.entryType,
    port: row.port,
    modeOfTransport: row.modeOfTransport as EntryModeOfTransport,
    status: row.status,
    waitingFor: row.waitingFor,
    reasonCode: row.reasonCode,
    entryVersion: row.entryVersion,
    filedAt: row.filedAt,
    enteredAt: row.enteredAt,
    lawReadOn: row.lawReadOn,
    releasedAt: row.releasedAt,
    estimatedDutyUsd: row.estimatedDutyUsd,
    exciseUsd: row.exciseUsd,
    linesToAssess: linesStillToAssess(row),
    furtherDueUsd: row.furtherDueUsd,
    paidUsd: row.paidUsd,
    amountDueUsd: amountDueUsd(row),
    owedBackUsd: owedBackUsd(row),
    statementAndAch: row.statementAndAch,
    askedOfficer: row.askedOfficer,
    foundAtEntry: row.foundAtEntry.map(toUserError),
    nextStep: step && inEnglish(step),
    told: step ? { nextStep: step } : {},
    importerAccountId: row.importerAccountId,
    filerAccountId: row.filerAccountId,
    currentFilingId: row.currentFilingId,
  });
}
