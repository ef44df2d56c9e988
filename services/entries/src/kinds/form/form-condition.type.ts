// What of a form depends on another answer, or is one of several.
import { Field, ObjectType } from 'type-graphql';

@ObjectType({
  description: 'Holds where another question was answered so. All that it names must be so.',
  simpleResolvers: true,
})
export class FormCondition {
  @Field(() => String, { nullable: true, description: 'The other question; null where it is about lines.' })
  question!: string | null;

  @Field(() => [String], {
    nullable: true,
    description: 'It is answered by one of these; null where that is not asked.',
  })
  isOneOf!: readonly string[] | null;

  @Field(() => [String], {
    nullable: true,
    description: 'It is answered by none of these, or not yet; null where that is not asked.',
  })
  isNoneOf!: readonly string[] | null;

  @Field(() => String, {
    nullable: true,
    description: 'It holds unless every line answers the question of this name; null where lines do not matter.',
  })
  unlessEveryLineSays!: string | null;
}

@ObjectType({ description: 'One of a few answers.', simpleResolvers: true })
export class FormChoice {
  @Field({ description: 'What is sent.' })
  value!: string;

  @Field({ description: 'As people read it.' })
  label!: string;

  @Field(() => String, { nullable: true, description: 'What it means, in a sentence.' })
  hint!: string | null;
}

@ObjectType({
  description: 'How a question is put where another answer makes it another thing.',
  simpleResolvers: true,
})
export class FormWording {
  @Field(() => FormCondition, { description: 'Where it is put so: the first wording that holds counts.' })
  when!: FormCondition;

  @Field({ description: 'The question.' })
  label!: string;

  @Field(() => String, { nullable: true, description: 'How to answer it.' })
  hint!: string | null;
}

@ObjectType({
  description: 'Where filers may give a reference of their own, which no law asks for.',
  simpleResolvers: true,
})
export class FormOwnReference {
  @Field({ description: 'The page on which it is asked.' })
  page!: string;

  @Field(() => FormCondition, {
    nullable: true,
    description: 'Where it is put to people; null where to all. Elsewhere it is taken, too.',
  })
  shownWhen!: FormCondition | null;
}
