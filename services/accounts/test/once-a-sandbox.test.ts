// Rows of a sandbox that came into production's database: by one start without NODE_ENV=production, say.
import { LocalBus, readSettings, serviceSettings, startService, type RunningService } from '@landfall/service-kit';
import { serviceUnderTest, type ServiceUnderTest } from '@landfall/service-kit/testing';
import { kalaniMachine } from '../src/sandbox/personas.js';
import { accounts } from '../src/service.js';
import { browserAt, exchange, follow, signIn, type Browser } from './browser.js';

const publicUrl = 'https://customs.example';
const bus = new LocalBus();
let sandbox: ServiceUnderTest;
let production: RunningService;
let officer: Browser;
beforeAll(async () => {
  sandbox = await serviceUnderTest(accounts, { environment: { PUBLIC_URL: publicUrl } });
  officer = browserAt(sandbox, publicUrl);
  await signIn(officer, 'as-officer');
  production = await startService(accounts, productionSettings(), { bus });
});
afterAll(async () => {
  await production?.stop();
  await bus.stop();
  await sandbox.stop();
});

const productionSettings = () =>
  readSettings(serviceSettings, {
    DATABASE_URL: sandbox.database.appUrl,
    DATABASE_OWNER_URL: sandbox.database.ownerUrl,
    ...{ BUS: 'local', SANDBOX: 'false', PUBLIC_URL: publicUrl, LOG_LEVEL: 'silent' },
    ...{ SMTP_URL: 'smtp://127.0.0.1:1', MAIL_FROM: 'Customs <no-reply@example.gov>' },
    FIRST_ADMIN_EMAIL: 'administrator@example.gov',
    IDENTITY_KEYS: JSON.stringify(sandbox.keys.public),
    SERVICE_KEY: JSON.stringify(sandbox.keys.services.accounts),
    CURSOR_KEY: sandbox.keys.cursorKey,
  });
const inProduction = () => ({ ...sandbox, service: production });

const tokenAt = (url: string) =>
  fetch(`${url}/oidc/token`, {
    method: 'POST',
    body: new URLSearchParams({
      grant_type: 'client_credentials',
      client_id: kalaniMachine.clientId,
      client_secret: kalaniMachine.clientSecret,
    }),
  });

test('the machine whose secret everybody knows is no client in production', async () => {
  expect((await tokenAt(sandbox.service.publicUrl)).status).toBe(200);
  const answer = await tokenAt(production.publicUrl);
  expect([answer.status, await answer.json()]).toMatchObject([401, { error: 'invalid_client' }]);
});

test('a session that a persona began in the sandbox has ended in production', async () => {
  expect(await exchange(sandbox, officer.cookie())).toMatchObject({ roles: ['OFFICER'] });
  expect(await exchange(inProduction(), officer.cookie())).toBeNull();
});

test('a persona whose sign-in was begun is not signed in by production', async () => {
  const asked = await browserAt(sandbox, publicUrl).post('/sign-in/persona', { persona: 'as-officer' });
  const { goTo } = (await asked.json()) as { goTo: string };
  const later = browserAt(inProduction(), publicUrl);
  later.hold(goTo);
  expect((await follow(later, goTo)).at).toBe('/sign-in?problem=expired');
});

test('the administrator of the sandbox is none of production, so that its first one is sent a link', async () => {
  const rows = await sandbox.service.orm.em
    .fork()
    .execute(`select count(*)::int as links from link where purpose = 'INVITATION' and used_at is null`);
  expect(rows).toEqual([{ links: 1 }]);
});
