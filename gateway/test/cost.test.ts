import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { WebSocket } from 'ws';
import { limits } from '../src/limits/figures.js';
import { ask } from './platform/ask.js';
import { client, once } from './platform/socket.js';
import { openStream } from './platform/stream.js';
import { startTestPlatform, type TestPlatform } from './platform/test-platform.js';

const pageOfThePortal =
  'query Page($id: ID!) { entry(id: $id) { ...Heading } } fragment Heading on Entry { id reference }';
const webDist = mkdtempSync(join(tmpdir(), 'portal-'));
writeFileSync(join(webDist, 'known-documents.json'), JSON.stringify([pageOfThePortal]));

let platform: TestPlatform;
beforeAll(async () => {
  platform = await startTestPlatform({
    TRUSTED_PROXIES: '127.0.0.1',
    SHARED_NETWORKS: '198.51.100.0/24=3',
    WEB_DIST: webDist,
  });
});
afterAll(async () => {
  await platform.stop();
  rmSync(webDist, { recursive: true });
});

const at = (address: string) => ({ headers: { 'x-forwarded-for': address } });
let written = 0;
const name = (): string => `Q${(written += 1)}`;
/** Nine times one wide fragment over four services: 9 × (1 + 15) selections. */
const dear = (): string =>
  `query ${name()} { ${[...'abcdefghi'].map((alias) => `${alias}: entry(id: "x") { ...w }`).join(' ')} }
  fragment w on Entry { id reference importer { id displayName } documents review { id status }
    related(first: 1) { id reference documents review { id status } } }`;
const dearCost = 9 * 18 * 4;
const everything = 'id reference documents review { id status } importer { id displayName }';
const repeated = (times: number, inner: string): string =>
  `${everything} ${`related(first: 1) { ${inner} } `.repeat(times)}`;
const nineByNine = repeated(9, repeated(9, everything));
/** Nearly all that a stranger may spend at once: seconds pass before it can be paid again. */
const dearest = (): string =>
  `query ${name()} { ${'entry(id: "x") { ...w } '.repeat(2)} } fragment w on Entry { ${repeated(8, repeated(8, everything))} }`;
const cheap = (): string => `query ${name()} { viewer { subject } }`;
const subscription = (): string => `subscription ${name()} { entryChanged { id entry { reference } } }`;

/** Asks for so many dear queries at once that the last cannot be paid; tells how many were, and how one was refused. */
async function spendAll(who: Parameters<typeof ask>[2], most: number = limits.newQueries.stranger.most) {
  // Some of it comes back meanwhile.
  const count = 2 * Math.ceil(most / dearCost);
  const answers = await Promise.all(Array.from({ length: count }, () => ask(platform.url, dear(), who)));
  const refused = answers.filter(({ status }) => status === 429);
  return { paid: count - refused.length, ...refused[0]! };
}

test('a query that was not seen before costs its selections times the services it asks', async () => {
  const { paid, status, headers, body } = await spendAll(at('203.0.113.1'));
  const { most, perSecond } = limits.newQueries.stranger;
  expect(paid).toBeGreaterThanOrEqual(Math.floor(most / dearCost));
  expect(status).toBe(429);
  const [error] = body.errors!;
  expect(error!.extensions).toMatchObject({ code: 'RATE_LIMITED', cost: dearCost, budget: most });
  for (const told of [
    `costs ${dearCost}`,
    `162 selections × 4 services`,
    `of ${most} left`,
    `${perSecond} a second`,
    'variables',
  ])
    expect(error!.message).toContain(told);
  expect(Number(headers.get('retry-after'))).toBe(error!.extensions['retryAfterSeconds']);
});

test('nothing is planned for a query that cannot be paid, on any door', async () => {
  const who = at('203.0.113.2');
  await spendAll(who);
  const planned = platform.turns.planned.length;
  const socket = client(platform.url, undefined, { webSocketImpl: socketFrom('203.0.113.2') });
  const overSocket = new Promise((resolve) =>
    socket.subscribe({ query: dearest() }, { next: resolve, error: resolve, complete: () => undefined }),
  );
  const [answer, stream, errors] = await Promise.all([
    ask(platform.url, dearest(), who),
    openStream(platform.url, dearest(), who),
    overSocket,
  ]);
  await socket.dispose();
  expect(answer.status).toBe(429);
  expect([stream.status, Number(stream.response.headers.get('retry-after'))]).toEqual([429, expect.any(Number)]);
  expect(errors).toMatchObject([{ extensions: { code: 'RATE_LIMITED', cost: expect.any(Number) } }]);
  expect(platform.turns.planned).toHaveLength(planned);
});

test('the same text costs nothing the second time, whatever its variables', async () => {
  const who = at('203.0.113.3');
  const query = `query ${name()}($id: ID!) { entry(id: $id) { reference } }`;
  expect((await ask(platform.url, query, { ...who, variables: { id: '1' } })).status).toBe(200);
  await spendAll(who);
  expect((await ask(platform.url, query, { ...who, variables: { id: '2' } })).body.data.entry.reference).toBe('US-2');
});

test('guests pay out of the purse of their address, however many one address makes', async () => {
  const guest = async (n: number) => ({
    ...at('203.0.113.4'),
    token: await platform.token({ subject: `per_guest${n}`, account: `acc_guest${n}`, roles: ['GUEST'] }),
  });
  await spendAll(await guest(1));
  const probes = [await guest(2), at('203.0.113.4')].map((who) => ask(platform.url, dearest(), who));
  expect((await Promise.all(probes)).map(({ status }) => status)).toEqual([429, 429]);
  expect((await ask(platform.url, dear(), at('203.0.113.5'))).status).toBe(200);
});

test('who has signed in pays out of a purse of their own, wherever they sit', async () => {
  await spendAll(at('203.0.113.6'));
  const token = await platform.token({ subject: 'per_office' });
  expect((await ask(platform.url, dear(), { ...at('203.0.113.6'), token })).status).toBe(200);
});

test('all addresses of one network of IPv6 are one address', async () => {
  await spendAll(at('2001:db8:0:7::1'));
  expect((await ask(platform.url, dearest(), at('2001:db8:0:7:a:b:c:d'))).status).toBe(429);
  expect((await ask(platform.url, dear(), at('2001:db8:0:8::1'))).status).toBe(200);
});

test('an address of a network that the operator named has so many shares', async () => {
  const most = 3 * limits.newQueries.stranger.most;
  const { paid, body } = await spendAll(at('198.51.100.7'), most);
  expect(body.errors![0]!.extensions['budget']).toBe(most);
  expect(paid).toBeGreaterThanOrEqual(Math.floor(most / dearCost));
});

test('what the portal asks is free, however it is laid out, where everything was spent by others of the address', async () => {
  const who = { ...at('203.0.113.8'), variables: { id: '8' } };
  await spendAll(who);
  const asSent = `fragment Heading on Entry{id reference}\nquery Page($id:ID!){entry(id:$id){...Heading}}`;
  expect((await ask(platform.url, asSent, who)).body.data.entry.reference).toBe('US-8');
  const changed = asSent.replace('id reference', nineByNine);
  expect((await ask(platform.url, changed, who)).status).toBe(429);
});

test('a query dearer than a stranger may ever spend says so, and that signing in helps', async () => {
  const query = `query ${name()} { ${'entry(id: "x") { ...w } '.repeat(2)} } fragment w on Entry { ${nineByNine} }`;
  const { status, body } = await ask(platform.url, query, at('203.0.113.9'));
  expect([status, body.errors?.[0]?.extensions]).toEqual([
    400,
    { code: 'TOO_DEAR', limit: limits.newQueries.stranger.most },
  ]);
  expect(body.errors![0]!.message).toContain('sign in');
  const token = await platform.token({ subject: 'per_wide' });
  expect((await ask(platform.url, query, { ...at('203.0.113.9'), token })).status).toBe(200);
});

describe('a query of somebody else is planned after at most one of those who ask for many', () => {
  const many = 12;
  const others = async () => ({ token: await platform.token({ subject: 'per_many', account: 'acc_2' }) });
  const honest = async () => ({ token: await platform.token({ subject: 'per_one' }) });

  /** Lets `many` of one caller gather, then one of another, and tells in which place that one was planned. */
  async function placeOfTheOne(begin: () => Promise<unknown>[], one: () => Promise<unknown>): Promise<number> {
    const release = platform.turns.hold();
    const all = begin();
    await platform.turns.untilWaiting(many);
    all.push(one());
    await platform.turns.untilWaiting(many + 1);
    platform.turns.planned.length = 0;
    release();
    await Promise.all(all);
    expect(platform.turns.planned).toHaveLength(many + 1);
    return platform.turns.planned.indexOf('per_one for acc_1');
  }
  const times = <T>(run: () => T): T[] => Array.from({ length: many }, run);

  test('by POST', async () => {
    const [flood, single] = [await others(), await honest()];
    const ask1 = (who: typeof flood, query = cheap()) => ask(platform.url, query, who);
    expect(
      await placeOfTheOne(
        () => times(() => ask1(flood, cheap())),
        () => ask1(single),
      ),
    ).toBeLessThanOrEqual(1);
  });

  test('over WebSocket', async () => {
    const [flood, single] = [await others(), await honest()];
    const over = (query: string, { token }: typeof flood) => once(platform, { query }, token);
    expect(
      await placeOfTheOne(
        () => times(() => over(cheap(), flood)),
        () => over(cheap(), single),
      ),
    ).toBeLessThanOrEqual(1);
  });

  test('where addresses of strangers ask for many, whoever has signed in', async () => {
    const single = await honest();
    let n = 0;
    const strangers = () => times(() => ask(platform.url, cheap(), at(`192.0.2.${(n += 1)}`)));
    expect(await placeOfTheOne(strangers, () => ask(platform.url, cheap(), single))).toBeLessThanOrEqual(1);
  });

  test('for each event of an event stream', async () => {
    const [flood, single] = [await others(), await honest()];
    const streams = await Promise.all(
      [...times(() => flood), single].map((who) => openStream(platform.url, subscription(), who)),
    );
    const release = platform.turns.hold();
    platform.turns.planned.length = 0;
    platform.bus.bring(platform.services.entries.log.append({ accounts: ['acc_1', 'acc_2'] }));
    await platform.turns.untilWaiting(many + 1);
    release();
    const told = await Promise.all(streams.map((stream) => stream.next()));
    expect(told.at(-1)!.data!.data.entryChanged).toMatchObject({ entry: { reference: 'US-ent_1' } });
    expect(platform.turns.planned.indexOf('per_one for acc_1')).toBeLessThanOrEqual(1);
    for (const stream of streams) stream.close();
  });
});

/** A socket that a balancer brings from this address. */
function socketFrom(address: string): typeof WebSocket {
  return class extends WebSocket {
    constructor(url: string, protocols: string) {
      super(url, protocols, at(address));
    }
  } as typeof WebSocket;
}

test('large bodies are paid for before they are read, by a stranger sooner than by who has signed in', async () => {
  const lines = Array.from({ length: 999 }, () => ({ description: 'x'.repeat(400) }));
  const query = `query ${name()}($lines: [Line!]) { echo(lines: $lines) }`;
  const send = (who: Parameters<typeof ask>[2]) => ask(platform.url, query, { ...who, variables: { lines } });
  const stranger = at('203.0.113.40');
  const answers = await Promise.all(Array.from({ length: 20 }, () => send(stranger)));
  const refused = answers.find(({ status }) => status === 429)!;
  expect(refused.body.errors![0]!.message).toMatch(/This body has \d+ bytes and costs \d+ to read; you have \d+ of/);
  expect(Number(refused.headers.get('retry-after'))).toBeGreaterThan(0);
  expect(answers[0]!.body).toMatchObject({ data: { echo: 999 } });
  expect((await ask(platform.url, cheap(), at('203.0.113.41'))).status).toBe(200);
  const token = await platform.token({ subject: 'per_filer' });
  for (let filing = 0; filing < 10; filing += 1)
    expect((await send({ ...stranger, token })).body).toMatchObject({ data: { echo: 999 } });
});
