// Requests that are wrong as GraphQL, in their arguments, or in how they are sent, and how the answer names it.
export interface WrongQuestion {
  what: string;
  query: unknown;
  variables?: unknown;
  says: RegExp;
}

const question = (what: string, query: unknown, says: RegExp, variables?: unknown): WrongQuestion => ({
  what,
  query,
  says,
  variables,
});
const base64 = (value: unknown): string => Buffer.from(JSON.stringify(value)).toString('base64url');

export const wrongDocuments: readonly WrongQuestion[] = [
  question('text that is no GraphQL', 'give me everything', /Syntax Error/),
  question('a bracket left open', '{ viewer { subject }', /Syntax Error/),
  question('nothing', '', /query.*missing/),
  question('a number', 42, /query.*missing/),
  question('a list of operations', ['{ viewer { subject } }'], /query.*missing/),
  question('a field that there is not', '{ passwords }', /passwords/),
  question('a field without its selection', '{ viewer }', /viewer/),
  question('an argument that there is not', '{ viewer(of: 1) { subject } }', /"of"/),
  question('variables as a text', '{ viewer { subject } }', /variables.*object/, 'none'),
  question('a variable left out', 'query ($id: ID!) { account(id: $id) { id } }', /\$id/),
  question('a variable of another type', 'query ($id: ID!) { account(id: $id) { id } }', /\$id/, { id: { $ne: null } }),
  question(
    'a name that reaches a prototype',
    'query ($id: ID!) { account(id: $id) { id } }',
    /__proto__/,
    JSON.parse('{"id":{"__proto__":{"a":1}}}'),
  ),
  question('an alias that reaches a prototype', '{ __proto__: viewer { subject } }', /__proto__/),
  question('a NUL in the document', '{ account(id: "a\\u0000b") { id } }', /line 1.*NUL/),
  question('half a character in the document', '{ account(id: "\\ud800") { id } }', /half a character|Syntax Error/),
  question(
    'a float for money in the document',
    'mutation { recordPayment(input: { entryId: "a", entryVersion: 1, amountUsd: 1.5, idempotencyKey: "k" }) { entry { id } } }',
    /Decimal|cashier|may not/,
  ),
  question('the parts of the composition', '{ _service { sdl } }', /_service/),
  question('objects by their keys', '{ _entities(representations: []) { __typename } }', /_entities/),
  question('a subscription’s twin with another’s word', '{ entryChange(cursor: "nonsense") { id } }', /cursor/),
  question('a page of changes with another’s word', '{ entryChanges(cursors: ["nonsense"]) { id } }', /cursor/),
  question(
    'a page of changes that is too large',
    `{ entryChanges(cursors: [${'"x" '.repeat(101)}]) { id } }`,
    /`cursors` of `entryChanges` holds 101 cursors; the limit is 100/,
  ),
];

/** Arguments of lists and lookups. */
export const wrongArguments: readonly WrongQuestion[] = [
  ...[0, -1, 101, 2_147_483_647].map((first) =>
    question(
      `a page of ${first}`,
      'query ($first: Int!) { entries(first: $first) { nodes { id } } }',
      /first.*must be from 1 to 100/,
      { first },
    ),
  ),
  question('a page beyond 32 bits', 'query ($first: Int!) { entries(first: $first) { nodes { id } } }', /first/, {
    first: 2 ** 40,
  }),
  question('a page of 501 events', '{ entriesFeed(first: 501) { cursor } }', /first.*must be from 1 to 500/),
  ...['entries', 'filings'].flatMap((list) =>
    [
      'x',
      '',
      base64(null),
      base64({}),
      base64(['2026-11-22T00:00:00Z', 'a\u0000b']),
      base64(['+275760-09-13T00:00:00.000Z', 'a']),
      base64(['-271821-04-20T00:00:00.000Z', 'a']),
      base64(['0000-01-01T00:00:00.000Z', 'a']),
      base64(['2026-11-22T00:00:00Z', '\ud800']),
    ].map((after) =>
      question(
        `the cursor "${after}" of ${list}`,
        `query ($after: String) { ${list}(first: 5, after: $after) { nodes { id } } }`,
        /after.*cursor of this list/,
        { after },
      ),
    ),
  ),
  ...['x', 'AAAAAAAAAAAAAAAAAAAAAA', base64(['a'])].map((after) =>
    question(
      `the cursor "${after}" of the feed`,
      'query ($after: String) { entriesFeed(first: 5, after: $after) { cursor } }',
      /after.*cursor of this feed/,
      { after },
    ),
  ),
  question('two ways to name an entry at once', '{ entry(by: { id: "a", reference: "b" }) { id } }', /exactly one/i),
  question('no way to name an entry', '{ entry(by: {}) { id } }', /exactly one/i),
  question('an entry named by nothing', 'query ($by: EntryBy!) { entry(by: $by) { id } }', /id|exactly one/, {
    by: { id: null },
  }),
];

/** Lookups with words that nothing is called: they are no error, and find nothing. */
export const strangeWords: readonly string[] = [
  "' or 1=1 --",
  '$1',
  '%',
  '../../etc/passwd',
  '\u202eacc_',
  '👩‍👩‍👧',
  'ent_'.repeat(10_000),
  ' ',
  '{}',
  '__proto__',
];
