import { sandboxId, sandboxMachineId } from '@landfall/service-kit';
import { generateKeyPair, SignJWT } from 'jose';
import { ask } from './platform/ask.js';
import { accessToken, startTestPlatform, type TestPlatform, type Who } from './platform/test-platform.js';

let platform: TestPlatform;
beforeAll(async () => {
  platform = await startTestPlatform();
});
afterAll(() => platform.stop());

const viewer = '{ viewer { subject account roles asOf } }';
const base64 = (value: unknown): string => Buffer.from(JSON.stringify(value)).toString('base64url');

test('a good token makes its holder known to every service, and no token makes nobody in particular', async () => {
  const token = await platform.token({ subject: 'per_7', account: 'acc_9', roles: ['BROKER'] });
  expect((await ask(platform.url, viewer, { token })).body.data.viewer).toEqual({
    subject: 'per_7',
    account: 'acc_9',
    roles: ['BROKER'],
    asOf: null,
  });
  expect((await ask(platform.url, viewer)).body.data.viewer).toEqual({
    subject: 'anonymous',
    account: null,
    roles: [],
    asOf: null,
  });
});

const now = Math.floor(Date.now() / 1_000);
test.each<[string, Who]>([
  ['expired', { expiresInSeconds: -60 }],
  ['made for another address', { claims: { aud: 'https://other.example/graphql' } }],
  ['made by another issuer', { claims: { iss: 'https://evil.example/oidc' } }],
  ['without an end', { claims: { exp: undefined } }],
  ['not yet valid', { claims: { nbf: now + 600 } }],
  ['in the name of the platform', { roles: ['SYSTEM'] }],
  ['of a subject that only the platform may be', { subject: 'system:entries' }],
  ['of the anonymous subject', { subject: 'anonymous' }],
  ['with a role nobody has', { claims: { roles: ['ADMIN'] } }],
  ['without roles', { claims: { roles: undefined } }],
])('a token %s is refused with 401', async (_what, who) => {
  const { status, headers, body } = await ask(platform.url, viewer, { token: await platform.token(who) });
  expect(status).toBe(401);
  expect(headers.get('www-authenticate')).toBe('Bearer');
  expect(body).toMatchObject({ errors: [{ extensions: { code: 'UNAUTHENTICATED' } }] });
  expect(body.data).toBeUndefined();
});

test('a token signed by another key, or by none, is refused with 401', async () => {
  const { privateKey } = await generateKeyPair('RS256');
  const good = await platform.token();
  const [, payload] = good.split('.');
  const secret = new TextEncoder().encode('a secret that anyone may know, such as a public key');
  const symmetric = await new SignJWT({ sub: 'per_1', roles: [] })
    .setProtectedHeader({ alg: 'HS256', kid: 'access-1' })
    .setExpirationTime('1h')
    .sign(secret);
  const forged = [
    await accessToken(privateKey),
    `${base64({ alg: 'none' })}.${payload}.`,
    `${base64({ alg: 'none', kid: 'access-1' })}.${payload}.AA`,
    `${base64({ alg: 'RS256', kid: '../../etc/passwd' })}.${payload}.AA`,
    symmetric,
    `${good.slice(0, -6)}AAAAAA`,
    'not-a-token',
    'a'.repeat(10_000),
  ];
  for (const token of forged) expect((await ask(platform.url, viewer, { token })).status).toBe(401);
  expect((await ask(platform.url, viewer, { headers: { authorization: 'Basic YTpi' } })).status).toBe(401);
});

test('an identity is minted once per caller and service, and for that service alone', async () => {
  const token = await platform.token({ subject: 'per_once' });
  await ask(platform.url, '{ entry(id: "1") { reference importer { displayName } } }', { token });
  await ask(platform.url, '{ entry(id: "1") { reference importer { displayName } } }', { token });
  const sent = (name: 'entries' | 'accounts') =>
    platform.services[name].asked
      .filter(({ caller }) => caller.subject === 'per_once')
      .map(({ headers }) => headers['landfall-identity']);
  expect(sent('entries')).toHaveLength(2);
  expect(new Set(sent('entries')).size).toBe(1);
  expect(sent('accounts')[0]).not.toBe(sent('entries')[0]);
  expect(
    (
      await fetch(`${platform.services.accounts.url}/graphql`, {
        method: 'POST',
        headers: { 'landfall-identity': sent('entries')[0] as string },
      })
    ).status,
  ).toBe(401);
});

test('in the sandbox a caller may pretend that it is another instant', async () => {
  const { body } = await ask(platform.url, viewer, { headers: { 'landfall-as-of': '2025-08-28T12:00:00Z' } });
  expect(body.data.viewer.asOf).toBe('2025-08-28T12:00:00.000Z');
  expect((await ask(platform.url, viewer, { headers: { 'landfall-as-of': 'yesterday' } })).status).toBe(400);
});

test('outside the sandbox the clock cannot be set and the schema is not told', async () => {
  const { url } = await platform.another({ SANDBOX: 'false' });
  expect((await ask(url, viewer, { headers: { 'landfall-as-of': '2025-08-28T12:00:00Z' } })).status).toBe(400);
  expect((await ask(url, '{ __schema { queryType { name } } }')).body.errors![0]!.extensions['code']).toBe(
    'INTROSPECTION_OFF',
  );
});

test('outside the sandbox its people and its machine are nobody, by whatever token', async () => {
  const { url } = await platform.another({ SANDBOX: 'false' });
  for (const subject of [sandboxMachineId, sandboxId('per', 'as0officer')]) {
    const token = await platform.token({ subject, account: 'acc_9', roles: ['BROKER'] });
    expect((await ask(platform.url, viewer, { token })).status).toBe(200);
    expect(await ask(url, viewer, { token })).toMatchObject({
      status: 401,
      body: { errors: [{ extensions: { code: 'UNAUTHENTICATED', reason: 'INVALID' } }] },
    });
  }
});

test('a token is refused as soon as accounts says that its rights have changed', async () => {
  const token = await platform.token({ subject: 'per_moved', account: 'acc_m', rv: 3 });
  expect((await ask(platform.url, viewer, { token })).status).toBe(200);
  platform.bus.bring(rightsChanged('per_moved', 'acc_m', 4));
  expect(await ask(platform.url, viewer, { token })).toMatchObject({
    status: 401,
    body: { errors: [{ extensions: { reason: 'RIGHTS_CHANGED' } }] },
  });
  expect(
    (
      await ask(platform.url, viewer, {
        token: await platform.token({ subject: 'per_moved', account: 'acc_m', rv: 4 }),
      })
    ).status,
  ).toBe(200);
  expect(
    (
      await ask(platform.url, viewer, {
        token: await platform.token({ subject: 'per_moved', account: 'acc_other', rv: 1 }),
      })
    ).status,
  ).toBe(200);
});

test('a gateway that was away learns of changed rights when it starts', async () => {
  rightsChanged('per_before', 'acc_b', 9);
  const { url } = await platform.another();
  const token = await platform.token({ subject: 'per_before', account: 'acc_b', rv: 8 });
  const statuses = [];
  for (let tries = 0; tries < 100 && statuses.at(-1) !== 401; tries += 1)
    statuses.push((await ask(url, viewer, { token })).status);
  expect(statuses.at(-1)).toBe(401);
});

const rightsChanged = (subjectId: string, accountId: string, rightsVersion: number) =>
  platform.services.accounts.log.append({ type: 'rights.changed', data: { subjectId, accountId, rightsVersion } });
