import { mkdtempSync, readFileSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { freePort, removeData } from '@landfall/local-postgres';
import { demoData } from '../scripts/demo-data.ts';
import { countOfFirst, scenarios } from '../scripts/demo-data/scenarios.ts';
import { Client } from '../scripts/client.ts';
import { startBeside, type Beside } from './one-platform/beside.ts';

describe('demo data', () => {
  const dataDir = mkdtempSync(join(tmpdir(), 'landfall-'));
  const progressFile = join(dataDir, 'demo-data.json');
  const said: string[] = [];
  let platform: Beside;
  beforeAll(async () => {
    platform = await startBeside({ dataDir, port: await freePort(), logLevel: 'error' });
    await platform.drain();
  });
  afterAll(async () => {
    await platform?.stop();
    removeData(`${dataDir}/postgres`);
  });

  const fill = async (count: number, file = progressFile): Promise<void> => {
    const demo = demoData(platform.url, { progressFile: file, say: (doing) => said.push(doing), count });
    await demo.fileFirst();
    await demo.fileRest();
  };
  const statuses = async (): Promise<Record<string, number>> => {
    const counts: Record<string, number> = {};
    for (const persona of ['analyst', 'as-analyst']) {
      const analyst = await Client.persona(platform.url, persona);
      const { entries } = await analyst.data('{ entries(first: 100) { nodes { status } } }');
      for (const { status } of entries.nodes) counts[status] = (counts[status] ?? 0) + 1;
    }
    return counts;
  };

  test('the first handful stands at every status that lasts, but for what was withdrawn', async () => {
    await fill(countOfFirst);
    expect(said).toEqual(['Filing demo data']);
    expect(await statuses()).toEqual({ IN_REVIEW: 5, PAYMENT_DUE: 2, WAITING_FOR_FILER: 3, RELEASED: 2 });
  });

  test('what is stuck says why', async () => {
    const officer = await Client.persona(platform.url, 'officer');
    const { reviews } = await officer.data(
      '{ reviews(filter: { state: STUCK }, first: 10) { nodes { stuckReason } } }',
    );
    expect(reviews.nodes).toEqual([{ stuckReason: 'DOCUMENT_OVERDUE' }]);
  });

  test('a filling that was interrupted goes on without filing anything twice', async () => {
    const progress = JSON.parse(readFileSync(progressFile, 'utf8'));
    writeFileSync(progressFile, JSON.stringify({ ...progress, done: progress.done.slice(0, 4) }));
    const before = await statuses();
    await fill(countOfFirst);
    expect(await statuses()).toEqual(before);
    await fill(countOfFirst + 2);
    expect(Object.values(await statuses()).reduce((sum, count) => sum + count)).toBe(countOfFirst + 2);
  });

  test('an answer that is lost on its way is asked for again, and nothing is filed twice', async () => {
    const { fetch } = globalThis;
    const losing = new Set(['fileDraft', 'fileEntry', 'decideReview']);
    globalThis.fetch = async (...asked) => {
      const answer = await fetch(...asked);
      const lost = [...losing].find((mutation) => String(asked[1]?.body).includes(`${mutation}(`));
      if (lost) throw (losing.delete(lost), new TypeError('fetch failed'));
      return answer;
    };
    await fill(countOfFirst + 6).finally(() => (globalThis.fetch = fetch));
    expect([...losing]).toEqual([]);
    expect(said).not.toContainEqual(expect.stringContaining('not complete'));
    expect(Object.values(await statuses()).reduce((sum, count) => sum + count)).toBe(countOfFirst + 6);
  });

  test('a cashier of either law finds something owed back', async () => {
    await fill(scenarios.findLastIndex(({ outcome }) => outcome === 'WITHDRAWN_PAID') + 1);
    await platform.drain();
    for (const persona of ['cashier', 'as-cashier']) {
      const cashier = await Client.persona(platform.url, persona);
      const { entries } = await cashier.data(
        '{ entries(first: 10, filter: { owesBack: true }) { nodes { status paidUsd owedBackUsd } } }',
      );
      expect(entries.nodes).toMatchObject([{ status: 'WITHDRAWN', owedBackUsd: entries.nodes[0].paidUsd }]);
    }
  });

  test('whatever demo data meet, the platform goes on without them', async () => {
    const { fetch } = globalThis;
    let asked = 0;
    globalThis.fetch = async (...question) => {
      if (!String(question[1]?.body).includes('entryStatistics')) return fetch(...question);
      asked += 1;
      return Response.json({ errors: [{ extensions: { code: 'SERVICE_UNAVAILABLE' } }] });
    };
    await fill(countOfFirst, join(dataDir, 'another.json')).finally(() => (globalThis.fetch = fetch));
    expect(asked).toBeGreaterThan(2);
    expect(said.at(-1)).toMatch(/not complete, and go on at the next start \(.*SERVICE_UNAVAILABLE/);
    const damaged = join(dataDir, 'damaged.json');
    writeFileSync(damaged, '{"startedAt": "2026');
    await fill(countOfFirst, damaged);
    expect(said.at(-1)).toMatch(/damaged\.json is empty or damaged: remove it/);
  });

  test('a platform with entries of its own is left as it is', async () => {
    const before = await statuses();
    await fill(300, join(dataDir, 'another.json'));
    expect(await statuses()).toEqual(before);
  });

  test('there are three hundred, over eighteen months, under both laws', () => {
    expect(scenarios).toHaveLength(300);
    expect(Math.max(...scenarios.map(({ daysAgo }) => daysAgo))).toBe(547);
    const abroad = scenarios.filter(({ territory }) => territory === null).length;
    expect(abroad).toBeGreaterThan(60);
    expect(abroad).toBeLessThan(100);
    const stuck = scenarios.filter(({ outcome }) => outcome === 'DOCUMENT_OVERDUE');
    expect(stuck).toHaveLength(2);
  });
});
