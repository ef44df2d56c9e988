// The generated parts of docs/integrators.md.
import { eventSchemas } from '@landfall/events';
import { limits } from '../../gateway/dist/limits/figures.js';
import { refusals, rulesByCode } from './codes.ts';
import { otherUserErrors } from './user-errors.ts';

const cell = (text: string): string => text.replaceAll('|', '\\|').replaceAll('<', '&lt;').replaceAll('\n', ' ');
const table = (heads: string[], rows: string[][]): string =>
  [heads, heads.map(() => '---'), ...rows.map((row) => row.map(cell))]
    .map((row) => `| ${row.join(' | ')} |`)
    .join('\n');

const rules = await rulesByCode();

export const ruleTable = table(
  ['code', 'what the rule says', 'law', 'next step'],
  [...rules].map(([code, { says, citation, nextStep, severity }]) => [
    `\`${code}\`${severity === 'WARNING' ? ' (warning)' : ''}`,
    ...[says, citation ?? 'none', nextStep],
  ]),
);

/** What several sentences stand for. */
const inShort: Record<string, string> = {
  BAD_USER_INPUT: 'Something of the request itself cannot be read; the sentence says what and where.',
  EMAIL_UNKNOWN_FORM: 'This is no e-mail address that mail can reach; the sentence says why.',
  FORBIDDEN: 'Your role may not ask this.',
  GRAPHQL_VALIDATION_FAILED: 'The document does not fit the schema.',
  NOT_CLAIMED_BY_YOU: 'Only the officer who claimed the review may do this.',
  NOT_FOUND: 'There is no such thing, or none for you.',
  NOT_ACCEPTABLE: 'Accept one of the media types that answers come in.',
  PAGE_SIZE: 'A page is asked for without `first`, or is larger than its limit.',
  RATE_LIMITED: 'Too much at once: come again after `Retry-After`.',
  SERVICE_UNAVAILABLE: 'A part of the platform is away, or others wait before you: ask again.',
  FIELD_REPEATED: 'One field is asked for more often beside itself than the limit, under aliases or not.',
  TOO_MANY_ROWS: 'The answer could hold more rows than the limit, page sizes multiplied along each path.',
  TEXT_TOO_LONG: 'A text in the variables is longer than any field takes.',
  TOO_DEAR: 'The query costs more to prepare than you may ever spend at once: ask for less.',
  UNAUTHENTICATED: 'The access token is missing, has ended or is not good here: get another.',
};

/** Where each sentence has a next step of its own. */
const told = 'As the answer says.';

export const otherTable = table(
  ['code', 'for example', 'next step'],
  [...otherUserErrors(rules)].map(([code, { says, nextStep }]) => [
    `\`${code}\``,
    inShort[code] ?? says,
    nextStep || told,
  ]),
);

export const refusalTable = table(
  ['code', 'HTTP', 'what it says'],
  [...refusals()].map(([code, { status, says }]) => [`\`${code}\``, status, inShort[code] ?? says]),
);

/** What names no port is told to no officer: a draft, and what was uploaded and not presented. */
const ofAccountAlone = new Set(['draft.named', 'document.stored', 'document.rejected']);

export const eventTable = table(
  ['type', 'version', 'feed', 'seen by', 'fields of `data`'],
  eventSchemas().map(({ type, typeVersion, producer, visibleTo, data }) => {
    const { properties = {}, required = [] } = data as { properties?: object; required?: string[] };
    const fields = Object.keys(properties).map((name) => (required.includes(name) ? name : `${name}?`));
    const seenBy =
      visibleTo === 'customs' ? 'Customs' : ofAccountAlone.has(type) ? 'its account' : 'its accounts, Customs';
    return [`\`${type}\``, String(typeVersion), `\`${producer}Feed\``, seenBy, fields.join(', ')];
  }),
);

const { newQueries, guessable } = limits;
const bound = (what: string, most: number): string[] => [what, most.toLocaleString('en-US')];

export const limitTable = table(
  ['what', 'at most'],
  [
    bound('bytes of a request’s body', limits.bodyBytes),
    bound('characters of a document', limits.documentCharacters),
    bound('tokens of a document', limits.tokens),
    bound('levels of nested fields', limits.depth),
    bound('aliases in a document', limits.aliases),
    bound('one field beside itself, under aliases or not', limits.repeats),
    bound('mutations in a request', limits.mutationFields),
    bound('selections, fragments written out', limits.selections),
    bound('rows of a page', limits.pageSize),
    bound('events of a feed’s page', limits.feedPageSize),
    bound('rows of an answer, page sizes multiplied along each path', limits.rows),
    bound('values in variables', limits.variableValues),
    bound('requests at once, of one caller', limits.requestsAtOnce),
    bound('sockets and streams of one caller', limits.connectionsPerCaller),
    bound('subscriptions on a socket', limits.subscriptionsPerSocket),
  ],
);

export const purse = {
  signedIn: newQueries.signedIn,
  stranger: newQueries.stranger,
  least: newQueries.least,
  freeBytes: limits.freeBodyBytes,
  bytesPerUnit: limits.bodyBytesPerUnit,
  releaseCheck: guessable['releaseCheck'],
};
