import type { Caller } from '@landfall/service-kit';
import { officer, serviceUnderTest, supervisor, type ServiceUnderTest } from '@landfall/service-kit/testing';
import { personaOf, personas } from '../src/sandbox/personas.js';
import { accounts } from '../src/service.js';
import { browserAt, follow, useLink } from './browser.js';
import { mailTo, tokenFor } from './mail-of.js';

const publicUrl = 'https://customs.example';
let it: ServiceUnderTest;
beforeAll(async () => {
  it = await serviceUnderTest(accounts, { environment: { PUBLIC_URL: publicUrl } });
});
afterAll(() => it.stop());

const asAdministrator = (subject: string): Caller => ({ ...officer([]), subject, roles: ['ADMINISTRATOR'] });
const administrator = asAdministrator(personaOf('administrator')!.subject);

const fields = 'subject displayName roles ports version email emailProven lastSignedInOn invitationEndsAt';
const send = async (operation: string, input: object, caller = administrator) => {
  const type = `${operation[0]!.toUpperCase()}${operation.slice(1)}Input`;
  const mutation = `mutation ($input: ${type}!) { ${operation}(input: $input) { officer { ${fields} } userErrors { code path nextStep } } }`;
  const { data, errors } = await it.graphql(caller, mutation, {
    input: { idempotencyKey: crypto.randomUUID(), ...input },
  });
  return errors ? { errors } : data[operation];
};
const invite = async (email: string, more: object = {}) =>
  (await send('inviteOfficer', { email, displayName: 'Sina', roles: ['OFFICER'], ports: ['ASPPG'], ...more })).officer;
const comeIn = async (address: string) => {
  const browser = browserAt(it, publicUrl);
  const answer = await useLink(browser, await tokenFor(it, address));
  const { goTo } = (await answer.json()) as { goTo?: string };
  if (goTo) await follow(browser, goTo);
  return browser;
};
const seen = async (subjectId: string) =>
  (await it.graphql(administrator, `query ($s: ID!) { officer(subjectId: $s) { ${fields} } }`, { s: subjectId })).data
    .officer;
/** Somebody who was invited and has come in. */
const arrived = async (email: string, more: object = {}) => {
  const { subject } = await invite(email, more);
  const browser = await comeIn(email);
  return { browser, ...(await seen(subject)) };
};
const told = async (subject: string) =>
  (await it.announced()).filter((event) => event.type === 'rights.changed' && event.subject === subject);

test('who leaves is signed out everywhere at once, may do nothing any more, and stays known by name', async () => {
  const { subject, version, browser, lastSignedInOn } = await arrived('leaver@customs.example');
  expect(lastSignedInOn).toBe(new Date().toISOString().slice(0, 10));
  const { officer: left, userErrors } = await send('endOfficerRights', {
    subjectId: subject,
    expectedVersion: version,
  });
  expect(userErrors).toEqual([]);
  expect(left).toMatchObject({ displayName: 'Sina', roles: [], ports: [], version: version + 1 });
  expect(await browser.session()).toBeNull();
  expect((await told(subject)).at(-1)).toMatchObject({
    actor: administrator.subject,
    data: { roles: [], ports: [], rightsVersion: version + 1, change: 'ENDED' },
  });
  expect(
    (await it.announced()).filter(
      ({ type, data }) => type === 'session.ended' && (data as { subjectId: string }).subjectId === subject,
    ),
  ).toHaveLength(1);
  const again = await send('endOfficerRights', { subjectId: subject, expectedVersion: version + 1 });
  expect(again.userErrors).toMatchObject([{ code: 'OFFICER_WITHOUT_RIGHTS' }]);
});

test('roles and ports are changed together, and given back to one whose rights ended', async () => {
  const { subject, version } = await arrived('mover@customs.example');
  const change = (roles: string[], ports: string[], expectedVersion: number) =>
    send('changeOfficerRights', { subjectId: subject, roles, ports, expectedVersion });
  expect(await change(['OFFICER', 'SUPERVISOR'], ['3201', 'ASPPG'], version)).toMatchObject({
    officer: { roles: ['OFFICER', 'SUPERVISOR'], ports: ['3201', 'ASPPG'], version: version + 1 },
    userErrors: [],
  });
  expect((await change([], [], version)).userErrors).toMatchObject([
    { code: 'OFFICER_ROLE_MISSING', path: ['roles'] },
    { code: 'CONFLICT', path: ['expectedVersion'] },
  ]);
  expect((await change(['CASHIER'], [], version + 1)).userErrors).toMatchObject([{ code: 'OFFICER_PORT_MISSING' }]);
  await send('endOfficerRights', { subjectId: subject, expectedVersion: version + 1 });
  expect(await change(['CASHIER'], ['ASPPG'], version + 2)).toMatchObject({ officer: { roles: ['CASHIER'] } });
  expect((await told(subject)).map(({ data }) => (data as { change: string }).change)).toEqual([
    ...['INVITED', 'CHANGED', 'ENDED', 'CHANGED'],
  ]);
});

test('nobody changes their own rights, and a supervisor gives none', async () => {
  const own = await send('changeOfficerRights', {
    ...{ subjectId: administrator.subject, roles: ['ADMINISTRATOR', 'OFFICER'], ports: ['ASPPG'], expectedVersion: 1 },
  });
  expect(own.userErrors).toMatchObject([{ code: 'OFFICER_IS_YOURSELF' }]);
  for (const operation of ['changeOfficerRights', 'endOfficerRights'])
    expect(
      await send(
        operation,
        {
          ...{ subjectId: 'per_any', expectedVersion: 1 },
          ...(operation === 'changeOfficerRights' ? { roles: ['OFFICER'], ports: ['3201'] } : {}),
        },
        supervisor(),
      ),
    ).toMatchObject({ errors: [{ extensions: { code: 'FORBIDDEN' } }] });
});

test('an invitation that is sent again has a new link, and the one before opens nothing', async () => {
  const address = 'lost@customs.example';
  const { subject } = await invite(address);
  const lost = await tokenFor(it, address);
  const { officer: pending, userErrors } = await send('sendInvitationAgain', { subjectId: subject });
  expect(userErrors).toEqual([]);
  expect(pending).toMatchObject({ emailProven: false, lastSignedInOn: null });
  await tokenFor(it, address);
  expect(await mailTo(it, address)).toHaveLength(2);
  expect(new Date((await seen(subject)).invitationEndsAt).getTime()).toBeGreaterThan(Date.now());
  const used = await browserAt(it, publicUrl).post('/sign-in/link/use', { token: lost });
  expect(await used.json()).toMatchObject({ error: 'link_expired' });
  expect(await (await comeIn(address)).session()).toMatchObject({ sub: subject, roles: ['OFFICER'] });
  expect(await seen(subject)).toMatchObject({ emailProven: true, invitationEndsAt: null });
  for (const operation of ['sendInvitationAgain', 'withdrawInvitation'])
    expect((await send(operation, { subjectId: subject })).userErrors).toMatchObject([
      { code: 'OFFICER_CAME_ALREADY' },
    ]);
});

test('who sends an invitation again and again is told that nothing more is sent for an hour, and the last link stays good', async () => {
  const { subject } = await invite('often@customs.example');
  for (let n = 0; n < 5; n += 1)
    expect((await send('sendInvitationAgain', { subjectId: subject })).userErrors).toEqual([]);
  const more = await send('sendInvitationAgain', { subjectId: subject });
  expect(more.userErrors).toMatchObject([{ code: 'INVITATION_TOO_SOON', nextStep: expect.stringContaining('hour') }]);
  await mailTo(it, 'often@customs.example');
  expect((await seen(subject)).invitationEndsAt).not.toBeNull();
});

test('a withdrawn invitation opens nothing, and the person is gone from the list', async () => {
  const address = 'mistake@customs.example';
  const { subject } = await invite(address);
  const token = await tokenFor(it, address);
  expect(await send('withdrawInvitation', { subjectId: subject })).toEqual({ officer: null, userErrors: [] });
  const used = await browserAt(it, publicUrl).post('/sign-in/link/use', { token });
  expect(await used.json()).toMatchObject({ error: 'link_expired' });
  expect(await seen(subject)).toBeNull();
  expect((await told(subject)).at(-1)).toMatchObject({ data: { roles: [], ports: [], change: 'WITHDRAWN' } });
  for (const operation of ['withdrawInvitation', 'sendInvitationAgain'])
    expect((await send(operation, { subjectId: subject })).userErrors).toMatchObject([{ code: 'OFFICER_NOT_THERE' }]);
  expect(await invite(address)).toMatchObject({ displayName: 'Sina', emailProven: false });
});

test('somebody who has not come yet has an invitation to withdraw, and no rights to end', async () => {
  const { subject, version } = await invite('notyet@customs.example');
  const { userErrors } = await send('endOfficerRights', { subjectId: subject, expectedVersion: version });
  expect(userErrors).toMatchObject([{ code: 'OFFICER_NOT_COME_YET', nextStep: 'Withdraw the invitation.' }]);
});

test('an administrator reads who changed whose rights and offices and how accounts stand, and nothing else of the log; others read no rights', async () => {
  const query = `query { customsLog(first: 100) { nodes { type subject actor facts by { kind name } } } }`;
  const { nodes } = (await it.graphql(administrator, query)).data.customsLog;
  const ofStanding = ['participation.changed', 'payment-method.changed', 'credential.changed'];
  expect(new Set(nodes.map(({ type }: { type: string }) => type))).toEqual(
    new Set(['rights.changed', 'office.changed', ...ofStanding]),
  );
  expect(nodes[0]).toMatchObject({ actor: administrator.subject, by: { kind: 'YOU', name: null } });
  const other = (await it.graphql(asAdministrator('per_other'), query)).data.customsLog.nodes;
  expect(other[0].by).toEqual({ kind: 'CUSTOMS', name: personaOf('administrator')!.name });
  const ofOfficer = (await it.graphql(officer(['ASPPG']), query)).data.customsLog.nodes;
  expect(ofOfficer.filter(({ type }: { type: string }) => type === 'rights.changed')).toEqual([]);
});

test('an administrator whose rights have ended gives, takes and invites nothing, before any gateway has heard of it', async () => {
  const { subject, version } = await arrived('ended@customs.example', { roles: ['ADMINISTRATOR'], ports: [] });
  const { subject: other, version: known } = await arrived('colleague@customs.example');
  const pending = (await invite('pending@customs.example')).subject;
  await send('endOfficerRights', { subjectId: subject, expectedVersion: version });
  const rights = { roles: ['ADMINISTRATOR'], ports: [] };
  const tries = [
    ['changeOfficerRights', { subjectId: other, expectedVersion: known, ...rights }],
    ['endOfficerRights', { subjectId: other, expectedVersion: known }],
    ['changeOfficerPorts', { subjectId: other, expectedVersion: known, ports: ['3201'] }],
    ['inviteOfficer', { email: 'friend@customs.example', displayName: 'Friend', ...rights }],
    ['sendInvitationAgain', { subjectId: pending }],
    ['withdrawInvitation', { subjectId: pending }],
  ] as const;
  for (const [operation, input] of tries)
    expect([operation, await send(operation, input, asAdministrator(subject))]).toMatchObject([
      operation,
      { errors: [{ extensions: { code: 'FORBIDDEN' } }] },
    ]);
  expect(await seen(other)).toMatchObject({ roles: ['OFFICER'], ports: ['ASPPG'], version: known });
  expect((await told(subject)).at(-1)).toMatchObject({ data: { change: 'ENDED' } });
});

test('the last administrator ends neither their own rights nor those of the other, also when both try at once', async () => {
  const { subject: second, version } = await arrived('second@customs.example', { roles: ['ADMINISTRATOR'], ports: [] });
  const end = (of: string, expectedVersion: number, by: string) =>
    send('endOfficerRights', { subjectId: of, expectedVersion }, asAdministrator(by));
  const first = administrator.subject;
  for (const { subject } of personas.filter(({ office, roles }) => office && roles.includes('ADMINISTRATOR')))
    expect((await end(subject, (await seen(subject)).version, first)).userErrors).toEqual([]);
  const firstVersion = (await seen(first)).version;
  const answers = await Promise.all([end(second, version, first), end(first, firstVersion, second)]);
  expect(answers.filter(({ errors }) => errors)).toMatchObject([{ errors: [{ extensions: { code: 'FORBIDDEN' } }] }]);
  const hasRoles = async (of: string) => (await seen(of)).roles.length > 0;
  const [left] = [(await hasRoles(first)) && first, (await hasRoles(second)) && second].filter(Boolean) as string[];
  expect([await hasRoles(first), await hasRoles(second)].filter(Boolean)).toHaveLength(1);
  const own = await end(left!, left === first ? firstVersion : version, left!);
  expect(own.userErrors).toMatchObject([{ code: 'OFFICER_LAST_ADMINISTRATOR' }]);
});
