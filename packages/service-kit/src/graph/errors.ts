import { GraphQLError, type GraphQLFormattedError } from 'graphql';
import type { Logger } from 'pino';

/** Codes whose message was written for callers and may leave the service. */
const forCallers = new Set([
  'UNAUTHENTICATED',
  'FORBIDDEN',
  'NOT_FOUND',
  'BAD_USER_INPUT',
  'CONFLICT',
  'GRAPHQL_PARSE_FAILED',
  'GRAPHQL_VALIDATION_FAILED',
  'SERVICE_UNAVAILABLE',
  'RESYNC',
]);

const unreachable =
  'Its records cannot be reached just now. Ask again; a change is asked for again with the same idempotency key, so that it is done once.';
const ourFault = 'Something went wrong on our side. Ask again; if it stays, quote the request id.';

/** Turns what a resolver threw into an error for people; whatever was not written for them is logged and replaced. */
export function cleanError(log: Logger) {
  return (formatted: GraphQLFormattedError, error: unknown): GraphQLFormattedError => {
    const code = String(formatted.extensions?.['code'] ?? '');
    const original = error instanceof GraphQLError ? error.originalError : error;
    const place = {
      ...(formatted.path ? { path: formatted.path } : {}),
      ...(formatted.locations ? { locations: formatted.locations } : {}),
    };
    if (forCallers.has(code) && !(original && !(original instanceof GraphQLError) && code === '')) {
      return { message: formatted.message, ...place, extensions: { code } };
    }
    const down = isDatabaseDown(original);
    log.error({ err: original ?? error, path: formatted.path }, down ? 'database unreachable' : 'resolver failed');
    return {
      message: down ? unreachable : ourFault,
      ...place,
      extensions: { code: down ? 'SERVICE_UNAVAILABLE' : 'INTERNAL' },
    };
  };
}

/** Whether an error says that Postgres went away, refused, is starting or stopping, or is out of room (class 53). */
export function isDatabaseDown(error: unknown): boolean {
  const { code, message, cause } = (error ?? {}) as { code?: string; message?: string; cause?: unknown };
  if (code && /^(ECONNREFUSED|ECONNRESET|EPIPE|ETIMEDOUT|57P0[123]|08\w{3}|53\w{3})$/.test(code)) return true;
  if (
    message &&
    /Connection terminated|timeout exceeded when trying to connect|Client has encountered a connection error/.test(
      message,
    )
  )
    return true;
  return cause !== undefined && cause !== error && isDatabaseDown(cause);
}

/** An error for a caller who asks for what is not there, or is not theirs: the two look the same. */
export const notThere = (what: string): GraphQLError =>
  new GraphQLError(`There is no such ${what}, or it is not yours to see.`, { extensions: { code: 'NOT_FOUND' } });
