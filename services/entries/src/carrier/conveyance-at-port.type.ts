import { carrierComparisonNextStep, carrierComparisonSays, type CarrierComparison } from '@landfall/law';
import { enumOf, GraphQLLocalDate } from '@landfall/service-kit';
import { Field, ID, Int, ObjectType } from 'type-graphql';
import { Entry } from '../entry/entry.type.js';

const ConveyanceComparison = enumOf(carrierComparisonSays, {
  name: 'ConveyanceComparison',
  description: 'What comes of comparing a carrier’s list with what is declared.',
});

@ObjectType({ description: 'A carrier’s list of bills, the last that was brought.', simpleResolvers: true })
export class ConveyanceList {
  @Field(() => Int, { description: '1 for the first that was brought.' })
  number!: number;

  @Field(() => Date, { description: 'When it was brought.' })
  broughtAt!: Date;

  @Field(() => Boolean, { description: 'Whether the carrier brought it itself, by a link.' })
  byCarrier!: boolean;

  @Field(() => Int, { description: 'How many lines with a bill it has.' })
  billCount!: number;

  @Field(() => Int, { description: 'How many pieces it lists in all.' })
  pieces!: number;
}

@ObjectType({ description: 'A bill, as the carrier lists it and as it is declared.', simpleResolvers: true })
export class ConveyanceBill {
  @Field(() => ConveyanceComparison, { description: 'What comes of comparing the two.' })
  comparison!: CarrierComparison;

  @Field(() => String, { description: 'The same as a sentence.' })
  says!: string;

  @Field(() => String, { description: 'What to do about it.' })
  nextStep!: string;

  @Field(() => String, { nullable: true, description: 'Its number as listed; null of what the list knows no bill of.' })
  billNumber!: string | null;

  @Field(() => Int, { nullable: true, description: 'How many pieces the list has; null where it has no such bill.' })
  listedPieces!: number | null;

  @Field(() => Int, {
    nullable: true,
    description: 'How many are declared; null where none are, or they are counted in something else.',
  })
  declaredPieces!: number | null;

  @Field(() => [Entry], { description: 'What is declared under it.' })
  entries!: Entry[];
}

export const comparisonInWords = (comparison: CarrierComparison) => ({
  ...{ comparison, says: carrierComparisonSays[comparison], nextStep: carrierComparisonNextStep[comparison] },
});

@ObjectType({ description: 'How many bills came to the same.', simpleResolvers: true })
export class ConveyanceBillCount {
  @Field(() => ConveyanceComparison, { description: 'To what they came.' })
  comparison!: CarrierComparison;

  @Field(() => Int, { description: 'How many.' })
  count!: number;
}

@ObjectType({ description: 'A link that was given to a carrier; its secret is kept nowhere.', simpleResolvers: true })
export class ConveyanceLink {
  @Field(() => ID, { description: 'By which it is ended.' })
  id!: string;

  @Field(() => Date, { description: 'When it was given.' })
  givenAt!: Date;

  @Field(() => Date, { description: 'Until when it opens.' })
  endsAt!: Date;

  @Field(() => Date, { nullable: true, description: 'When an officer ended it; null while nobody did.' })
  endedAt!: Date | null;
}

@ObjectType({ description: 'A flight, voyage or drive that comes to a port, with what lies on it.' })
export class ConveyanceAtPort {
  @Field(() => ID, { description: 'By which it is asked for.' })
  id!: string;

  @Field(() => String, { description: 'The code of the port.' })
  port!: string;

  @Field(() => String, { description: 'How it travels.' })
  modeOfTransport!: string;

  @Field(() => GraphQLLocalDate, { description: 'The day of arrival that is declared, in the port’s zone.' })
  arrivesOn!: string;

  @Field(() => Date, { nullable: true, description: 'When it arrived, as recorded last; null until then.' })
  arrivedAt!: Date | null;

  @Field(() => Boolean, { description: 'Whether its carrier recorded that, by a link.' })
  arrivedByCarrier!: boolean;
}
