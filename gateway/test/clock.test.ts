import { jest } from '@jest/globals';
import { ask } from './platform/ask.js';
import { startTestPlatform, type TestPlatform } from './platform/test-platform.js';

let platform: TestPlatform;
beforeAll(async () => {
  platform = await startTestPlatform();
});
afterAll(() => platform.stop());
afterEach(() => jest.useRealTimers());

/** The wall clock of the whole platform is set; what is measured by a clock that only runs is not. */
const setClock = (minutes: number): void => {
  const now = Date.now() + minutes * 60_000;
  jest.useRealTimers();
  jest.useFakeTimers({ now, advanceTimers: true, doNotFake: everythingElse });
};
const everythingElse = [
  ...(['hrtime', 'nextTick', 'performance', 'queueMicrotask', 'setImmediate', 'clearImmediate'] as const),
  ...(['setInterval', 'clearInterval', 'setTimeout', 'clearTimeout'] as const),
];

test.each([1, 5, -1, -5, 720, -720])('a clock that is set by %i minutes costs nobody an answer', async (minutes) => {
  const whole =
    '{ viewer { subject } entry(id: "ent_1") { reference documents review { status } importer { displayName } } }';
  const { token } = platform.accounts.signIn({ endsAt: '2099-01-01T00:00:00Z' });
  const callers: Record<string, string>[] = [
    {},
    { cookie: `__Host-landfall-session=${token}`, origin: platform.publicUrl },
  ];
  for (const headers of callers) expect((await ask(platform.url, whole, { headers })).body.errors).toBeUndefined();
  setClock(minutes);
  for (const headers of callers) {
    expect((await ask(platform.url, whole, { headers })).body.errors).toBeUndefined();
    const filed = await ask(platform.url, 'mutation { fileEntry(reference: "X") { reference } }', { headers });
    expect(filed.body.errors).toBeUndefined();
  }
});
