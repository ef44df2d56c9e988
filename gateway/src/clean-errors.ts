import { GraphQLError, type GraphQLFormattedError } from 'graphql';
import type { Logger } from 'pino';
import type { Outcome } from './graph/outcome.js';
import { isServiceName } from './graph/parts.js';

/** Codes whose messages services and gateway write for callers. */
const forCallers = new Set([
  'UNAUTHENTICATED',
  'FORBIDDEN',
  'NOT_FOUND',
  'BAD_USER_INPUT',
  'CONFLICT',
  'RATE_LIMITED',
  'SERVICE_UNAVAILABLE',
  'RESYNC',
]);

/** What never leaves, whatever code it came under: addresses, SQL, stacks, the library's suggestions of names. */
const neverForCallers =
  /https?:\/\/|\b\d{1,3}(\.\d{1,3}){3}\b|localhost|\bE(CONN|PIPE|TIMEDOUT|HOST|AI_)|duplicate key|violates \w+[ -](key|constraint)|\b(select|insert into|update|delete from)\s+["*]|\n\s+at |node_modules/i;

const longestMessage = 600;

/** A wrong variable is printed whole before what is wrong with it: the middle is what can be left out. */
export const shortened = (message: string): string =>
  message.length <= longestMessage ? message : `${message.slice(0, 200)} … ${message.slice(200 - longestMessage)}`;

const suggestion = /\s*Did you mean [^?]*\?/g;

/** An answer as a client gets it: data and errors made fit for people, and nothing else. */
export function cleanOutcome(
  outcome: Outcome,
  requestId: string,
  log: Logger,
): { data?: unknown; errors?: GraphQLFormattedError[] } {
  const errors = outcome.errors?.length
    ? distinct(outcome.errors.map((error) => cleanError(error, requestId, log)))
    : undefined;
  return { ...(errors ? { errors } : {}), ...('data' in outcome ? { data: outcome.data ?? null } : {}) };
}

/** One error of an executed operation: message, path and code where they were written for callers, else INTERNAL. */
export function cleanError(
  error: GraphQLFormattedError | GraphQLError,
  requestId: string,
  log: Logger,
): GraphQLFormattedError {
  const extensions = error.extensions ?? {};
  const code = String(extensions['code'] ?? '');
  const message = shortened(error.message.replace(suggestion, ''));
  const path = error.path ? { path: upToList(error.path) } : {};
  if (isVariableError(error))
    return { message, extensions: { code: 'BAD_USER_INPUT', path: placeInVariables(error.message) } };
  if (forCallers.has(code) && !neverForCallers.test(message)) {
    return { message, ...path, extensions: { code, ...partIn(code, extensions) } };
  }
  log.error(
    { requestId, code, path: error.path, service: extensions['serviceName'], message: error.message },
    'an error was not for callers',
  );
  return {
    message: `Something went wrong on our side. Ask again; if it stays, quote the request id ${requestId}.`,
    ...path,
    extensions: { code: 'INTERNAL' },
  };
}

/** Errors made by the gateway before execution keep what they say. */
export function cleanRefusal(error: GraphQLError, fallbackCode = 'GRAPHQL_VALIDATION_FAILED'): GraphQLFormattedError {
  const code =
    error.extensions['code'] ?? (error.message.startsWith('Syntax Error') ? 'GRAPHQL_PARSE_FAILED' : fallbackCode);
  const locations = error.locations ? { locations: error.locations } : {};
  return { message: error.message, ...locations, extensions: { ...error.extensions, code } };
}

/** graphql-js gives wrong variables no code of their own, and the executor made them before anything began. */
const isVariableError = (error: GraphQLFormattedError | GraphQLError): boolean =>
  error instanceof GraphQLError &&
  !error.path &&
  error.extensions['serviceName'] === undefined &&
  /^Variable "\$/.test(error.message);

/** Where in the variables it is, as `["input", "lines", "0", "quantity"]`: graphql-js tells it within its sentence alone. */
function placeInVariables(message: string): string[] {
  const [, variable = ''] = /^Variable "\$(\w+)"/.exec(message) ?? [];
  const [, place = variable] = /.* at "([\w.[\]]+)"; /s.exec(message) ?? [];
  return place.split(/[.[\]]+/).filter(Boolean);
}

/** Below a list the gateway writes `@` for every row; the place of the error then ends at the list. */
function upToList(path: readonly (string | number)[]): readonly (string | number)[] {
  const list = path.indexOf('@');
  return list === -1 ? path : path.slice(0, list);
}

function partIn(code: string, extensions: Record<string, unknown>): { part?: string } {
  const service = String(extensions['serviceName'] ?? '');
  return code === 'SERVICE_UNAVAILABLE' && isServiceName(service) ? { part: service } : {};
}

function distinct(errors: GraphQLFormattedError[]): GraphQLFormattedError[] {
  const seen = new Map(errors.map((error) => [JSON.stringify(error), error]));
  return [...seen.values()];
}
