import { Client, fetchExchange } from '@urql/core';
import { serverAudits } from 'graphql-http';
import { ask, type GraphAnswer } from './platform/ask.js';
import { startTestPlatform, type TestPlatform } from './platform/test-platform.js';

let platform: TestPlatform;
beforeAll(async () => {
  platform = await startTestPlatform();
});
afterAll(() => platform.stop());

const viewer = '{ viewer { subject } }';

/** One operation by GET. */
async function get(parameters: Record<string, string>, headers: Record<string, string> = {}, url = platform.url) {
  const response = await fetch(`${url}/graphql?${new URLSearchParams(parameters)}`, { headers });
  const { status } = response;
  return { status, headers: response.headers, body: (await response.json()) as GraphAnswer };
}

test('a query is answered, with its variables and its name', async () => {
  const query = 'query Mine($id: ID!) { entry(id: $id) { reference } } query Other { viewer { subject } }';
  const answer = await get({ query, variables: '{"id":"ent_1"}', operationName: 'Mine' });
  expect(answer).toMatchObject({ status: 200, body: { data: { entry: { reference: 'US-ent_1' } } } });
  expect(answer.headers.get('cache-control')).toBe('no-store');
});

test('a mutation is refused in JSON that says how to send it, and nothing is done', async () => {
  const asked = platform.services.entries.asked.length;
  const query = 'mutation { fileEntry(reference: "X") { id } }';
  for (const accept of ['application/json', 'text/html,*/*', '*/*', 'application/graphql-response+json']) {
    const answer = await get({ query }, { accept });
    expect([answer.status, answer.headers.get('allow')]).toEqual([405, 'POST']);
    expect(answer.body.errors![0]!.extensions['code']).toBe('METHOD_NOT_ALLOWED');
  }
  expect(platform.services.entries.asked.length).toBe(asked);
});

test('a subscription is told where it comes from', async () => {
  const { status, body } = await get({ query: 'subscription { queueChanged { position } }' });
  expect([status, body.errors![0]!.extensions['code']]).toEqual([400, 'SUBSCRIPTION_ELSEWHERE']);
});

test.each([
  ['no query', {}],
  ['an empty query', { query: '' }],
  ['variables that are no JSON', { query: viewer, variables: '{' }],
  ['variables that are no object', { query: viewer, variables: '1' }],
  ['extensions that are no object', { query: viewer, extensions: '"x"' }],
  ['extensions that are no JSON', { query: viewer, extensions: 'x' }],
  ['an unknown field', { query: '{ nothing }' }],
  [
    'too many aliases',
    { query: `{ ${Array.from({ length: 20 }, (_, at) => `a${at}: viewer { subject }`).join(' ')} }` },
  ],
])('%s is refused as by POST', async (_what, parameters) => {
  const { status, body } = await get(parameters as Record<string, string>);
  expect([status, body.data]).toEqual([400, undefined]);
  expect(body.errors![0]!.extensions['code']).not.toBe('INTERNAL');
});

test('two queries in one address are refused', async () => {
  const answer = await fetch(`${platform.url}/graphql?query={viewer{subject}}&query={viewer{subject}}`);
  expect(answer.status).toBe(400);
});

test.each([['x'], [1], [true], [['x']]])(
  'extensions that are no object are refused by POST too: %j',
  async (extensions) => {
    const { status } = await ask(platform.url, viewer, { body: JSON.stringify({ query: viewer, extensions }) });
    expect(status).toBe(400);
  },
);

describe('a browser’s session', () => {
  const subjectOf = async (headers: Record<string, string>) => {
    const { token, session } = platform.accounts.signIn();
    const { status, body } = await get({ query: viewer }, { cookie: `__Host-landfall-session=${token}`, ...headers });
    return status === 200 ? (body.data.viewer.subject as unknown as string) === session.sub : status;
  };

  test.each([
    ['a page of the platform, by the browser’s word', { 'sec-fetch-site': 'same-origin' }, true],
    ['a program that sets the header against forgery', { 'apollo-require-preflight': 'true' }, true],
    ['a link or image anywhere', {}, false],
    ['a foreign page', { 'sec-fetch-site': 'cross-site' }, false],
    ['a page of a neighbouring host', { 'sec-fetch-site': 'same-site' }, false],
    ['a foreign page that says so', { 'apollo-require-preflight': 'true', origin: 'https://evil.example' }, 403],
  ])('counts for %s or not', async (_who, headers, expected) => {
    expect(await subjectOf(headers as Record<string, string>)).toBe(expected);
  });

  test('an access token counts from anywhere, for only its holder can send it', async () => {
    const authorization = `Bearer ${await platform.token({ subject: 'per_7' })}`;
    expect((await get({ query: viewer }, { authorization })).body.data.viewer.subject).toBe('per_7');
    expect((await get({ query: viewer }, { authorization: 'Bearer x' })).status).toBe(401);
  });
});

/**
 * Both ask for `application/json` where a client takes anything. The draft asks for the newer type there since January
 * 2025 ("Legacy watershed"), and whoever wants the older one names it.
 */
const decidedOtherwise = ['47DE', '80D8'];

test.each(
  serverAudits({ url: () => `${platform.url}/graphql`, fetchFn: fetch }).map(
    (audit) => [audit.id, audit.name, audit] as const,
  ),
)('GraphQL over HTTP, %s: %s', async (id, _name, audit) => {
  const { status, ...found } = await audit.fn();
  expect([status, 'reason' in found ? found.reason : '']).toEqual(
    decidedOtherwise.includes(id) ? ['warn', expect.any(String)] : ['ok', ''],
  );
});

test('a client of urql with its default settings, which asks by GET, is answered', async () => {
  const methods: (string | undefined)[] = [];
  const client = new Client({
    url: `${platform.url}/graphql`,
    exchanges: [fetchExchange],
    fetch: (input, init) => {
      methods.push(init?.method);
      return fetch(input, init);
    },
  });
  const query = 'query ($id: ID!) { entry(id: $id) { reference } }';
  const { data, error } = await client.query<GraphAnswer['data']>(query, { id: 'ent_1' }).toPromise();
  expect([methods, error, data?.entry.reference]).toEqual([['GET'], undefined, 'US-ent_1']);
  const filing = await client.mutation('mutation { fileEntry(reference: "X") { reference } }', {}).toPromise();
  expect([methods.at(-1), filing.data]).toEqual(['POST', { fileEntry: { reference: 'X' } }]);
});
