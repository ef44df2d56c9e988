// A platform that is told to end answers everything that it has begun.
import { spawn, type ChildProcess } from 'node:child_process';
import { once } from 'node:events';
import { mkdtempSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { freePort, removeData } from '@landfall/local-postgres';
import { WebSocket } from 'ws';
import { Client } from './journey/client.ts';
import { fileEntry, lawfulFiling } from './journey/filing.ts';

const root = fileURLToPath(new URL('..', import.meta.url));
const dataDir = mkdtempSync(join(tmpdir(), 'landfall-'));
let child: ChildProcess;
let url: string;

beforeAll(async () => {
  const port = String(await freePort());
  url = `http://localhost:${port}`;
  child = spawn(join(root, 'node_modules/.bin/node'), [join(root, 'start.ts')], {
    cwd: root,
    env: { PATH: process.env['PATH'], PORT: port, DATA_DIR: dataDir },
    stdio: ['ignore', 'pipe', 'inherit'],
  });
  // Read to its end: whoever stops listening breaks the line on which the platform says what it does.
  await new Promise<void>((resolve) => {
    child.stdout!.on('data', (chunk) => void (String(chunk).includes('Landfall is ready') && resolve()));
  });
});
afterAll(() => {
  child.kill('SIGKILL');
  removeData(`${dataDir}/postgres`);
});

const query = '{ viewer { subject } entries(first: 1) { nodes { reference } } }';

/** Asks again and again until nobody takes the call any more; tells what else than an answer came. */
async function askOnAndOn(client: Client, at: number, heard: { answers: number; other: unknown[] }): Promise<void> {
  for (;;) {
    try {
      const answer = at % 2 ? await client.ask(query) : await client.ask(fileEntry, { input: lawfulFiling() });
      heard.answers += 1;
      // Whoever asks very much may be told so, which is an answer.
      const isTold = answer.errors?.[0]?.extensions?.['code'] === 'RATE_LIMITED';
      if (answer.errors && !isTold) heard.other.push(answer.errors);
    } catch (error) {
      const { code } = ((error as Error).cause ?? {}) as { code?: string };
      if (code !== 'ECONNREFUSED') heard.other.push([code, (error as Error).message, String((error as Error).cause)]);
      return;
    }
  }
}

test('told to end while many ask and file, it answers all that it took, tells sockets to come again, and ends well', async () => {
  const [broker, officer] = await Promise.all([Client.persona(url, 'broker'), Client.persona(url, 'officer')]);
  const sockets = await Promise.all(Array.from({ length: 10 }, () => openSocket(broker.token!)));
  const closed = sockets.map(async (socket) => ((await once(socket, 'close')) as [number])[0]);
  const heard = { answers: 0, other: [] as unknown[] };
  const asking = Array.from({ length: 24 }, (_, at) => askOnAndOn(at % 2 ? officer : broker, at, heard));
  while (heard.answers < 100) await new Promise(setImmediate);
  const ended = once(child, 'exit');
  child.kill('SIGTERM');
  await Promise.all(asking);
  expect(heard.other).toEqual([]);
  expect(new Set(await Promise.all(closed))).toEqual(new Set([1012]));
  expect(await ended).toEqual([0, null]);
});

async function openSocket(token: string): Promise<WebSocket> {
  const socket = new WebSocket(`${url.replace('http', 'ws')}/graphql`, 'graphql-transport-ws');
  await once(socket, 'open');
  socket.send(JSON.stringify({ type: 'connection_init', payload: { authorization: `Bearer ${token}` } }));
  await once(socket, 'message');
  return socket;
}
