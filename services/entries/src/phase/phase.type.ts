import { as } from '@landfall/service-kit';
import type { Language } from '@landfall/law';
import { Field, ID, ObjectType } from 'type-graphql';
import { DraftFilerKind } from '../filing/filing.enums.js';
import { fieldsOf } from '../kinds/form/grammar.js';
import { textsIn, textsOf } from '../kinds/form/texts.js';
import { kindOf } from '../kinds/index.js';
import { EntryType } from '../kinds/kind.enums.js';
import { Officer, officerStub } from '../money/officer.type.js';
import { WayIn } from './phase.enums.js';
import type { PhaseConfirmationRow, PhaseRow } from './phase.table.js';
import { wordsIn, type AskedInPhase } from './terms.js';

@ObjectType({
  description: 'What people are told of a phase, in one language, as staff wrote it.',
  simpleResolvers: true,
})
export class PhaseWords {
  @Field({ description: 'The language, as `sm` (BCP 47).' })
  language!: string;

  @Field({ description: 'What it is called.' })
  title!: string;

  @Field({ description: 'What can be expected of the platform while it lasts. Plain text, in lines.' })
  says!: string;

  @Field(() => String, {
    nullable: true,
    description: 'What to do where something is closed; null where nothing is said.',
  })
  instead!: string | null;

  @Field(() => String, { nullable: true, description: 'When ports and counters are open; null where nothing is said.' })
  hours!: string | null;
}

@ObjectType({ description: 'A question that may otherwise be left out.', simpleResolvers: true })
export class PhaseQuestion {
  @Field(() => EntryType, { description: 'The kind of entry that asks it.' })
  kind!: EntryType;

  @Field({ description: 'Its name in the form.' })
  question!: string;

  @Field({ description: 'As people read it, in the caller’s language where the form is told in that.' })
  label!: string;
}

@ObjectType({ description: 'An answer with which nothing can be filed while a phase lasts.', simpleResolvers: true })
export class PhaseClosedAnswer {
  @Field({ description: 'The name of the question.' })
  question!: string;

  @Field({ description: 'The answer: one of its choices.' })
  value!: string;
}

@ObjectType({
  description:
    'What Treasury and Customs take on the platform for a time, beside what the law asks: a phase only closes and adds.',
  simpleResolvers: true,
})
export class Phase {
  @Field(() => ID, { description: 'Its opaque id.' })
  id!: string;

  @Field(() => Date, {
    nullable: true,
    description: 'From when on it holds. Null while it is proposed and is to begin when it is confirmed.',
  })
  since!: Date | null;

  @Field(() => Date, { nullable: true, description: 'When the next one begins, as far as one is confirmed.' })
  until!: Date | null;

  @Field(() => [WayIn], { description: 'Ways in by which no goods are declared while it lasts.' })
  closedWays!: readonly WayIn[];

  @Field(() => [DraftFilerKind], { description: 'Those who cannot file while it lasts.' })
  closedFilers!: readonly DraftFilerKind[];

  @Field(() => [PhaseQuestion], {
    description: 'Answers that are needed while it lasts, of those to whom they are put.',
  })
  asks!: PhaseQuestion[];

  @Field(() => [PhaseWords], { description: 'What people are told of it, in every language in which it is told.' })
  words!: PhaseWords[];

  @Field(() => PhaseWords, {
    description: 'The same in the caller’s language where it is told in that, else in English.',
  })
  inWords!: PhaseWords;

  @Field({ description: 'Whether it was confirmed: one that is only proposed holds at no time.' })
  isConfirmed!: boolean;

  @Field(() => Officer, { nullable: true, description: 'Who proposed it; for those who set phases.' })
  proposedBy!: Officer | null;

  @Field(() => Date, { nullable: true, description: 'When it was proposed; for those who set phases.' })
  proposedAt!: Date | null;

  @Field(() => Officer, { nullable: true, description: 'Who confirmed it; for those who set phases.' })
  confirmedBy!: Officer | null;

  @Field(() => Date, { nullable: true, description: 'When it was confirmed; for those who set phases.' })
  confirmedAt!: Date | null;
}

interface PhaseKept {
  row: PhaseRow;
  /** Null of one that is proposed. */
  confirmation: PhaseConfirmationRow | null;
  until: Date | null;
}

export function toPhase({ row, confirmation, until }: PhaseKept, language?: Language): Phase {
  const { id, terms, proposedBy, proposedAt } = row;
  return as(Phase, {
    ...{ id, until, proposedBy: officerStub(proposedBy), proposedAt },
    since: confirmation?.since ?? row.since,
    closedWays: terms.closedWays,
    closedFilers: terms.closedFilers,
    asks: terms.asks.map((one) => toPhaseQuestion(one, language)),
    words: terms.words.map((one) => as(PhaseWords, one)),
    inWords: as(PhaseWords, wordsIn(terms, language)),
    isConfirmed: confirmation !== null,
    confirmedBy: confirmation && officerStub(confirmation.confirmedBy),
    confirmedAt: confirmation?.confirmedAt ?? null,
  });
}

/** A question that a later version of the form no longer asks is called by its name. */
export function toPhaseQuestion({ kind, question }: AskedInPhase, language?: Language): PhaseQuestion {
  const { form, texts } = kindOf(kind);
  const { ofPages } = textsOf(form, textsIn(texts, language).texts);
  const isAsked = fieldsOf(form).some(([name]) => name === question);
  return as(PhaseQuestion, { kind, question, label: isAsked ? ofPages[question]!.label : question });
}
