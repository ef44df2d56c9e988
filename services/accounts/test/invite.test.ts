import type { Caller } from '@landfall/service-kit';
import {
  anonymous,
  broker,
  guest,
  importer,
  officer,
  serviceUnderTest,
  supervisor,
  type ServiceUnderTest,
} from '@landfall/service-kit/testing';
import { personaOf, sandboxAccounts } from '../src/sandbox/personas.js';
import { accounts } from '../src/service.js';
import { browserAt, follow, useLink } from './browser.js';
import { mailTo, tokenFor } from './mail-of.js';

const publicUrl = 'https://customs.example';
let it: ServiceUnderTest;
beforeAll(async () => {
  it = await serviceUnderTest(accounts, { environment: { PUBLIC_URL: publicUrl } });
});
afterAll(() => it.stop());

const administrator: Caller = {
  ...officer([]),
  subject: personaOf('administrator')!.subject,
  roles: ['ADMINISTRATOR'],
};
const input = (more: object) => ({
  ...{ email: 'malia@customs.example', displayName: 'Malia Toleafoa', roles: ['OFFICER'], ports: ['ASPPG'] },
  ...more,
});
const mutation = `mutation ($input: InviteOfficerInput!) {
  inviteOfficer(input: $input) { officer { subject displayName roles ports email emailProven } userErrors { code path } }
}`;
const invite = async (more: object, caller = administrator) =>
  (await it.graphql(caller, mutation, { input: input(more) })).data?.inviteOfficer;
const comeIn = async (address: string) => {
  const browser = browserAt(it, publicUrl);
  const answer = await useLink(browser, await tokenFor(it, address));
  const { goTo } = (await answer.json()) as { goTo?: string };
  if (goTo) await follow(browser, goTo);
  return { status: answer.status, session: await browser.session() };
};

test('an administrator invites an officer, who uses the link and works with the rights that were given', async () => {
  const { officer: invited, userErrors } = await invite({ roles: ['OFFICER', 'CASHIER'], idempotencyKey: 'malia' });
  expect(userErrors).toEqual([]);
  expect(invited).toMatchObject({ displayName: 'Malia Toleafoa', email: 'malia@customs.example', emailProven: false });
  const [mail] = await mailTo(it, 'malia@customs.example');
  expect(mail!.subject).toBe('You are invited to work at Customs: begin within 24 hours');
  expect(mail!.text).toContain('within 24 hours');
  const token = await tokenFor(it, 'malia@customs.example');
  const looked = await browserAt(it, publicUrl).post('/sign-in/link/look', { token });
  expect(await looked.json()).toEqual({
    ...{ purpose: 'INVITATION', displayName: 'Malia Toleafoa', address: 'm…a@c….example' },
    ...{ isAskedHere: false, answer: expect.any(String) },
  });
  expect(mail!.text).not.toContain('code');
  const { session } = await comeIn('malia@customs.example');
  expect(session).toMatchObject({
    sub: invited.subject,
    account: null,
    roles: ['OFFICER', 'CASHIER'],
    ports: ['ASPPG'],
  });
  const rights = (await it.announced()).filter(
    ({ type, subject }) => type === 'rights.changed' && subject === invited.subject,
  );
  expect(rights).toHaveLength(1);
  expect(JSON.stringify(await it.announced())).not.toMatch(/Malia|malia@/);
});

test('the same request again invites nobody twice', async () => {
  const again = await invite({ roles: ['OFFICER', 'CASHIER'], idempotencyKey: 'malia' });
  expect(again).toMatchObject({ officer: { displayName: 'Malia Toleafoa', emailProven: true }, userErrors: [] });
  expect(await mailTo(it, 'malia@customs.example')).toHaveLength(1);
});

test('somebody who has not come yet is invited anew with other rights, and the first link ends', async () => {
  const first = await invite({ email: 'tevita@customs.example', idempotencyKey: 'tevita-1' });
  const token = await tokenFor(it, 'tevita@customs.example');
  const second = await invite({ email: 'Tevita@customs.example', roles: ['ANALYST'], idempotencyKey: 'tevita-2' });
  expect(second.officer).toMatchObject({ subject: first.officer.subject, roles: ['ANALYST'] });
  const used = await browserAt(it, publicUrl).post('/sign-in/link/use', { token });
  expect(await used.json()).toMatchObject({ error: 'link_expired' });
  expect((await comeIn('Tevita@customs.example')).session).toMatchObject({ roles: ['ANALYST'] });
});

test('an invited person whose link has ended asks for one at the page for signing in', async () => {
  await invite({ email: 'late@customs.example', idempotencyKey: 'late' });
  const browser = browserAt(it, publicUrl);
  await mailTo(it, 'late@customs.example');
  await browser.post('/sign-in/link', { email: 'late@customs.example' });
  expect((await comeIn('late@customs.example')).session).toMatchObject({ account: null, roles: ['OFFICER'] });
});

test('nobody is a party and an officer under one address', async () => {
  for (const email of ['tutuila@example.com', 'officer@example.com'])
    expect(await invite({ email, idempotencyKey: email })).toMatchObject({
      officer: null,
      userErrors: [{ code: 'OFFICER_EMAIL_TAKEN', path: ['email'] }],
    });
});

test('all that is wrong with an invitation is said at once', async () => {
  const wrong = {
    email: 'x',
    displayName: ' ',
    roles: ['BROKER', 'OFFICER'],
    ports: ['Pago'],
    idempotencyKey: 'wrong',
  };
  expect((await invite(wrong)).userErrors).toEqual([
    { code: 'EMAIL_UNKNOWN_FORM', path: ['email'] },
    { code: 'OFFICER_NAME_MISSING', path: ['displayName'] },
    { code: 'OFFICER_ROLE_NOT_OF_CUSTOMS', path: ['roles', '0'] },
    { code: 'OFFICER_PORT_UNKNOWN_FORM', path: ['ports', '0'] },
  ]);
  expect((await invite({ roles: [], ports: [], idempotencyKey: 'none' })).userErrors).toMatchObject([
    { code: 'OFFICER_ROLE_MISSING' },
  ]);
  expect((await invite({ ports: [], idempotencyKey: 'no-port' })).userErrors).toMatchObject([
    { code: 'OFFICER_PORT_MISSING' },
  ]);
});

test('only an administrator invites, and sees the addresses of officers', async () => {
  const others = [officer(), supervisor(), broker(sandboxAccounts.kalaniBrokers), guest('acc_x'), anonymous];
  for (const caller of others) {
    const answer = await it.graphql(caller, mutation, { input: input({ idempotencyKey: 'other' }) });
    expect(answer.errors).toHaveLength(1);
  }
  const list = '{ officers(first: 100) { nodes { subject displayName ports email version } } }';
  const seen = (await it.graphql(supervisor(['ASPPG']), list)).data.officers.nodes;
  expect(seen.map(({ displayName }: { displayName: string }) => displayName)).toContain('Malia Toleafoa');
  for (const one of seen) expect([one.email, one.ports.includes('ASPPG')]).toEqual([null, true]);
  expect((await it.graphql(importer(sandboxAccounts.pacificHardware), list)).errors).toHaveLength(1);
});

test('the list of officers is read page by page, each once', async () => {
  const page = async (after: string | null) =>
    (
      await it.graphql(
        administrator,
        'query ($after: String) { officers(first: 4, after: $after) { nodes { subject email } pageInfo { hasNextPage endCursor } } }',
        { after },
      )
    ).data.officers;
  const subjects: string[] = [];
  for (let after: string | null = null, more = true; more;) {
    const { nodes, pageInfo } = await page(after);
    subjects.push(...nodes.map(({ subject }: { subject: string }) => subject));
    [after, more] = [pageInfo.endCursor, pageInfo.hasNextPage];
  }
  expect(new Set(subjects).size).toBe(subjects.length);
  expect(subjects).toEqual([...subjects].sort());
  expect(subjects).toContain(personaOf('officer')!.subject);
  expect(subjects).not.toContain(personaOf('broker')!.subject);
});

test('colleagues know an officer by name, and the trade knows none', async () => {
  const { subject } = personaOf('officer')!;
  const ask = `query ($r: [_Any!]!) { _entities(representations: $r) { ... on Officer { subject displayName version email } } }`;
  const read = async (caller: Caller) =>
    (await it.graphql(caller, ask, { r: [{ __typename: 'Officer', subject }] })).data._entities[0];
  expect(await read(officer())).toEqual({ subject, displayName: 'Ana Pereira', version: null, email: null });
  expect(await read(importer(sandboxAccounts.pacificHardware))).toBeNull();
});
