import type { Caller } from '@landfall/service-kit';
import {
  analyst,
  broker,
  cashier,
  importer,
  officer,
  serviceUnderTest,
  supervisor,
  type ServiceUnderTest,
} from '@landfall/service-kit/testing';
import { personaOf, sandboxAccounts } from '../sandbox/personas.js';
import { accounts } from '../service.js';

let it: ServiceUnderTest;
beforeAll(async () => {
  it = await serviceUnderTest(accounts);
});
afterAll(() => it.stop());

const { subject: subjectId } = personaOf('officer')!;
const mutation = `mutation ($input: ChangeOfficerPortsInput!) {
  changeOfficerPorts(input: $input) { officer { subject displayName roles ports version } userErrors { code path nextStep } }
}`;
const change = (caller: Caller, input: object) => it.graphql(caller, mutation, { input: { subjectId, ...input } });
const both = supervisor(['3201', '2704']);
const changed = async (input: object, caller = both) => (await change(caller, input)).data.changeOfficerPorts;
/** What was announced of rights that replaced those of the start. */
const rightsChanged = async () =>
  (await it.announced()).filter(
    ({ type, data }) => type === 'rights.changed' && (data as { rightsVersion: number }).rightsVersion > 1,
  );

test('a supervisor says where an officer works; it is announced, and new tokens say it', async () => {
  const input = { ports: ['2704', '3201', '2704'], expectedVersion: 1, idempotencyKey: 'move-1' };
  expect(await changed(input)).toEqual({
    officer: {
      subject: subjectId,
      displayName: 'Ana Pereira',
      roles: ['OFFICER'],
      ports: ['2704', '3201'],
      version: 2,
    },
    userErrors: [],
  });
  expect(await rightsChanged()).toMatchObject([
    { actor: 'per_supervisor', data: { subjectId, accountId: sandboxAccounts.customs, rightsVersion: 2 } },
  ]);
  const answer = await fetch(`${it.service.publicUrl}/sign-in/sandbox`, {
    method: 'POST',
    headers: { 'content-type': 'application/json' },
    body: JSON.stringify({ persona: 'officer' }),
  });
  const { access_token } = (await answer.json()) as { access_token: string };
  expect(JSON.parse(Buffer.from(access_token.split('.')[1]!, 'base64url').toString())).toMatchObject({
    ports: ['2704', '3201'],
    rv: 2,
  });
});

test('the same request again has no further effect, and other input under its key is refused', async () => {
  const again = await changed({ ports: ['2704', '3201', '2704'], expectedVersion: 1, idempotencyKey: 'move-1' });
  expect(again).toMatchObject({ officer: { version: 2 }, userErrors: [] });
  const other = await changed({ ports: [], expectedVersion: 2, idempotencyKey: 'move-1' });
  expect(other.userErrors).toMatchObject([{ code: 'IDEMPOTENCY_KEY_REUSED' }]);
  expect(await rightsChanged()).toHaveLength(1);
});

test('all that is wrong is said at once, where it stands, and nothing changes', async () => {
  const { userErrors } = await changed({
    ports: ['3201', 'Honolulu', '32 01', '9999'],
    expectedVersion: 1,
    idempotencyKey: 'move-2',
  });
  expect(userErrors).toMatchObject([
    { code: 'OFFICER_PORT_UNKNOWN_FORM', path: ['ports', '1'] },
    { code: 'OFFICER_PORT_UNKNOWN_FORM', path: ['ports', '2'] },
    { code: 'OFFICER_PORT_UNKNOWN', path: ['ports', '3'] },
    { code: 'CONFLICT', path: ['expectedVersion'] },
  ]);
  const many = Array.from({ length: 51 }, () => '3201');
  expect((await changed({ ports: many, expectedVersion: 2, idempotencyKey: 'move-3' })).userErrors).toMatchObject([
    { code: 'OFFICER_PORTS_TOO_MANY' },
  ]);
  expect(await rightsChanged()).toHaveLength(1);
});

test('of two supervisors who change the same officer at once, one is told to look again', async () => {
  const answers = await Promise.all(
    ['a', 'b'].map((key) => changed({ ports: ['3201'], expectedVersion: 2, idempotencyKey: `race-${key}` })),
  );
  const codes = answers.flatMap((payload) => payload.userErrors.map((error: { code: string }) => error.code));
  expect(codes).toEqual(['CONFLICT']);
  expect(await rightsChanged()).toHaveLength(2);
});

test('whoever is not of Customs is no officer, even if they exist', async () => {
  for (const subject of [personaOf('broker')!.subject, 'per_absent']) {
    const payload = await changed({
      subjectId: subject,
      ports: ['3201'],
      expectedVersion: 1,
      idempotencyKey: `not-${subject}`,
    });
    expect(payload).toMatchObject({ officer: null, userErrors: [{ code: 'OFFICER_NOT_THERE', path: ['subjectId'] }] });
    expect(
      (await it.graphql(supervisor(), 'query ($s: ID!) { officer(subjectId: $s) { subject } }', { s: subject })).data
        .officer,
    ).toBeNull();
  }
});

test('a supervisor neither gives nor takes a port at which they do not work', async () => {
  const move = (ports: string[], key: string) =>
    changed({ ports, expectedVersion: 3, idempotencyKey: key }, supervisor(['3201', '5201']));
  expect((await move(['3201', '5201', '2704'], 'beyond-1')).userErrors).toMatchObject([
    { code: 'OFFICER_PORT_NOT_YOURS', path: ['ports', '2'] },
  ]);
  expect(await rightsChanged()).toHaveLength(2);
});

test('to a supervisor of other ports an officer is as one who is not there', async () => {
  const elsewhere = supervisor(['5201']);
  const read = 'query ($s: ID!) { officer(subjectId: $s) { displayName roles ports version } }';
  expect(await it.graphql(elsewhere, read, { s: subjectId })).toEqual({ data: { officer: null } });
  const [there, absent] = await Promise.all(
    [subjectId, 'per_absent'].map((subject) =>
      changed({ subjectId: subject, ports: ['5201'], expectedVersion: 3, idempotencyKey: `to-${subject}` }, elsewhere),
    ),
  );
  expect(there).toEqual(absent);
  expect(there).toMatchObject({ officer: null, userErrors: [{ code: 'OFFICER_NOT_THERE', path: ['subjectId'] }] });
  expect(await rightsChanged()).toHaveLength(2);
});

test('nobody changes their own ports', async () => {
  const own = personaOf('supervisor')!.subject;
  const payload = await changed(
    { subjectId: own, ports: ['2704'], expectedVersion: 1, idempotencyKey: 'own' },
    { ...both, subject: own },
  );
  expect(payload.userErrors).toMatchObject([{ code: 'OFFICER_IS_YOURSELF' }]);
});

test('an administrator gives any port that there is', async () => {
  const administrator = { ...officer([]), roles: ['ADMINISTRATOR'] as const };
  const input = { ports: ['3201', 'ASPPG'], expectedVersion: 3, idempotencyKey: 'any' };
  expect(await changed(input, administrator)).toMatchObject({ officer: { ports: ['3201', 'ASPPG'] }, userErrors: [] });
  const taken = { ports: ['3201'], expectedVersion: 4, idempotencyKey: 'take' };
  expect((await changed(taken, supervisor(['3201']))).userErrors).toMatchObject([
    { code: 'OFFICER_PORT_NOT_YOURS', path: ['ports'] },
  ]);
});

test('only supervisors and administrators may look at officers or change their ports', async () => {
  for (const caller of [
    officer(),
    cashier(),
    analyst(),
    broker(sandboxAccounts.kalaniBrokers),
    importer(sandboxAccounts.pacificHardware),
  ]) {
    const refused = await change(caller, { ports: [], expectedVersion: 3, idempotencyKey: 'x' });
    expect(refused.errors).toMatchObject([{ extensions: { code: 'FORBIDDEN' } }]);
    expect(
      (await it.graphql(caller, 'query ($s: ID!) { officer(subjectId: $s) { displayName } }', { s: subjectId })).errors,
    ).toMatchObject([{ extensions: { code: 'FORBIDDEN' } }]);
  }
  expect(
    (
      await it.graphql(supervisor(), 'query ($s: ID!) { officer(subjectId: $s) { displayName version } }', {
        s: subjectId,
      })
    ).data.officer,
  ).toEqual({ displayName: 'Ana Pereira', version: 4 });
});
