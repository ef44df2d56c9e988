import { limits } from '../src/limits/figures.js';
import { ask } from './platform/ask.js';
import { startTestPlatform, type TestPlatform } from './platform/test-platform.js';

let platform: TestPlatform;
beforeAll(async () => {
  platform = await startTestPlatform({ TRUSTED_PROXIES: '127.0.0.1' });
});
afterAll(() => platform.stop());

const at = (address: string) => ({ headers: { 'x-forwarded-for': address } });

test('what could be guessed at is paid for each time, known text or not, under every alias and on any door', async () => {
  const query = 'query Check($code: String!) { releaseCheck(code: $code) }';
  const asks = limits.newQueries.stranger.most / limits.guessable['releaseCheck']!;
  const guess = (who: Parameters<typeof ask>[2], text = query) =>
    ask(platform.url, text, { ...who, variables: { code: 'wrong' } });
  const guesser = at('203.0.113.50');
  const answers = await Promise.all(Array.from({ length: 2 * asks }, () => guess(guesser)));
  const refused = answers.filter(({ status }) => status === 429);
  // Some of it comes back meanwhile.
  expect(refused.length).toBeGreaterThan(asks / 2);
  expect(refused[0]!.body.errors).toMatchObject([{ extensions: { code: 'RATE_LIMITED', cost: 250 } }]);
  expect(Number(refused[0]!.headers.get('retry-after'))).toBeGreaterThan(0);

  const many = [...'abcdefgh'].map((alias) => `${alias}: releaseCheck(code: $code)`).join(' ');
  const hidden = `query Many($code: String!) { ...f } fragment f on Query { ... { ${many} } }`;
  const another = at('203.0.113.51');
  const together = await Promise.all(Array.from({ length: 8 }, () => guess(another, hidden)));
  expect(together.filter(({ status }) => status === 429).length).toBeGreaterThan(3);
  expect((await guess(at('203.0.113.52'))).status).toBe(200);
});
