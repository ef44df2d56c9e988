import { mkdtempSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { freePort, removeData } from '@landfall/local-postgres';
import { keysIn } from '@landfall/service-kit';
import { ownUrl } from '../scripts/ask-service.ts';
import { startBeside, type Beside } from './one-platform/beside.ts';

const dataDir = mkdtempSync(join(tmpdir(), 'landfall-'));
let platform: Beside;
beforeAll(async () => {
  platform = await startBeside({ dataDir, port: await freePort(), logLevel: 'error' });
  await keysIn(`${dataDir}/other-keys.json`);
});
afterAll(async () => {
  await platform?.stop();
  removeData(`${dataDir}/postgres`);
});

const noted = (more: object = {}) => ({
  url: platform.url,
  services: platform.services,
  keysFile: `${dataDir}/keys.json`,
  ...more,
});

test('who asks for a token without naming a platform gets it from the one that was started here, at its own port', async () => {
  expect(await ownUrl(noted())).toBe(platform.url);
});

test.each([
  ['another platform has taken its place', () => ({ keysFile: `${dataDir}/other-keys.json` })],
  ['nothing answers any more', () => ({ services: { ...platform.services, accounts: 'http://127.0.0.1:9' } })],
])('a token is asked of nobody when %s', async (_what, more) => {
  await expect(ownUrl(noted(more()))).rejects.toThrow('does not run any more, or another platform has its place');
});
