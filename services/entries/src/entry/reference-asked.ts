import { howToWriteReference, readReference, referenceFlawSays } from '@landfall/law';
import { GraphQLError } from 'graphql';

/** The reference that a caller asks for; what is none is told so, and never that there is no such thing. */
export function referenceAsked(typed: string | null | undefined): string {
  const reading = readReference(typed);
  if (reading.is === 'READ') return reading.value;
  const says = referenceFlawSays[reading.is === 'REFUSED' ? reading.flaw : 'NOT_A_REFERENCE'];
  throw new GraphQLError(`${says} ${howToWriteReference}`, { extensions: { code: 'BAD_USER_INPUT' } });
}
