// What is wrong is refused in words, by both public doors: nothing breaks, nothing is kept wrongly, nothing is told.
import { names, neverShown } from './bad-input/asked-wrongly.ts';
import { given } from './bad-input/given.ts';
import './bad-input/keeps-as-sent.ts';
import './bad-input/refuses-identities.ts';
import './bad-input/refuses-requests.ts';
import './bad-input/refuses-work.ts';
import { wrongFigures, wrongForms, wrongTexts } from './bad-input/wrong-filings.ts';
import { strangeWords, wrongArguments, wrongDocuments } from './bad-input/wrong-questions.ts';
import { fileEntry } from './journey/filing.ts';

beforeAll(() => given.start());
afterAll(() => given.stop());

describe('a filing is refused, and told what is wrong where, for', () => {
  test.each([...wrongFigures, ...wrongForms, ...wrongTexts])('$what', async ({ input, says }) => {
    const { post, socket } = await given.doors.ask(fileEntry, { input });
    expect(names(post, says) ? 'as expected' : post).toBe('as expected');
    expect(post.status).toBeLessThan(500);
    // Over the limit of a WebSocket's message there is no answer but its close.
    if (!socket.errors.includes('1009 Max payload size exceeded'))
      expect(names(socket, says) ? 'as expected' : socket).toBe('as expected');
  });
});

describe('a question is refused, and told why, for', () => {
  test.each([...wrongDocuments, ...wrongArguments])('$what', async ({ query, variables, says }) => {
    const { post, socket } = await given.doors.ask(query, variables);
    expect(names(post, says) ? 'as expected' : post).toBe('as expected');
    expect(post.status).toBeLessThan(500);
    const isMessage = typeof query === 'string' && (variables === undefined || typeof variables === 'object');
    expect(names(socket, isMessage ? says : /^4400 Invalid message/) ? 'as expected' : socket).toBe('as expected');
  });
});

test.each(strangeWords.map((word) => [word.slice(0, 20), word]))(
  'nothing is called "%s", and it is no reference',
  async (_short, word) => {
    const query =
      'query ($id: ID!) { account(id: $id) { id } filing(id: $id) { id } review(id: $id) { id } entry(by: { id: $id }) { id } }';
    const byReference = 'query ($text: String!) { entry(by: { reference: $text }) { id } }';
    const { status, body } = await given.broker.post(JSON.stringify({ query, variables: { id: word } }));
    expect([status, body]).toMatchObject([200, { data: { account: null, filing: null, review: null, entry: null } }]);
    expect(body.errors).toBeUndefined();
    const asked = await given.broker.post(JSON.stringify({ query: byReference, variables: { text: word } }));
    expect(asked.body).toMatchObject({
      data: { entry: null },
      errors: [{ message: expect.stringMatching(/^This is not a reference/), extensions: { code: 'BAD_USER_INPUT' } }],
    });
  },
);

describe('after all of this', () => {
  test('there are the entries that were filed rightly, and no others', async () => {
    const found: string[] = [];
    for (let after: string | null = null, more = true; more;) {
      const { entries } = await given.broker.data(
        'query ($after: String) { entries(first: 100, after: $after) { nodes { id } pageInfo { endCursor hasNextPage } } }',
        { after },
      );
      found.push(...entries.nodes.map(({ id }: { id: string }) => id));
      ({ endCursor: after, hasNextPage: more } = entries.pageInfo);
    }
    expect(found.sort()).toEqual([...given.accepted].sort());
  });

  test('no answer showed SQL, a stack, a host, a path, a service’s address or a fault of ours', () => {
    const heard = given.witnesses.flatMap((witness) => witness.heard);
    const shown = heard
      .filter(({ text, status }) => status >= 500 || neverShown.test(text))
      .map(({ door, text, sent }) => `${door}: ${text.slice(0, 400)} for ${sent.slice(0, 200)}`);
    expect([heard.length > 400, shown]).toEqual([true, []]);
  });

  test('what must not be shown would be found', () => {
    const shown = [
      'duplicate key violates unique constraint',
      '\n    at file.js:3:4',
      'connect ECONNREFUSED 127.0.0.1:5432',
      '{"serviceName":"entries"}',
      'select "a" from "b"',
      '"code":"INTERNAL"',
      `${'/work'}/x`,
    ];
    expect(shown.filter((text) => !neverShown.test(text))).toEqual([]);
  });
});
