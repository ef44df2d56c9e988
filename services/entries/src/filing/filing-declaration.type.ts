import { Field, Int, ObjectType } from 'type-graphql';
import { EntryType } from '../entry/entry.enums.js';
import { FormQuestionKind } from '../kinds/form.type.js';

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
      'What was answered: a figure or a day as such, a choice or a code by its value. Null where nothing was said, once it is erased, and to who may not see it.',
  })
  value!: string | null;

  @Field(() => String, { nullable: true, description: 'The same as people read it; null as `value` is.' })
  shown!: string | null;
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
}

@ObjectType({
  description: 'What a filing declares, of whatever kind: its form with the answers.',
  simpleResolvers: true,
})
export class FilingDeclaration {
  @Field(() => EntryType, { description: 'The kind of entry, which names the form.' })
  kind!: EntryType;

  @Field(() => [FilingDeclarationPage], { description: 'The pages that ask questions, in order.' })
  pages!: FilingDeclarationPage[];

  @Field(() => [FilingDeclarationLine], { description: 'The lines of goods.' })
  lines!: FilingDeclarationLine[];

  @Field({
    description:
      'The language of titles, labels and choices, as `sm` (BCP 47): the caller’s where the form is told in it, else `en`. What was typed stays as it was.',
  })
  language!: string;
}
