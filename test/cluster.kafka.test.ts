import { mkdtempSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { freePort, removeData } from '@landfall/local-postgres';
import { serviceNames } from '@landfall/service-kit';
import { startCluster, type Cluster } from '../scripts/cluster.ts';
import { fromFilingToRelease, notWithoutFindings } from './journey/journey.ts';
import { fromGuestToAccount, signedOutEverywhere } from './journey/people.ts';

describe.each([0, 5_000])('in many processes, with every consumer held back for %d ms', (holdConsumersMs) => {
  const dataDir = mkdtempSync(join(tmpdir(), 'landfall-'));
  let cluster: Cluster;
  beforeAll(async () => {
    cluster = await startCluster({ dataDir, port: await freePort(), holdConsumersMs, logLevel: 'warn' });
  });
  afterAll(async () => {
    await cluster?.stop();
    for (const name of serviceNames) removeData(`${dataDir}/${name}`);
  });

  test('an entry travels from its filing to its release, and everyone sees it live', () =>
    fromFilingToRelease(cluster.url));
  test('an intensive examination without findings holds a release back', () => notWithoutFindings(cluster.url));
  test('a guest declares, answers, pays and is released, and comes back by e-mail to the same account', () =>
    fromGuestToAccount(cluster.url));
  test('who signs out is out at every gateway within moments', () => signedOutEverywhere(cluster.url));
});
