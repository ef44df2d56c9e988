import { as } from '@landfall/service-kit';
import { Field, ObjectType, Query, Resolver } from 'type-graphql';
import { ReviewReason, reviewReasons } from '../review/review.enums.js';

@ObjectType({ description: 'Why an officer decides so, as entries and events name it.', simpleResolvers: true })
export class ReasonCode {
  @Field(() => ReviewReason, { description: 'The code, as `reasonCode` of an entry.' })
  code!: ReviewReason;

  @Field({ description: 'What it means, as a sentence for people.' })
  says!: string;
}

@Resolver()
export class ReasonCodesQuery {
  @Query(() => [ReasonCode], {
    description: 'Every reason that an officer can give for a decision. Open to everybody.',
  })
  reasonCodes(): ReasonCode[] {
    return reasons;
  }
}

const reasons = reviewReasons.map((reason) => as(ReasonCode, reason));
