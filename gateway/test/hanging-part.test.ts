import { freePort } from '@landfall/local-postgres';
import { createServer } from 'node:http';
import { once } from 'node:events';
import type { AddressInfo } from 'node:net';
import pino from 'pino';
import { HangWatch } from '../src/graph/hang-watch.js';
import { poolTo } from '../src/graph/subgraph-source.js';
import { gatewayMetrics } from '../src/metrics.js';
import { ask } from './platform/ask.js';
import { startTestPlatform, type TestPlatform } from './platform/test-platform.js';

let platform: TestPlatform;
beforeEach(async () => {
  platform = await startTestPlatform();
});
afterEach(() => platform.stop());

const query = '{ entry(id: "ent_1") { reference } }';
const mutation = 'mutation { fileEntry(reference: "X") { id } }';
const askedAtOnce = (times: number) => Promise.all(Array.from({ length: times }, () => ask(platform.url, query)));

async function untilLogged(message: string): Promise<void> {
  while (!platform.logged.some((line) => line.includes(message)))
    await new Promise((resolve) => setTimeout(resolve, 10));
}

test('a change that reached no service is told as not done, not as doubt', async () => {
  const nobody = await platform.another({ ENTRIES_URL: `http://127.0.0.1:${await freePort()}` });
  const { body, text } = await ask(nobody.url, mutation);
  expect(body.errors).toEqual([
    {
      message: 'Nothing was done: entries cannot be reached just now. Try again in a moment.',
      path: ['fileEntry'],
      extensions: { code: 'SERVICE_UNAVAILABLE', part: 'entries' },
    },
  ]);
  expect(text).not.toMatch(/127\.0\.0\.1|ECONN/);
});

test('a change that a service took and never answered is told as doubt', async () => {
  platform.services.entries.behaviour = 'slow';
  const { body } = await ask(platform.url, mutation);
  expect(platform.services.entries.unanswered).toBe(1);
  expect(body.errors![0]!.message).toContain('it is not known whether this was done');
});

test('a service that hangs is asked nothing until it answers a probe, and what is asked of it meanwhile was not done', async () => {
  const { entries } = platform.services;
  entries.behaviour = 'hang';
  await askedAtOnce(3);
  await untilLogged('a service hangs');
  const before = entries.unanswered;
  const [read, change] = [await ask(platform.url, query), await ask(platform.url, mutation)];
  expect(read.body.errors![0]!.message).toContain('Entries cannot be reached just now');
  expect(change.body.errors![0]!.message).toContain('Nothing was done');
  expect((await ask(platform.url, '{ viewer { subject } }')).body.errors).toBeUndefined();
  expect(entries.unanswered).toBe(before);
  entries.behaviour = 'well';
  await untilLogged('a service that hung answers again');
  expect((await ask(platform.url, query)).body.data.entry.reference).toBe('US-ent_1');
});

test('slow answers to some do not take a living service from everybody', async () => {
  const { entries } = platform.services;
  entries.behaviour = 'slow';
  await askedAtOnce(4);
  entries.behaviour = 'well';
  expect((await ask(platform.url, query)).body.data.entry.reference).toBe('US-ent_1');
  expect(platform.logged.join()).not.toContain('a service hangs');
});

test('a metric tells those who run the platform which part hangs', async () => {
  let answers = false;
  const server = createServer((_request, response) => void (answers && response.end())).listen(0, '127.0.0.1');
  await once(server, 'listening');
  const metrics = gatewayMetrics();
  const pool = poolTo(`http://127.0.0.1:${(server.address() as AddressInfo).port}`);
  const watch = new HangWatch({ service: 'review', pool, metrics, log: pino({ level: 'silent' }) });
  const shown = async () => (await metrics.hanging.get()).values.map(({ labels, value }) => ({ ...labels, value }));
  expect(await shown()).toEqual([{ part: 'review', value: 0 }]);
  for (let call = 0; call < 3; call += 1) watch.ranOutOfTime();
  while (!watch.hangs) await new Promise((resolve) => setTimeout(resolve, 10));
  expect(await shown()).toEqual([{ part: 'review', value: 1 }]);
  answers = true;
  while (watch.hangs) await new Promise((resolve) => setTimeout(resolve, 10));
  expect(await shown()).toEqual([{ part: 'review', value: 0 }]);
  await pool.destroy();
  server.closeAllConnections();
  server.close();
});
