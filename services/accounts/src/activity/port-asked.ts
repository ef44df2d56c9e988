import { portWithCode, readCode } from '@landfall/law';
import { GraphQLError } from 'graphql';

/** The code of the port that a caller asks for; that there is no such port is told, and never that nothing happened there. */
export function portAsked(typed: string): string {
  const reading = readCode(typed);
  const port = reading.is === 'READ' ? portWithCode(reading.value) : null;
  if (port) return port.code;
  throw new GraphQLError('There is no such port. Give its code, as 3201 for Honolulu, or leave it out for all ports.', {
    extensions: { code: 'BAD_USER_INPUT' },
  });
}
