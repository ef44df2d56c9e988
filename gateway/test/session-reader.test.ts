import { EndedSessions } from '../src/identity/ended-sessions.js';
import { sessionReader, type ReadSession } from '../src/identity/session-reader.js';
import { startTestAccounts, type TestAccounts } from './platform/test-accounts.js';

let accounts: TestAccounts;
let now = Date.now();
let ended: EndedSessions;
let read: ReadSession;
beforeAll(async () => {
  accounts = await startTestAccounts({ keys: [] });
});
afterAll(() => accounts.stop());
beforeEach(() => {
  accounts.isAway = false;
  accounts.asked = 0;
  ended = new EndedSessions();
  const log = { warn: () => undefined };
  read = sessionReader({ accountsUrl: accounts.url, ended, isOutdated: () => false, log, now: () => now });
});

const pass = (seconds: number): void => void (now += seconds * 1_000);
const endAt = (seconds: number) => ({ endsAt: new Date(now + seconds * 1_000).toISOString() });

test('what accounts told of a session is taken for thirty seconds, and then asked again', async () => {
  const { token } = accounts.signIn(endAt(3_600));
  await read(token);
  pass(29);
  await read(token);
  expect(accounts.asked).toBe(1);
  pass(2);
  accounts.forget(token);
  await expect(read(token)).rejects.toMatchObject({ status: 401, extensions: { reason: 'SESSION_ENDED' } });
  expect(accounts.asked).toBe(2);
});

test('while accounts is away, those whom it told of go on for five minutes', async () => {
  const { token, session } = accounts.signIn(endAt(3_600));
  await read(token);
  accounts.isAway = true;
  pass(299);
  expect((await read(token)).caller.subject).toBe(session.sub);
  pass(2);
  await expect(read(token)).rejects.toMatchObject({ status: 503, extensions: { part: 'accounts' } });
});

test('while accounts is away, an end that was announced counts all the same', async () => {
  const { token, session } = accounts.signIn(endAt(3_600));
  await read(token);
  accounts.isAway = true;
  pass(60);
  ended.take({ type: 'session.ended', data: { sessionId: session.sessionId, subjectId: session.sub } } as never);
  await expect(read(token)).rejects.toMatchObject({ status: 401 });
});

test('a session is over at its end by the clock, also when it was asked about a moment ago', async () => {
  const { token } = accounts.signIn(endAt(10));
  await read(token);
  pass(10);
  await expect(read(token)).rejects.toMatchObject({ status: 401 });
  expect(accounts.asked).toBe(1);
});
