import type { ChildProcess } from 'node:child_process';
import { once } from 'node:events';
import { mkdtempSync, statSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { freePort, removeData } from '@landfall/local-postgres';
import { heard, runScript } from './production/for-real.ts';
import { visitor, type Visitor } from './production/visitor.ts';
import { mailServer, type MailServer } from './production/mail-server.ts';

const administrator = 'administrator@example.gov';

const run = (environment: Record<string, string>): ChildProcess =>
  runScript('start.ts', { NODE_ENV: 'production', ...environment });

test('a setting that is missing or wrong is named in one sentence, and nothing is started', async () => {
  const child = run({ PUBLIC_URL: 'http://customs.example', SMTP_URL: 'mail.example.gov', PORT: '80000' });
  const { said } = heard(child);
  const [code] = (await once(child, 'close')) as [number];
  expect(code).toBe(1);
  expect(said().trim().split('\n')).toEqual([
    expect.stringMatching(/^Landfall cannot start: .*PORT .*docs\/operating\.md says what each setting means\.$/),
  ]);
  const further = run({ PUBLIC_URL: 'http://customs.example', SMTP_URL: 'mail.example.gov' });
  const saidOfThat = heard(further);
  await once(further, 'close');
  for (const name of ['PUBLIC_URL', 'SMTP_URL', 'MAIL_FROM', 'FIRST_ADMIN_EMAIL'])
    expect(saidOfThat.said()).toContain(name);
});

describe('run for real', () => {
  const dataDir = mkdtempSync(join(tmpdir(), 'landfall-'));
  let mail: MailServer;
  let url: string;
  let child: ChildProcess;

  const begin = async () => {
    child = run({
      DATA_DIR: dataDir,
      PORT: new URL(url).port,
      PUBLIC_URL: url,
      LOG_LEVEL: 'warn',
      SMTP_URL: mail.url,
      MAIL_FROM: 'Customs <no-reply@example.gov>',
      FIRST_ADMIN_EMAIL: administrator,
    });
    await heard(child).says('Landfall runs at');
  };
  const end = async () => {
    child.kill('SIGTERM');
    await once(child, 'exit');
  };
  const signedIn = async (address: string): Promise<Visitor> => {
    const one = visitor(url);
    await one.useLink(await mail.linkTo(address));
    return one;
  };

  beforeAll(async () => {
    mail = await mailServer();
    url = `http://localhost:${await freePort()}`;
    await begin();
  });
  afterAll(async () => {
    await end();
    await mail.close();
    removeData(`${dataDir}/postgres`);
  });

  test('the keys are made on the first start, and only their owner reads them', () => {
    expect((statSync(join(dataDir, 'keys.json')).mode & 0o777).toString(8)).toBe('600');
  });

  test('there are no personas, no mailbox and no introspection', async () => {
    const anybody = visitor(url);
    const paths = ['/sign-in/personas', '/sign-in/mailbox'].map((path) => anybody.get(path));
    expect((await Promise.all(paths)).map(({ status }) => status)).toEqual([404, 404]);
    for (const path of ['/sign-in/persona', '/sign-in/sandbox'])
      expect((await anybody.post(path, { persona: 'officer' })).status).toBe(404);
    expect((await anybody.graphql('{ __schema { types { name } } }')).errors).toHaveLength(1);
    expect((await anybody.graphql('{ viewer { subject } }')).data).toEqual({ viewer: null });
  });

  test('a second start before the link was used sends another, and the first one ends', async () => {
    const first = await mail.linkTo(administrator);
    await end();
    await begin();
    await mail.linkTo(administrator);
    const used = await visitor(url).post('/sign-in/link/use', { token: first });
    expect([used.status, await used.json()]).toMatchObject([410, { error: 'link_expired' }]);
  });

  test('the administrator signs in by the link and invites an officer, who works with the rights given', async () => {
    const ruth = visitor(url);
    await ruth.useLink(mail.lastLinkTo(administrator));
    const viewer = '{ viewer { displayName roles ports account { id } email emailProven } }';
    expect((await ruth.graphql(viewer)).data).toEqual({
      viewer: {
        displayName: 'Administrator',
        roles: ['ADMINISTRATOR'],
        ports: [],
        account: null,
        email: administrator,
        emailProven: true,
      },
    });
    const invited = await ruth.graphql(
      `mutation { inviteOfficer(input: {email: "malia@example.gov", displayName: "Malia Toleafoa", roles: [OFFICER], ports: ["ASPPG"], idempotencyKey: "malia"}) { officer { displayName } userErrors { code } } }`,
    );
    expect(invited.data).toEqual({ inviteOfficer: { officer: { displayName: 'Malia Toleafoa' }, userErrors: [] } });
    const malia = await signedIn('malia@example.gov');
    expect((await malia.graphql(viewer)).data).toMatchObject({ viewer: { roles: ['OFFICER'], ports: ['ASPPG'] } });
    expect((await malia.graphql('{ reviews(first: 10) { nodes { id } } }')).data).toEqual({ reviews: { nodes: [] } });
    expect((await ruth.graphql('{ reviews(first: 10) { nodes { id } } }')).errors).toHaveLength(1);
    expect((await malia.graphql('{ officers(first: 10) { nodes { subject } } }')).errors).toHaveLength(1);
  });

  test('once an administrator has signed in, a start sends nothing', async () => {
    const before = mail.count();
    await end();
    await begin();
    await visitor(url).post('/sign-in/link', { email: 'malia@example.gov' });
    await mail.linkTo('malia@example.gov');
    expect(mail.count()).toBe(before + 1);
  });
});
