import { enumOf } from '@landfall/service-kit';
import { Field, Int, ObjectType } from 'type-graphql';
import { leftOutSays, type WhyLeftOut } from './copied-answers.js';

export const DraftLeftOutWhy = enumOf(leftOutSays, {
  name: 'DraftLeftOutWhy',
  description: 'Why an answer was not copied.',
});

@ObjectType({
  description: 'A question that was answered in the entry and is left empty in its copy.',
  simpleResolvers: true,
})
export class DraftLeftOut {
  @Field({ description: 'The question’s name in `form`.' })
  question!: string;

  @Field(() => DraftLeftOutWhy, { description: 'Why it is empty.' })
  why!: WhyLeftOut;

  @Field(() => [Int], { description: 'Of a line’s question: the numbers of the lines. Empty of one of the pages.' })
  lineNumbers!: readonly number[];
}

@ObjectType({ description: 'What a draft was copied from, and what was left empty.', simpleResolvers: true })
export class DraftCopied {
  @Field({ description: 'The reference of the entry.' })
  reference!: string;

  @Field(() => [DraftLeftOut], {
    description: 'What was answered there and is not here. Documents and your own reference are never copied.',
  })
  leftOut!: readonly DraftLeftOut[];
}
