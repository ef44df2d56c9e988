import type { EventEnvelope } from '@landfall/events';
import { sealCursor } from '@landfall/service-kit';
import { createClient, type Client } from 'graphql-ws';
import { WebSocket } from 'ws';
import type { Tree } from './platform/ask.js';
import { bareSocket, closing, socketUrl } from './platform/socket.js';
import { startTestPlatform, type TestPlatform, type Who } from './platform/test-platform.js';

let platform: TestPlatform;
const clients: Client[] = [];
beforeAll(async () => {
  platform = await startTestPlatform();
});
afterEach(() => Promise.all(clients.splice(0).map((one) => one.dispose())));
afterAll(() => platform.stop());

const happen = (event: Partial<EventEnvelope> = {}): number => {
  const made = platform.services.entries.log.append(event);
  platform.bus.bring(made);
  return made.position;
};
const cursorAt = (position: number, epoch: string | null = null): string =>
  sealCursor(Buffer.from(platform.keys.cursorKey, 'base64url'), 'entries', { position, epoch });
const here = (): string => cursorAt(platform.services.entries.log.events.length);

/** The official client as its documentation shows it, with the two lines that keep cursors. */
function stockClient(token: () => Promise<string>, cursors: Record<string, string>) {
  const tokens: string[] = [];
  const seen: Record<string, number[]> = {};
  const waiting: (() => void)[] = [];
  const client = createClient({
    url: socketUrl(platform.url),
    webSocketImpl: WebSocket,
    shouldRetry: () => true,
    retryAttempts: 50,
    retryWait: () => Promise.resolve(),
    connectionParams: async () => {
      tokens.push(await token());
      return { authorization: `Bearer ${tokens.at(-1)}`, cursors };
    },
  });
  clients.push(client);
  const follow = (name: string, query: string, variables: Record<string, unknown> = {}): void => {
    seen[name] = [];
    client.subscribe<Tree, { cursor: string }>(
      { query, variables },
      {
        next: ({ data, extensions }) => {
          seen[name]!.push((data as Record<string, Tree>)[name]!['position' as never]);
          cursors[name] = extensions!.cursor;
          for (const look of waiting.splice(0)) look();
        },
        error: (error) => seen[name]!.push(Number.NaN, error as never),
        complete: () => undefined,
      },
    );
  };
  const until = async (is: () => boolean): Promise<void> => {
    while (!is()) await new Promise<void>((resolve) => waiting.push(resolve));
  };
  return { client, follow, seen, tokens, until };
}

const both = (name: string, entryId?: string): string =>
  `subscription ($after: String) { ${name}: entryChanged(after: $after${entryId ? `, entryId: "${entryId}"` : ''}) { position } }`;

test('a stock client whose connection is cut, again and again, loses nothing and hears nothing twice', async () => {
  const cursors: Record<string, string> = { mine: here(), other: here() };
  const first = platform.services.entries.log.events.length + 1;
  const stock = stockClient(() => platform.token(), cursors);
  stock.follow('mine', both('mine', 'ent_a'));
  stock.follow('other', both('other', 'ent_b'));
  const wanted: Record<string, number[]> = { mine: [], other: [] };
  for (let round = 0; round < 6; round += 1) {
    wanted['mine']!.push(happen({ partitionkey: 'ent_a' }));
    wanted['other']!.push(happen({ partitionkey: 'ent_b' }));
    await stock.until(() => stock.seen['other']!.at(-1)! >= wanted['other']!.at(-1)!);
    stock.client.terminate();
    wanted['mine']!.push(happen({ partitionkey: 'ent_a' }), happen({ partitionkey: 'ent_a' }));
    wanted['other']!.push(happen({ partitionkey: 'ent_b' }));
  }
  await stock.until(() => stock.seen['mine']!.length >= 18 && stock.seen['other']!.length >= 12);
  expect(wanted['mine']![0]).toBe(first);
  expect(stock.seen).toEqual(wanted);
});

test('a stock client whose token ends comes back with a fresh one and with what it missed', async () => {
  const cursors = { mine: here() };
  let asked = 0;
  const stock = stockClient(() => {
    asked += 1;
    return platform.token({ expiresInSeconds: asked === 1 ? 1 : 600 });
  }, cursors);
  const closed = new Promise<number>((resolve) => {
    stock.client.on('closed', (event) => resolve((event as CloseEvent).code));
  });
  stock.follow('mine', both('mine'), { after: cursors.mine });
  const before = happen();
  await stock.until(() => stock.seen['mine']!.length === 1);
  expect(await closed).toBe(4403);
  const wanted = [before, happen(), happen()];
  await stock.until(() => stock.seen['mine']!.length >= 3);
  expect(stock.seen['mine']).toEqual(wanted);
});

test('a cursor kept from before a restore is told once, and the client may begin at the present on the same socket', async () => {
  const stock = stockClient(() => platform.token(), { mine: cursorAt(1, 'epo_other') });
  // keeps the socket open meanwhile
  stock.follow('other', both('other'));
  const refused = await stock.client
    .iterate({ query: both('mine') })
    .next()
    .catch((errors: unknown) => errors);
  expect(refused).toMatchObject([{ extensions: { code: 'RESYNC' } }]);
  stock.follow('mine', both('mine'), { after: here() });
  const event = happen();
  await stock.until(() => stock.seen['mine']!.length === 1);
  expect(stock.seen['mine']).toEqual([event]);
});

test('a subscription’s field may stand in fragments, and select by others', async () => {
  const stock = stockClient(() => platform.token(), { seen: here() });
  const document = `subscription ($with: Boolean!) { ...root }
    fragment root on Subscription { ... on Subscription { seen: entryChanged { ...what } } }
    fragment what on EntryChange { position entry @include(if: $with) { reference } }`;
  stock.follow('seen', document, { with: true });
  const event = happen();
  await stock.until(() => stock.seen['seen']!.length === 1);
  expect(stock.seen['seen']).toEqual([event]);
});

test('cursors that are no object of cursors close the socket with a sentence', async () => {
  const socket = new WebSocket(socketUrl(platform.url), 'graphql-transport-ws');
  await new Promise((resolve) => socket.once('open', resolve));
  socket.send(JSON.stringify({ type: 'connection_init', payload: { cursors: ['x'] } }));
  expect(await closing(socket)).toEqual([4400, expect.stringContaining('`cursors` is an object')]);
});

/** A socket, and what a ping with this token is answered with. */
async function renewing(from: Who) {
  const socket = await bareSocket(platform.url, await platform.token(from));
  const answered = (type: string): Promise<Tree> =>
    new Promise((resolve) =>
      socket.on('message', (data) => {
        const message = JSON.parse(String(data));
        if (message.type === type) resolve(message.payload);
      }),
    );
  return {
    socket,
    answered,
    ask: (query: string): Promise<Tree> => {
      const answer = answered('next');
      socket.send(JSON.stringify({ id: 'ask', type: 'subscribe', payload: { query } }));
      return answer;
    },
    ping: async (payload: object): Promise<Tree> => {
      const pong = answered('pong');
      socket.send(JSON.stringify({ type: 'ping', payload }));
      return pong;
    },
  };
}

test('a fresh token by ping keeps the socket and its subscriptions beyond the first one’s end', async () => {
  const from = { subject: 'per_ping', expiresInSeconds: 2 };
  const [{ socket, answered, ping }, left] = [await renewing(from), await renewing(from)];
  const payload = { query: both('mine'), variables: { after: here() } };
  socket.send(JSON.stringify({ id: '1', type: 'subscribe', payload }));
  const end = closing(left.socket);
  const renewed = await ping({ authorization: `Bearer ${await platform.token({ ...from, expiresInSeconds: 60 })}` });
  expect(Date.parse(renewed['expiresAt' as never])).toBeGreaterThan(Date.now() + 30_000);
  expect(await end).toEqual([4403, expect.stringContaining('has expired')]);
  const told = answered('next');
  const position = happen();
  expect(await told).toMatchObject({ data: { mine: { position } } });
  expect(socket.readyState).toBe(WebSocket.OPEN);
  socket.terminate();
});

test('rights are those of the fresh token from then on, also for what is watched already', async () => {
  const officer = { subject: 'per_officer', account: null, roles: ['OFFICER'] as const, ports: ['3201'] };
  const { socket, ask, answered, ping } = await renewing(officer);
  const queue = 'subscription { queueChanged { position } }';
  socket.send(JSON.stringify({ id: '1', type: 'subscribe', payload: { query: queue } }));
  expect((await ask('{ viewer { roles } }')).data.viewer.roles).toEqual(['OFFICER']);
  await ping({ authorization: `Bearer ${await platform.token({ ...officer, roles: ['IMPORTER'] })}` });
  expect((await ask('{ viewer { roles } }')).data.viewer.roles).toEqual(['IMPORTER']);
  const refused = answered('error');
  platform.bus.bring(platform.services.review.log.append({ ports: ['3201'], visibleto: 'customs' }));
  expect(await refused).toMatchObject([{ extensions: { code: 'FORBIDDEN' } }]);
  socket.terminate();
});

test.each([
  ['of somebody else', { subject: 'per_else' }, 4401, 'somebody else'],
  ['for another account', { subject: 'per_same', account: 'acc_2' }, 4401, 'another account'],
  ['that has expired', { subject: 'per_same', expiresInSeconds: -60 }, 4403, 'has expired'],
])('a token %s closes the socket with a sentence', async (_what, who, code, says) => {
  const { socket } = await renewing({ subject: 'per_same' });
  socket.send(JSON.stringify({ type: 'ping', payload: { authorization: `Bearer ${await platform.token(who)}` } }));
  expect(await closing(socket)).toEqual([code, expect.stringContaining(says)]);
});

test('a ping that carries anything else is answered with the same', async () => {
  const { socket, ping } = await renewing({ subject: 'per_echo' });
  expect(await ping({ at: 7 })).toEqual({ at: 7 });
  socket.terminate();
});
