import { enumOf } from '@landfall/service-kit';
import { Field, Int, ObjectType } from 'type-graphql';
import type { AnyField, FieldKind, Page } from './grammar.js';
import { FormChoice, FormCondition, FormOwnReference, FormWording } from './form-condition.type.js';
import { EntryRegime, EntryType } from '../kind.enums.js';

const fieldKindSays: Readonly<Record<FieldKind, string>> = {
  TEXT: 'Words.',
  BILL: 'The number of a paper of the carrier: blanks and dashes do not matter.',
  PHONE: 'A telephone number.',
  EMAIL: 'An e-mail address.',
  CODE: 'A code of a list: `from` says of which.',
  TARIFF_NUMBER: 'A number of the tariff: points, blanks and dashes do not matter.',
  TARIFF_NUMBERS: 'Several of them, with commas, blanks or ends of lines between them.',
  CHOICE: 'One of `choices`, by its value.',
  YES_NO: '`YES` or `NO`.',
  AMOUNT: 'An amount in US dollars, as `1,250.00`.',
  NUMBER: 'A number, as `12.5`.',
  DAY: 'A day, as `2026-11-20`.',
};
export const FormQuestionKind = enumOf(fieldKindSays, {
  name: 'FormQuestionKind',
  description: 'What an answer is read as. Whatever the kind, it is sent and kept as text, as typed.',
});
export type FormQuestionKind = FieldKind;

const needSays = {
  ALWAYS: 'It must.',
  NEVER: 'It may be left out.',
  WHEN: 'It must where `neededWhen` holds.',
};
export const FormNeed = enumOf(needSays, {
  name: 'FormNeed',
  description: 'Whether a question must be answered before it is filed.',
});
export type FormNeed = keyof typeof needSays;

const codesSays: Readonly<Record<NonNullable<AnyField['from']>, string>> = {
  ENTRY_PORTS: 'Of `ports`, those of the form’s law that take filings.',
  COUNTRIES: 'Of `countries`.',
  UNITS: 'Of `units`; others are taken with a warning.',
  IMPORTERS: 'Accounts: the filer’s own, and those whose mandate it holds.',
};
export const FormCodes = enumOf(codesSays, {
  name: 'FormCodes',
  description: 'Where the codes of a long list come from.',
});
export type FormCodes = keyof typeof codesSays;

const pageHoldsSays: Readonly<Record<'QUESTIONS' | Extract<Page, string>, string>> = {
  QUESTIONS: 'Its questions.',
  LINES: 'The lines of goods, each with the questions of `line`.',
  DOCUMENTS: 'Documents.',
};
export const FormPageHolds = enumOf(pageHoldsSays, {
  name: 'FormPageHolds',
  description: 'What a page of a form asks for.',
});
export type FormPageHolds = keyof typeof pageHoldsSays;

@ObjectType({ description: 'A question of a form, or of each of its lines.', simpleResolvers: true })
export class FormQuestion {
  @Field({ description: 'Its name: by it answers are sent, and findings name their place.' })
  name!: string;

  @Field(() => FormQuestionKind, { description: 'What its answer is read as.' })
  kind!: FormQuestionKind;

  @Field({ description: 'The question, as people read it.' })
  label!: string;

  @Field(() => String, { nullable: true, description: 'How to answer it.' })
  hint!: string | null;

  @Field({ description: 'How it is named where answers are read back.' })
  inWords!: string;

  @Field({ description: 'What to do where it is not answered, as a sentence.' })
  asks!: string;

  @Field(() => [FormWording], { description: 'Other words for it, where another answer makes it another thing.' })
  wordings!: FormWording[];

  @Field(() => [FormChoice], { description: 'Of a CHOICE: its answers. Empty for the others.' })
  choices!: FormChoice[];

  @Field(() => [FormChoice], {
    description: 'Of a CHOICE: answers that are taken no more, to read back what was answered before.',
  })
  formerChoices!: FormChoice[];

  @Field(() => String, {
    nullable: true,
    description: 'How its answer is told in short, with `{answer}` where that stands; null: the answer alone.',
  })
  inShort!: string | null;

  @Field(() => String, { nullable: true, description: 'Of a list: what it means that nothing is chosen.' })
  nothing!: string | null;

  @Field({ description: 'Whether it belongs to the question before it, as a unit to its number.' })
  isWithPrevious!: boolean;

  @Field({ description: 'Whether people write it in several lines.' })
  isInSeveralLines!: boolean;

  @Field(() => String, {
    nullable: true,
    description:
      'What of the person at the page it is, by the word of HTML’s `autocomplete`; null for nothing of that.',
  })
  autofill!: string | null;

  @Field(() => FormCondition, {
    nullable: true,
    description: 'Of a BILL: where it is an air waybill, in whose number a slip of the pen shows; null where never.',
  })
  airWaybillWhen!: FormCondition | null;

  @Field(() => FormCodes, { nullable: true, description: 'Of a CODE: where its list comes from.' })
  from!: FormCodes | null;

  @Field(() => Int, { description: 'Characters that its answer may have.' })
  mostCharacters!: number;

  @Field(() => FormNeed, { description: 'Whether it must be answered.' })
  need!: FormNeed;

  @Field(() => FormCondition, { nullable: true, description: 'With WHEN: where it must be answered.' })
  neededWhen!: FormCondition | null;

  @Field(() => FormCondition, {
    nullable: true,
    description: 'Where it is asked of some alone: of who is not asked no answer is taken.',
  })
  askedWhen!: FormCondition | null;

  @Field({
    description:
      'Whether an answer may stay in the draft where it is asked no more: it is not shown and not declared then, and is there again when it is asked again.',
  })
  isKeptAside!: boolean;

  @Field(() => FormCondition, {
    nullable: true,
    description: 'Where it is put to people; null where to all. Elsewhere a page does not show it.',
  })
  shownWhen!: FormCondition | null;
}

@ObjectType({ description: 'What people ask themselves at a page of a form, with its answer.', simpleResolvers: true })
export class FormHelp {
  @Field({ description: 'The question, as people ask it.' })
  asks!: string;

  @Field({ description: 'What is answered to it.' })
  says!: string;
}

@ObjectType({ description: 'A page of a form.', simpleResolvers: true })
export class FormPage {
  @Field({ description: 'Its name.' })
  name!: string;

  @Field({ description: 'As in a list of what is to be done.' })
  title!: string;

  @Field({ description: 'What stands over it.' })
  heading!: string;

  @Field(() => String, { nullable: true, description: 'What is said of the whole page.' })
  hint!: string | null;

  @Field(() => [FormHelp], { description: 'What people ask themselves before they answer; often nothing.' })
  help!: FormHelp[];

  @Field(() => FormPageHolds, { description: 'What it asks for.' })
  holds!: FormPageHolds;

  @Field(() => [FormQuestion], { description: 'Its questions, in order; none where it holds lines or documents.' })
  questions!: FormQuestion[];
}

@ObjectType({
  description:
    'What a kind of entry asks, in the order of its pages. A draft is answered by the names of these questions.',
  simpleResolvers: true,
})
export class Form {
  @Field(() => EntryType, { description: 'The kind of entry.' })
  kind!: EntryType;

  @Field({ description: 'What is declared by it, as one of several to choose from.' })
  title!: string;

  @Field({ description: 'What it is for.' })
  hint!: string;

  @Field({ description: 'What stands over a declaration of somebody’s own.' })
  heading!: string;

  @Field({ description: 'Whether somebody without an account can file it.' })
  isForGuests!: boolean;

  @Field({ description: 'Whether `startDraft` starts one for a client, by their mandate.' })
  isForClients!: boolean;

  @Field(() => EntryRegime, { description: 'The law that it is filed under.' })
  regime!: EntryRegime;

  @Field(() => [FormPage], { description: 'Its pages, in order.' })
  pages!: FormPage[];

  @Field(() => [FormQuestion], { description: 'What is asked of each line of goods.' })
  line!: FormQuestion[];

  @Field(() => [String], { description: 'The questions whose answers tell a line in short, in this order.' })
  lineInShort!: readonly string[];

  @Field(() => FormOwnReference, {
    nullable: true,
    description: 'Where filers may give a reference of their own; null where nowhere.',
  })
  ownReference!: FormOwnReference | null;

  @Field(() => Int, { description: 'Lines that it may have.' })
  mostLines!: number;

  @Field({
    description:
      'The language of all its texts, as `sm` (BCP 47): the caller’s where the form is told in it, else `en`.',
  })
  language!: string;

  @Field({ description: 'Whether a machine made its texts and no person has reviewed them yet. English counts.' })
  isMachineMade!: boolean;
}
