import { mkdtempSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { freePort, removeData } from '@landfall/local-postgres';
import { startBeside, type Beside } from './one-platform/beside.ts';
import { fromBaggageToRelease } from './journey/baggage.ts';
import { fromFilingToRelease, notWithoutFindings } from './journey/journey.ts';
import { fromGuestToAccount, signedOutEverywhere } from './journey/people.ts';

describe.each([0, 5_000])('in one process, with every consumer held back for %d ms', (holdConsumersMs) => {
  const dataDir = mkdtempSync(join(tmpdir(), 'landfall-'));
  let platform: Beside;
  beforeAll(async () => {
    platform = await startBeside({ dataDir, port: await freePort(), holdConsumersMs, logLevel: 'error' });
  });
  afterAll(async () => {
    await platform?.stop();
    removeData(`${dataDir}/postgres`);
  });

  test('an entry travels from its filing to its release, and everyone sees it live', () =>
    fromFilingToRelease(platform.url));
  test('an intensive examination without findings holds a release back', () => notWithoutFindings(platform.url));
  test('a guest declares, answers, pays and is released, and comes back by e-mail to the same account', () =>
    fromGuestToAccount(platform.url));
  test('a passenger declares baggage, an officer assesses a bottle in it, and it is released once that is paid', () =>
    fromBaggageToRelease(platform.url));
  test('who signs out is out at every gateway within moments', () => signedOutEverywhere(platform.url));
});
