import { mkdtempSync, rmSync } from 'node:fs';
import { createServer, type AddressInfo } from 'node:net';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { refuseTakenPrivatePort, refuseTakenPublicPort } from '../scripts/public-port.ts';
import { readStartSettings, startSettings } from '../scripts/start-settings.ts';
import { outcomeOf } from './production/for-real.ts';

const forReal = {
  NODE_ENV: 'production',
  PUBLIC_URL: 'https://customs.example.gov',
  SMTP_URL: 'smtps://user:password@mail.example.gov',
  MAIL_FROM: 'Customs <no-reply@example.gov>',
  FIRST_ADMIN_EMAIL: 'administrator@example.gov',
};
const refusal = (given: Record<string, string | undefined>): string => {
  try {
    readStartSettings(given);
    return 'it started';
  } catch (error) {
    return String(error);
  }
};

const wrong: [name: string, value: string][] = [
  ['NODE_ENV', 'Production'],
  ['NODE_ENV', 'prod'],
  ['NODE_ENV', 'staging'],
  ['SANDBOX', 'yes'],
  ['SANDBOX', 'true'],
  ['PORT', '80000'],
  ['PORT', 'four thousand'],
  ['PRIVATE_PORT', '80000'],
  ['PRIVATE_PORT', 'none'],
  ['HOST', '999.1.1.1'],
  ['HOST', 'http://localhost'],
  ['PUBLIC_URL', 'customs.example.gov'],
  ['PUBLIC_URL', 'http://customs.example.gov'],
  ['PUBLIC_URL', 'https://customs.example.gov/landfall'],
  ['SMTP_URL', 'mail.example.gov'],
  ['SMTP_URL', 'smtp://user:pass word@@:x'],
  ['MAIL_FROM', 'Customs'],
  ['MAIL_FROM', 'Customs <@>'],
  ['FIRST_ADMIN_EMAIL', 'administrator'],
  ['CRITERIA_FILE', 'criteria.json'],
  ['AUTHORITY_FILE', 'authority.json'],
  ['TRUSTED_PROXIES', 'nonsense'],
  ['TRUSTED_PROXIES', '10.0.0.0/33'],
  ['TRUSTED_PROXIES', '127.0.0.1; 10.0.0.1'],
  ['SHARED_NETWORKS', '10.0.0.0/33=2'],
  ['SHARED_NETWORKS', 'hall=300'],
  ['READ_OFFLINE', 'yes'],
  ['LOG_LEVEL', 'loud'],
];

test.each(wrong)('production with %s=%s is refused in a sentence that names it', (name, value) => {
  const said = refusal({ ...forReal, [name]: value });
  expect(said).toMatch(new RegExp(`^CannotStart: .*\\b${name} (must be|is no|cannot be|cannot read|is for) `));
  expect(said).not.toMatch(/\n|Invalid|expected/);
});

test.each(['PUBLIC_URL', 'SMTP_URL', 'MAIL_FROM', 'FIRST_ADMIN_EMAIL'])('production without %s is refused', (name) => {
  expect(refusal({ ...forReal, [name]: undefined })).toContain(`${name} is required in production`);
});

test('every setting of a start has a row here, but the folder, which the disk judges', () => {
  const named = new Set(wrong.map(([name]) => name));
  expect(Object.keys(startSettings.shape).filter((name) => !named.has(name))).toEqual(['DATA_DIR']);
});

test.each<[string, Record<string, string>]>([
  ['FIRST_ADMIN_EMAIL', { FIRST_ADMIN_EMAIL: forReal.FIRST_ADMIN_EMAIL }],
  ['SMTP_URL', { SMTP_URL: forReal.SMTP_URL }],
  ['PUBLIC_URL', { PUBLIC_URL: forReal.PUBLIC_URL }],
])('a sandbox with %s is refused, since production was meant, unless SANDBOX=true is said too', (name, given) => {
  for (const NODE_ENV of ['', 'development', 'test'])
    expect(refusal({ ...given, NODE_ENV })).toMatch(new RegExp(`${name} is for production.*SANDBOX=true`));
  expect(readStartSettings({ ...given, SANDBOX: 'true' })).toMatchObject({ isProduction: false });
});

test('a wrong NODE_ENV beside every setting of production starts nothing', async () => {
  const dataDir = join(mkdtempSync(join(tmpdir(), 'landfall-')), 'data');
  const ended = await outcomeOf('start.ts', { ...forReal, NODE_ENV: 'Production', DATA_DIR: dataDir });
  expect(ended).toEqual({
    code: 1,
    said: 'Landfall cannot start: NODE_ENV must be production, development, test or empty, written so. docs/operating.md says what each setting means.',
  });
  rmSync(join(dataDir, '..'), { recursive: true });
});

test('an address that this machine has not is called so, and not a port that is taken', async () => {
  for (const host of ['203.0.113.7', 'no-such-host.invalid'])
    await expect(refuseTakenPublicPort(4100, host)).rejects.toThrow(`HOST=${host} is no address of this machine`);
});

test('a port for health and metrics that is taken, or is the public one, is named before anything is started', async () => {
  const other = createServer();
  await new Promise<void>((resolve) => other.listen(0, '127.0.0.1', resolve));
  const { port } = other.address() as AddressInfo;
  await expect(refuseTakenPrivatePort(port, 4000)).rejects.toThrow(`Port ${port} is used by another program`);
  await expect(refuseTakenPrivatePort(4000, 4000)).rejects.toThrow('PRIVATE_PORT=4000 is PORT too');
  await new Promise((resolve) => other.close(resolve));
  await refuseTakenPrivatePort(port, 4000);
});
