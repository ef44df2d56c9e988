import { Field, ID, InputType, Int } from 'type-graphql';

/** Whose rights are changed: what every change of them is asked with. */
@InputType()
export abstract class OfficerAsSeen {
  @Field(() => ID, { description: 'The officer.' })
  subjectId!: string;

  @Field(() => Int, { description: 'The `version` of the officer as you last saw it.' })
  expectedVersion!: number;

  @Field(() => ID, {
    description: 'Your own key for this request: sent again, it has one effect and gets the same answer.',
  })
  idempotencyKey!: string;
}
