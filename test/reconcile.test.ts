import { mkdtempSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { freePort, removeData, startPostgres } from '@landfall/local-postgres';
import pg from 'pg';
import { databasesOf } from '../scripts/backup/databases.ts';
import { inWords, reconcile } from '../scripts/reconcile/reconcile.ts';
import { startBeside, type Beside } from './one-platform/beside.ts';
import { Client } from './journey/client.ts';
import { lawfulFiling } from './journey/filing.ts';
import { brokersMachine, file, whenMandatesAreKnown, type Filed } from './journey/journey.ts';

const dataDir = mkdtempSync(join(tmpdir(), 'landfall-'));
const whole = `query ($id: ID!) { entry(by: { id: $id }) { status review { status } activity(first: 50) { nodes { type } } } }`;

let platform: Beside | null;
let broker: Client;
afterAll(async () => {
  await platform?.stop();
  removeData(`${dataDir}/postgres`);
});

async function start(): Promise<void> {
  platform = await startBeside({ dataDir, port: await freePort(), logLevel: 'silent' });
  broker = await brokersMachine(platform.url);
  await whenMandatesAreKnown(broker);
}
async function stop(): Promise<void> {
  await platform!.stop();
  platform = null;
}

/** What the operator of one database does while nothing runs on it. */
async function onServer(...statements: string[]): Promise<void> {
  const postgres = await startPostgres({ dataDir: `${dataDir}/postgres`, durable: true });
  const admin = new pg.Client(postgres.adminUrl);
  await admin.connect();
  for (const statement of statements) await admin.query(statement);
  await admin.end();
  await postgres.stop();
}
const copy = (name: string) => onServer(`create database ${name}_copy template ${name}`);
const putBack = (name: string) => onServer(`drop database ${name}`, `alter database ${name}_copy rename to ${name}`);

async function fileMany(count: number): Promise<Filed[]> {
  const filed: Filed[] = [];
  for (let n = 0; n < count; n += 1) filed.push(await file(broker, lawfulFiling()));
  return filed;
}
const reviewed = (entry: Filed) =>
  broker.until(whole, { id: entry.id }, (data) => data.entry?.status === 'IN_REVIEW' && data.entry.review);
const ready = async () => (await fetch(`${platform!.url}/ready`)).status;
const untilReady = async (status: number) => {
  while ((await ready()) !== status) await new Promise((resolve) => setTimeout(resolve, 50));
};
async function reconciled(heal: boolean): Promise<string[]> {
  const databases = await databasesOf(dataDir);
  return reconcile((name) => databases.url(name, 'app'), { heal }).finally(() => databases.leave());
}
async function reviewsOf(entries: readonly Filed[]): Promise<(string | null)[]> {
  const rows = await Promise.all(entries.map(({ id }) => broker.data(whole, { id })));
  return rows.map(({ entry }) => entry.review?.status ?? null);
}

let before: Filed[];
let lost: Filed[];
let filed: Filed[];

test('entries put back to an earlier moment: consumers stop and say so, and take no new filing for an old one', async () => {
  await start();
  before = await fileMany(2);
  for (const entry of before) await reviewed(entry);
  await platform!.drain();
  await stop();
  await copy('entries');
  await start();
  lost = await fileMany(12);
  for (const entry of lost) await reviewed(entry);
  await platform!.drain();
  await stop();
  await putBack('entries');

  await start();
  await untilReady(503);
  filed = [...(await fileMany(12)), ...(await fileMany(14))];
  expect(await reviewsOf(filed)).toEqual(filed.map(() => null));
  const atReview = await fetch(`${platform!.services.review}/ready`);
  expect([atReview.status, await atReview.text()]).toEqual([503, expect.stringContaining('follow-entries')]);
  expect(await (await fetch(`${platform!.services.review}/metrics`)).text()).toContain(
    'consumer_stopped{consumer="follow-entries",producer="entries"} 1',
  );
});

test('a dry run says it of each entry and changes nothing; reconciling brings each filing to review, told once', async () => {
  const found = await reconciled(false);
  expect(found).toEqual(expect.arrayContaining(lost.map(({ id }) => expect.stringContaining(id) as string)));
  expect(await ready()).toBe(503);
  await reconciled(true);
  await untilReady(200);
  for (const entry of [...filed, ...(await fileMany(1))]) await reviewed(entry);
  for (const entry of filed) {
    const types = await broker.until(
      whole,
      { id: entry.id },
      ({ entry: { activity } }) => activity.nodes.length >= 2 && typesOf(activity),
    );
    expect(types.filter((type) => type === 'entry.filed')).toHaveLength(1);
  }
  expect(await reviewsOf(before)).toEqual(['OPEN', 'OPEN']);
});

test('reviews of entries that there are no more are closed, and a second run finds nothing', async () => {
  await platform!.drain();
  const officer = await Client.persona(platform!.url, 'officer');
  const { reviews } = await officer.data('{ reviews(first: 100) { nodes { status entry { id } } } }');
  const ofLost = (reviews.nodes as { status: string; entry: { id: string } }[]).filter(({ entry }) =>
    lost.some(({ id }) => id === entry.id),
  );
  expect(ofLost.map(({ status }) => status)).toEqual(lost.map(() => 'CLOSED'));
  const isKept = (said: string): boolean => said.includes('are kept, as all of it is');
  const left = (await reconciled(true)).filter((said) => !isKept(said));
  expect(left.every((said) => said.includes('parked'))).toBe(true);
  await platform!.drain();
  expect((await reconciled(false)).filter((said) => !isKept(said))).toEqual([]);
});

const typesOf = ({ nodes }: { nodes: { type: string }[] }): string[] => nodes.map(({ type }) => type);

test('what is only reported is not said to be mended', () => {
  const differs =
    'AS-1: it says that something else is paid than its payments come to. Look at its receipts; nothing is changed.';
  expect(inWords([differs], { heal: true })).not.toMatch(/was mended/);
  expect(inWords([differs], { heal: true })).toContain(differs);
  expect(inWords([differs], { heal: false })).toMatch(/Nothing was changed\.$/);
});
