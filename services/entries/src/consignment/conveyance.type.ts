import { as, GraphQLLocalDate } from '@landfall/service-kit';
import { Field, ObjectType } from 'type-graphql';
import { officerStub, Officer } from '../money/officer.type.js';
import type { ArrivalRow, ConveyanceRow } from './consignment.table.js';

@ObjectType({
  description: 'The flight, voyage or drive on which goods come to a port, on the day that is declared.',
  simpleResolvers: true,
})
export class EntryConveyance {
  @Field(() => String, { description: 'How it travels, as the filing says.' })
  modeOfTransport!: string;

  @Field(() => GraphQLLocalDate, { description: 'The day of arrival that is declared, in the port’s zone.' })
  arrivesOn!: string;

  @Field(() => Date, {
    nullable: true,
    description: 'When it arrived, as Customs at the port recorded it last; null until then.',
  })
  arrivedAt!: Date | null;

  @Field(() => Officer, {
    nullable: true,
    description:
      'Who recorded that last: an officer or a cashier. For Customs; null to others, until then, and where the carrier did.',
  })
  arrivalRecordedBy!: Officer | null;
}

/** As which a carrier records, by the link that an officer gave it. */
export const carrierSubject = (linkId: string): string => `carrier:${linkId}`;
export const isByCarrier = ({ recordedBy }: Pick<ArrivalRow, 'recordedBy'>): boolean =>
  recordedBy.startsWith(carrierSubject(''));

export const toConveyance = (
  { modeOfTransport, arrivesOn }: ConveyanceRow,
  arrival: ArrivalRow | null,
): EntryConveyance =>
  as(EntryConveyance, {
    ...{ modeOfTransport, arrivesOn, arrivedAt: arrival?.arrivedAt ?? null },
    arrivalRecordedBy: arrival && !isByCarrier(arrival) ? officerStub(arrival.recordedBy) : null,
  });
