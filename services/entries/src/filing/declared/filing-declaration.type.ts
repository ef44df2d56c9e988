import type { Decimal, Told } from '@landfall/rule';
import { GraphQLDecimal, GraphQLLocalDate } from '@landfall/service-kit';
import { Field, Int, ObjectType } from 'type-graphql';
import { EntryType } from '../../entry/entry.enums.js';
import { FormCodes, FormQuestionKind } from '../../kinds/form/form.type.js';
import { ExciseAfterEntry } from './excise-after-entry.type.js';

@ObjectType({ description: 'What was answered to one question of a form.', simpleResolvers: true })
export class FilingAnswer {
  @Field({ description: 'The question’s name in the form.' })
  question!: string;

  @Field(() => FormQuestionKind, { description: 'What it was read as.' })
  kind!: FormQuestionKind;

  @Field({ description: 'How the question is named, as people read it.' })
  label!: string;

  @Field(() => String, {
    nullable: true,
    description:
      'What was answered: a figure or a day as such, a choice or a code by its value, several numbers with commas between them. Null where nothing was said, once it is erased, and to who may not see it.',
  })
  value!: string | null;

  @Field(() => String, { nullable: true, description: 'The same as people read it; null as `value` is.' })
  shown!: string | null;

  @Field(() => FormCodes, { nullable: true, description: 'Of a CODE: where its list comes from.' })
  from!: FormCodes | null;

  @Field({ description: 'True for a person’s words that are erased, or that the caller may not see.' })
  isWithheld!: boolean;
}

@ObjectType({ description: 'A question that every line of a filing was asked.', simpleResolvers: true })
export class FilingLineQuestion {
  @Field({ description: 'Its name in the form.' })
  question!: string;

  @Field(() => FormQuestionKind, { description: 'What its answers were read as.' })
  kind!: FormQuestionKind;

  @Field({ description: 'How it is named, as people read it.' })
  label!: string;

  @Field(() => FormCodes, { nullable: true, description: 'Of a CODE: where its list comes from.' })
  from!: FormCodes | null;
}

@ObjectType({ description: 'The excise on one line of goods.', simpleResolvers: true })
export class FilingLineExcise {
  @Field(() => GraphQLDecimal, {
    nullable: true,
    description: 'The excise, computed or assessed by an officer; null until it is assessed.',
  })
  exciseUsd!: Decimal | null;

  @Field(() => GraphQLDecimal, { nullable: true, description: 'The rate in per cent; null where an officer assesses.' })
  ratePercent!: Decimal | null;

  @Field({ description: 'Why it is so, in a sentence.' })
  says!: string;

  @Field(() => String, { nullable: true, description: 'The rule behind it.' })
  citation!: string | null;

  @Field(() => [ExciseAfterEntry], { description: 'What may fall due on the goods after they have entered.' })
  afterEntry!: readonly ExciseAfterEntry[];

  // What `says` is made of, for other languages; not in the schema.
  told?: Told<'says'>;
}

@ObjectType({ description: 'What the lines of a filing come to, all together.', simpleResolvers: true })
export class FilingTotal {
  @Field({ description: 'The question of a line that asks for the amount, by its name in the form.' })
  question!: string;

  @Field({ description: 'How that question is named, as people read it.' })
  label!: string;

  @Field(() => GraphQLDecimal, { description: 'The sum of its answers, in US dollars.' })
  totalUsd!: Decimal;
}

@ObjectType({ description: 'What was answered on one page of a form.', simpleResolvers: true })
export class FilingDeclarationPage {
  @Field({ description: 'The page’s name in the form.' })
  name!: string;

  @Field({ description: 'Its title, as people read it.' })
  title!: string;

  @Field(() => [FilingAnswer], { description: 'Every question of the page, in order.' })
  answers!: FilingAnswer[];
}

@ObjectType({ description: 'What was said of one line of goods.', simpleResolvers: true })
export class FilingDeclarationLine {
  @Field(() => Int, { description: 'Its number, from 1.' })
  number!: number;

  @Field(() => [FilingAnswer], { description: 'Every question of a line, in order.' })
  answers!: FilingAnswer[];

  @Field({ description: 'Whether the description says what the goods are, by this house’s list of vague words.' })
  descriptionAdequate!: boolean;

  @Field(() => FilingLineExcise, { nullable: true, description: 'The excise on it; null where none is levied.' })
  excise!: FilingLineExcise | null;
}

@ObjectType({
  description: 'What a filing declares, of whatever kind: its form with the answers.',
  simpleResolvers: true,
})
export class FilingDeclaration {
  @Field(() => EntryType, { description: 'The kind of entry, which names the form.' })
  kind!: EntryType;

  @Field({ description: 'What a filing of this kind is called, as `Declaration into American Samoa`.' })
  kindInWords!: string;

  @Field(() => [FilingDeclarationPage], { description: 'The pages that ask questions, in order.' })
  pages!: FilingDeclarationPage[];

  @Field(() => String, {
    nullable: true,
    description:
      'Who declares by name, a business before its person; null where the form asks for no name, once it is erased, and to who may not see it.',
  })
  declaredBy!: string | null;

  @Field(() => GraphQLLocalDate, {
    nullable: true,
    description: 'The day on which the goods arrive; null where it is not known yet, or the form does not ask for it.',
  })
  arrivesOn!: string | null;

  @Field(() => [FilingTotal], { description: 'What the lines come to, for each amount that a line is asked for.' })
  totals!: FilingTotal[];

  @Field(() => [FilingLineQuestion], { description: 'What every line is asked, in the order of its answers.' })
  line!: FilingLineQuestion[];

  @Field(() => [FilingDeclarationLine], { description: 'The lines of goods.' })
  lines!: FilingDeclarationLine[];

  @Field({
    description:
      'The language of titles, labels and choices, as `sm` (BCP 47): the caller’s where the form is told in it, else `en`. What was typed stays as it was.',
  })
  language!: string;

  @Field(() => String, {
    nullable: true,
    description:
      'The exact text that was certified, whose UTF-8 bytes have `certifiedSha256`; null once erased, and to analysts. With `"certifiedForm":2` it is JSON as RFC 8785 writes it; texts that name no form were certified before that.',
  })
  certifiedText!: string | null;
}
