import { newId, type SessionAnswer } from '@landfall/service-kit';
import { WebSocket } from 'ws';
import { ask } from './platform/ask.js';
import { bareSocket, closeCode, socketUrl } from './platform/socket.js';
import { openStream } from './platform/stream.js';
import { startTestPlatform, type TestPlatform } from './platform/test-platform.js';

let platform: TestPlatform;
beforeAll(async () => {
  platform = await startTestPlatform();
});
afterAll(() => platform.stop());
beforeEach(() => {
  platform.accounts.isAway = false;
});

const viewer = '{ viewer { subject account roles } }';
const rename = 'mutation { rename(id: "1", name: "New") { displayName } }';
const entryChanged = 'subscription { entryChanged { position } }';

const cookieOf = (token: string) => ({ cookie: `a=1; __Host-landfall-session=${token}; b=2` });
const fromPage = (token: string) => ({ ...cookieOf(token), origin: platform.publicUrl });
const signIn = (who?: Partial<SessionAnswer>) => {
  const { token, session } = platform.accounts.signIn(who);
  return { token, session, headers: fromPage(token) };
};
const who = (headers: Record<string, string>, url = platform.url) => ask(url, viewer, { headers });
const endSession = ({ sessionId, sub }: SessionAnswer): void =>
  platform.bus.bring(
    platform.services.accounts.log.append({ type: 'session.ended', data: { sessionId, subjectId: sub } }),
  );
const rightsChanged = ({ sub, account }: SessionAnswer, rightsVersion: number): void =>
  platform.bus.bring(
    platform.services.accounts.log.append({
      type: 'rights.changed',
      data: { subjectId: sub, accountId: account ?? 'acc_customs', rightsVersion },
    }),
  );
const sessionOver = { status: 401, body: { errors: [{ extensions: { reason: 'SESSION_ENDED' } }] } };

test('whoever has a session is known to every service by it, without any token', async () => {
  const { headers, session } = signIn({ account: 'acc_9', roles: ['GUEST'] });
  expect((await who(headers)).body.data.viewer).toEqual({ subject: session.sub, account: 'acc_9', roles: ['GUEST'] });
  expect(platform.services.accounts.asked.at(-1)!.headers['cookie']).toBeUndefined();
});

test('accounts is asked about a session once, however many questions come at once and after', async () => {
  const { headers } = signIn();
  const before = platform.accounts.asked;
  await Promise.all(Array.from({ length: 20 }, () => who(headers)));
  await who(headers);
  expect(platform.accounts.asked - before).toBe(1);
});

test('an access token goes before the cookie', async () => {
  const { headers } = signIn();
  const token = await platform.token({ subject: 'per_token' });
  const { body } = await ask(platform.url, viewer, { token, headers });
  expect(body.data.viewer.subject).toBe('per_token');
});

test('an ended session is refused so that its page can tell, and its cookie is taken', async () => {
  const { token, headers } = signIn();
  platform.accounts.forget(token);
  const answer = await who(headers);
  expect(answer).toMatchObject(sessionOver);
  expect(answer.body.errors![0]!.message).toBe('Your session has ended: sign in again to go on.');
  expect(answer.headers.get('set-cookie')).toBe(
    '__Host-landfall-session=; Path=/; Max-Age=0; HttpOnly; SameSite=Lax; Secure',
  );
  expect((await who({ origin: platform.publicUrl })).body.data.viewer.subject).toBe('anonymous');
});

test.each(['', 'x', 'a'.repeat(44), '"quoted"', '%00'])(
  'what is no session at all (%p) is refused without asking accounts',
  async (token) => {
    const before = platform.accounts.asked;
    expect(await who(fromPage(token))).toMatchObject(sessionOver);
    expect(platform.accounts.asked).toBe(before);
  },
);

test('a session that says it acts for the platform itself is believed by nobody', async () => {
  for (const forged of [{ sub: 'system:entries' }, { roles: ['SYSTEM' as const] }]) {
    const { status, body } = await who(signIn(forged).headers);
    expect([status, body.data]).toEqual([503, undefined]);
  }
});

test('signing out counts at once in every gateway', async () => {
  const { headers, session } = signIn();
  const { url: other } = await platform.another();
  for (const url of [platform.url, other]) expect((await who(headers, url)).status).toBe(200);
  endSession(session);
  for (const url of [platform.url, other]) expect(await who(headers, url)).toMatchObject(sessionOver);
});

test('a session whose end was announced while accounts was being asked does not come to life again', async () => {
  const { headers, session } = signIn();
  endSession(session);
  expect(await who(headers)).toMatchObject(sessionOver);
});

test('new rights count at once, and nobody has to sign in again', async () => {
  const { token, headers, session } = signIn({ account: null, roles: ['OFFICER'], ports: ['3201'] });
  expect((await who(headers)).body.data.viewer.roles).toEqual(['OFFICER']);
  platform.accounts.change(token, { roles: ['SUPERVISOR'], rv: 2 });
  rightsChanged(session, 2);
  expect((await who(headers)).body.data.viewer.roles).toEqual(['SUPERVISOR']);
});

test('while accounts is away, whoever comes with a session is told to try again, and the others go on', async () => {
  const { headers } = signIn();
  platform.accounts.isAway = true;
  expect(await who(headers)).toMatchObject({
    status: 503,
    body: { errors: [{ extensions: { code: 'SERVICE_UNAVAILABLE', part: 'accounts' } }] },
  });
  expect((await who({ origin: platform.publicUrl })).status).toBe(200);
});

test.each([
  ['a foreign page', { origin: 'https://evil.example' }],
  ['the same host without encryption', { origin: 'http://customs.example' }],
  ['another port of the host', { origin: 'https://customs.example:8443' }],
  ['a page without origin', { origin: 'null' }],
])('%s changes and reads nothing by a session', async (_what, origin) => {
  const headers = { ...cookieOf(signIn().token), ...origin };
  for (const query of [viewer, rename])
    expect(await ask(platform.url, query, { headers })).toMatchObject({
      status: 403,
      body: { errors: [{ extensions: { code: 'FOREIGN_ORIGIN' } }] },
    });
});

test('a change by a session says where it comes from; a question need not', async () => {
  const { token, headers } = signIn();
  expect(await ask(platform.url, rename, { headers: cookieOf(token) })).toMatchObject({
    status: 403,
    body: {
      errors: [{ message: expect.stringContaining(platform.publicUrl), extensions: { code: 'FOREIGN_ORIGIN' } }],
    },
  });
  expect((await who(cookieOf(token))).status).toBe(200);
  expect((await ask(platform.url, rename, { headers })).body.data).toEqual({ rename: { displayName: 'New' } });
});

const refusedWith = (headers: Record<string, string>): Promise<number> =>
  new Promise((resolve) => {
    const socket = new WebSocket(socketUrl(platform.url), 'graphql-transport-ws', { headers });
    socket.once('unexpected-response', (_request, response) => resolve(response.statusCode ?? 0));
    socket.once('open', () => resolve(101)).once('error', () => undefined);
    socket.once('open', () => socket.terminate());
  });

test('a socket by a session is opened for the platform’s own page alone', async () => {
  const { token, headers } = signIn();
  expect(await refusedWith({ ...cookieOf(token), origin: 'https://evil.example' })).toBe(403);
  expect(await refusedWith(cookieOf(token))).toBe(403);
  expect(await refusedWith(headers)).toBe(101);
});

test('a socket and a stream go on under a session, and end when it does; others go on', async () => {
  const [{ headers, session }, other] = [signIn(), signIn()];
  const socket = await bareSocket(platform.url, undefined, headers);
  const bystander = await bareSocket(platform.url, undefined, other.headers);
  const stream = await openStream(platform.url, entryChanged, { headers });
  expect(stream.status).toBe(200);
  const closed = closeCode(socket);
  endSession(session);
  expect(await closed).toBe(4403);
  expect(await stream.next()).toBeNull();
  expect(bystander.readyState).toBe(bystander.OPEN);
  bystander.terminate();
});

test('sockets of a session end when the rights in it are replaced', async () => {
  const { headers, session } = signIn();
  const closed = closeCode(await bareSocket(platform.url, undefined, headers));
  rightsChanged(session, 2);
  expect(await closed).toBe(4403);
});

test('a socket ends when its session does by the clock', async () => {
  const { headers } = signIn({ endsAt: new Date(Date.now() + 300).toISOString() });
  expect(await closeCode(await bareSocket(platform.url, undefined, headers))).toBe(4403);
});

test('with an ended session no socket is opened, finally', async () => {
  const { token, headers } = signIn();
  platform.accounts.forget(token);
  await expect(bareSocket(platform.url, undefined, headers)).rejects.toThrow('closed 4401');
});

test('use is counted by who is in the session, wherever they sit', async () => {
  const shared = { ...signIn().session, sub: newId('per') };
  const sockets = [];
  for (let n = 0; n < 20; n += 1)
    sockets.push(await bareSocket(platform.url, undefined, fromPage(platform.accounts.signIn(shared).token)));
  await expect(bareSocket(platform.url, undefined, fromPage(platform.accounts.signIn(shared).token))).rejects.toThrow(
    'closed 1013',
  );
  const other = await bareSocket(platform.url, undefined, signIn().headers);
  for (const socket of [...sockets, other]) socket.terminate();
});
