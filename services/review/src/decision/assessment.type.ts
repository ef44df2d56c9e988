// Excise that an officer assesses on a line, with the rate that it rests on: as it is stated, kept and told.
import { comesToUsd, type RateTaken } from '@landfall/law/as/title-11/chapter-10-rates';
import { Decimal } from '@landfall/rule';
import { as, GraphQLDecimal } from '@landfall/service-kit';
import { Field, InputType, Int, ObjectType } from 'type-graphql';
import { ReviewRateUnit } from '../review/review.enums.js';
import type { Assessed } from './decision.table.js';

const ofRate = 'The rate: in per cent with `PERCENT_OF_VALUE`, else in US dollars for one of the unit.';
const ofQuantity = 'Of how much it is taken, in its unit; of `PERCENT_OF_VALUE` in US dollars.';

@InputType({ description: 'The rate that an assessment rests on, and of how much it is taken.' })
export class DecideReviewRateInput implements RateTaken {
  @Field(() => ReviewRateUnit, { description: 'What the rate is counted in.' })
  rateUnit!: ReviewRateUnit;

  @Field(() => GraphQLDecimal, { description: ofRate })
  rate!: Decimal;

  @Field(() => GraphQLDecimal, { description: ofQuantity })
  quantity!: Decimal;
}

@InputType({ description: 'Excise that an officer assesses on a line of a listed category (ASCA 11.1002).' })
export class DecideReviewAssessmentInput {
  @Field(() => Int, { description: 'The number of the line, from 1.' })
  line!: number;

  @Field(() => GraphQLDecimal, { description: 'The excise in US dollars and whole cents.' })
  exciseUsd!: Decimal;

  @Field(() => DecideReviewRateInput, {
    nullable: true,
    description: 'The rate that it rests on, which the filer reads with it. What it comes to binds nobody.',
  })
  rateTaken?: DecideReviewRateInput | null;
}

@ObjectType({ description: 'The rate that an assessment rests on; for Customs only.', simpleResolvers: true })
export class ReviewRateTaken {
  @Field(() => ReviewRateUnit, { description: 'What the rate is counted in.' })
  rateUnit!: ReviewRateUnit;

  @Field(() => GraphQLDecimal, { description: ofRate })
  rate!: Decimal;

  @Field(() => GraphQLDecimal, { description: ofQuantity })
  quantity!: Decimal;

  @Field(() => GraphQLDecimal, { description: 'What the rate comes to, in US dollars and whole cents.' })
  comesToUsd!: Decimal;
}

@ObjectType({ description: 'Excise that an officer assessed on a line; for Customs only.', simpleResolvers: true })
export class ReviewAssessment {
  @Field(() => Int, { description: 'The number of the line, from 1.' })
  line!: number;

  @Field(() => GraphQLDecimal, { description: 'The excise in US dollars and whole cents.' })
  exciseUsd!: Decimal;

  @Field(() => ReviewRateTaken, {
    nullable: true,
    description: 'The rate that it rests on; null where the officer stated none.',
  })
  rateTaken!: ReviewRateTaken | null;
}

export const toAssessment = (kept: Assessed): ReviewAssessment => {
  const rateTaken = rateOf(kept);
  return as(ReviewAssessment, {
    ...{ line: kept.line, exciseUsd: new Decimal(kept.exciseUsd) },
    rateTaken: rateTaken && as(ReviewRateTaken, { ...rateTaken, comesToUsd: comesToUsd(rateTaken) }),
  });
};

export function rateOf({ rateTaken }: Assessed): RateTaken | null {
  if (!rateTaken) return null;
  const { rateUnit, rate, quantity } = rateTaken;
  return { rateUnit, rate: new Decimal(rate), quantity: new Decimal(quantity) };
}
