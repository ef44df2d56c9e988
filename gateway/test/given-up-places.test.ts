import { sealCursor } from '@landfall/service-kit';
import { request } from 'node:http';
import { WebSocket } from 'ws';
import type { GraphAnswer, Tree } from './platform/ask.js';
import { bareSocket, client, closeCode, socketUrl } from './platform/socket.js';
import { openStream } from './platform/stream.js';
import { startTestPlatform, type TestPlatform, type Who } from './platform/test-platform.js';

let platform: TestPlatform;
beforeAll(async () => {
  platform = await startTestPlatform();
});
afterAll(() => platform.stop());

const changes = 'subscription { entryChanged { position } }';
const ofOne = 'subscription { entryChanged(entryId: "ent_a") { position } }';

/** Until nobody is connected, by the gateway's own count. */
async function untilNobodyIsThere(): Promise<void> {
  for (;;) {
    const told = await (await fetch(`${platform.privateUrl}/metrics`)).text();
    const open = [...told.matchAll(/^landfall_gateway_live_connections\{.*\} (\d+)$/gm)].map(([, count]) => count);
    if (open.every((count) => count === '0')) return;
  }
}

async function connect(payload: object, headers: Record<string, string> = {}): Promise<WebSocket> {
  const socket = new WebSocket(socketUrl(platform.url), 'graphql-transport-ws', { headers });
  await new Promise((resolve) => socket.once('open', resolve));
  socket.send(JSON.stringify({ type: 'connection_init', payload }));
  return socket;
}

test('who connects again and again with cursors of no shape takes no places by that', async () => {
  const token = await platform.token({ subject: 'per_odd' });
  const authorization = `Bearer ${token}`;
  for (let n = 0; n < 21; n += 1)
    expect(await closeCode(await connect({ authorization, cursors: ['entryChanged'] }))).toBe(4400);
  (await bareSocket(platform.url, token)).terminate();
});

/** What is awaited is told once the returned function is called. */
function hold(what: { held: Promise<void> }): () => void {
  let tell = (): void => undefined;
  what.held = new Promise((resolve) => (tell = resolve));
  return tell;
}
const aMoment = (): Promise<void> => new Promise((resolve) => setImmediate(resolve));
/** Until the gateway has seen what was hung up before: it answers what comes after. */
async function untilSeen(): Promise<void> {
  for (let n = 0; n < 3; n += 1) await fetch(`${platform.url}/health`, { headers: { connection: 'close' } });
}

test('who leaves while it is asked whose session it is takes no place by that', async () => {
  const { accounts, publicUrl: origin } = platform;
  const headers = { origin, cookie: `__Host-landfall-session=${accounts.signIn().token}` };
  const tell = hold(accounts);
  const asked = accounts.asked;
  const sockets = await Promise.all(Array.from({ length: 21 }, () => connect({}, headers)));
  while (accounts.asked === asked) await aMoment();
  const gone = Promise.all(sockets.map(closeCode));
  for (const socket of sockets) socket.terminate();
  await gone;
  await untilSeen();
  tell();
  await untilNobodyIsThere();
  (await bareSocket(platform.url, undefined, headers)).terminate();
});

test('who hangs up while it is asked how things stand holds no stream open by that', async () => {
  const authorization = `Bearer ${await platform.token({ subject: 'per_gone' })}`;
  const { entries } = platform.services;
  const tell = hold(entries.log);
  const asked = entries.asked.length;
  const headers = { authorization, 'content-type': 'application/json', accept: 'text/event-stream' };
  const leaving = request(`${platform.url}/graphql`, { method: 'POST', headers });
  const gone = new Promise((resolve) => leaving.once('close', resolve));
  leaving.on('error', () => undefined).end(JSON.stringify({ query: ofOne }));
  while (entries.asked.length === asked) await aMoment();
  leaving.destroy();
  await gone;
  await untilSeen();
  tell();
  await untilNobodyIsThere();
});

test('whose rights are replaced while it is asked how things stand is told nothing by the stream that opens then', async () => {
  const who = { subject: 'per_replaced', account: 'acc_1', rv: 1 };
  const { entries, accounts } = platform.services;
  const tell = hold(entries.log);
  const asked = entries.asked.length;
  const opening = openStream(platform.url, ofOne, { token: await platform.token(who) });
  while (entries.asked.length === asked) await aMoment();
  const data = { subjectId: who.subject, accountId: who.account, rightsVersion: 2 };
  platform.bus.bring(accounts.log.append({ type: 'rights.changed', data }));
  tell();
  const stream = await opening.catch(() => null);
  platform.bus.bring(entries.log.append({ partitionkey: 'ent_a' }));
  expect(await stream?.next()).toBeFalsy();
  await untilNobodyIsThere();
});

test('guests of one address have its 200 places for streams together, as for sockets', async () => {
  const guest = (n: number): Who => ({ subject: `per_guest_${n}`, account: `acc_guest_${n}`, roles: ['GUEST'] });
  const open = async (n: number) => openStream(platform.url, changes, { token: await platform.token(guest(n)) });
  const streams = [];
  for (let n = 0; n < 200; n += 1) streams.push(await open(Math.floor(n / 20)));
  expect(streams.map(({ status }) => status)).toEqual(Array.from({ length: 200 }, () => 200));
  const next = await open(10);
  expect(next.status).toBe(429);
  const known = await openStream(platform.url, changes, { token: await platform.token() });
  expect(known.status).toBe(200);
  for (const { close } of [...streams, known]) close();
  await untilNobodyIsThere();
  const free = await open(10);
  expect(free.status).toBe(200);
  free.close();
});

test('a cursor given at the connection counts for what is watched then, and not for what is watched under its name later', async () => {
  const { log } = platform.services.entries;
  const cursor = sealCursor(Buffer.from(platform.keys.cursorKey, 'base64url'), 'entries', {
    position: log.events.length,
    epoch: null,
  });
  const happen = (partitionkey: string): number => {
    const made = log.append({ partitionkey });
    platform.bus.bring(made);
    return made.position;
  };
  const missed = [happen('ent_a'), happen('ent_b')];
  const connectionParams = { authorization: `Bearer ${await platform.token()}`, cursors: { entryChanged: cursor } };
  const socket = client(platform.url, undefined, { connectionParams, lazy: false });
  const watch = (entryId: string) =>
    socket.iterate<Tree>({
      query: `subscription { entryChanged(entryId: "${entryId}", withPresent: true) { type position } }`,
    });
  const first = watch('ent_a');
  expect(((await first.next()).value as GraphAnswer).data.entryChanged).toMatchObject({ position: missed[0] });
  await first.return!();
  const second = watch('ent_b');
  expect(((await second.next()).value as GraphAnswer).data.entryChanged).toMatchObject({ type: 'entry.present' });
  await socket.dispose();
});
