import { serviceUnderTest, type ServiceUnderTest } from '@landfall/service-kit/testing';
import { createRemoteJWKSet, decodeProtectedHeader, jwtVerify } from 'jose';
import { kalaniMachine, personas, sandboxAccounts } from '../sandbox/personas.js';
import { accounts } from '../service.js';

const publicUrl = 'https://customs.example';
let it: ServiceUnderTest;

beforeAll(async () => {
  it = await serviceUnderTest(accounts, { environment: { PUBLIC_URL: publicUrl } });
});
afterAll(() => it.stop());

const basic = (id: string, secret: string) =>
  `Basic ${Buffer.from(`${encodeURIComponent(id)}:${encodeURIComponent(secret)}`).toString('base64')}`;

const askToken = (body: Record<string, string>, headers: Record<string, string> = {}) =>
  fetch(`${it.service.publicUrl}/oidc/token`, {
    method: 'POST',
    headers: { 'x-forwarded-proto': 'https', 'x-forwarded-host': 'customs.example', ...headers },
    body: new URLSearchParams(body),
  });

const grant = { grant_type: 'client_credentials' };
const machine = (headers: Record<string, string> = {}) =>
  askToken(grant, { authorization: basic(kalaniMachine.clientId, kalaniMachine.clientSecret), ...headers });

const signIn = (persona: string) =>
  fetch(`${it.service.publicUrl}/sign-in/sandbox`, {
    method: 'POST',
    headers: { 'content-type': 'application/json' },
    body: JSON.stringify({ persona }),
  });

const verify = (token: string) =>
  jwtVerify(token, createRemoteJWKSet(new URL(`${it.service.publicUrl}/oidc/jwks`)), {
    issuer: `${publicUrl}/oidc`,
    audience: `${publicUrl}/graphql`,
    typ: 'at+jwt',
    algorithms: ['ES256'],
  });

test('a machine gets a token of ten minutes that verifies with the published keys and says for whom it acts', async () => {
  const answer = await machine();
  const body = (await answer.json()) as { access_token: string; expires_in: number; token_type: string };
  expect([answer.status, body.token_type, body.expires_in]).toEqual([200, 'Bearer', 600]);
  const { payload } = await verify(body.access_token);
  expect(payload).toMatchObject({
    sub: 'kalani-machine',
    account: sandboxAccounts.kalaniBrokers,
    roles: ['BROKER', 'MACHINE'],
    ports: [],
    rv: 1,
  });
  expect(payload.exp! - payload.iat!).toBe(600);
});

test('a machine may send its secret in the form as well, and name the graph as the resource', async () => {
  const secret = { client_id: kalaniMachine.clientId, client_secret: kalaniMachine.clientSecret };
  const answer = await askToken({ ...grant, ...secret, resource: `${publicUrl}/graphql` });
  expect(answer.status).toBe(200);
  const elsewhere = await askToken({ ...grant, ...secret, resource: 'https://elsewhere.example/' });
  expect([elsewhere.status, await elsewhere.json()]).toMatchObject([400, { error: 'invalid_target' }]);
});

test('discovery names everything within the public origin, and only what is offered', async () => {
  const answer = await fetch(`${it.service.publicUrl}/oidc/.well-known/openid-configuration`, {
    headers: { 'x-forwarded-proto': 'https', 'x-forwarded-host': 'customs.example' },
  });
  expect(await answer.json()).toMatchObject({
    issuer: `${publicUrl}/oidc`,
    token_endpoint: `${publicUrl}/oidc/token`,
    jwks_uri: `${publicUrl}/oidc/jwks`,
    grant_types_supported: ['authorization_code', 'client_credentials'],
    response_types_supported: ['code'],
    code_challenge_methods_supported: ['S256'],
    scopes_supported: ['openid'],
  });
});

test('the published keys hold no private part', async () => {
  const { keys } = (await (await fetch(`${it.service.publicUrl}/oidc/jwks`)).json()) as {
    keys: Record<string, unknown>[];
  };
  expect(keys).toHaveLength(1);
  expect(keys[0]).toMatchObject({ kty: 'EC', crv: 'P-256', use: 'sig' });
  expect(keys[0]).not.toHaveProperty('d');
});

test('a wrong secret and an unknown client get the same OAuth error', async () => {
  const wrong = await askToken(grant, { authorization: basic(kalaniMachine.clientId, 'guess') });
  const unknown = await askToken(grant, { authorization: basic('no-such-machine', 'guess') });
  expect([wrong.status, unknown.status]).toEqual([401, 401]);
  const body = await wrong.json();
  expect(body).toEqual({ error: 'invalid_client', error_description: 'client authentication failed' });
  expect(await unknown.json()).toEqual(body);
});

test('what is not a known grant is refused in JSON, also for a browser', async () => {
  const answer = await askToken(
    { grant_type: 'password' },
    { accept: 'text/html', authorization: basic(kalaniMachine.clientId, kalaniMachine.clientSecret) },
  );
  expect([answer.status, answer.headers.get('content-type')]).toEqual([
    400,
    expect.stringContaining('application/json'),
  ]);
  expect(await answer.json()).toMatchObject({ error: 'unsupported_grant_type' });
});

test('the eleventh guess from one address is not looked at, even if it is right, and other addresses go on', async () => {
  const guesser = { 'x-forwarded-for': '203.0.113.9' };
  for (let guess = 1; guess <= 10; guess += 1) {
    const answer = await askToken(grant, {
      ...guesser,
      authorization: basic(kalaniMachine.clientId, `guess-${guess}`),
    });
    expect(answer.status).toBe(401);
  }
  const bounded = await machine(guesser);
  expect([bounded.status, await bounded.json()]).toMatchObject([429, { error: 'too_many_attempts' }]);
  expect(Number(bounded.headers.get('retry-after'))).toBeGreaterThan(500);
  expect((await machine({ 'x-forwarded-for': '203.0.113.10' })).status).toBe(200);
});

test('an address that a caller makes up does not help a guesser: the last one counts, which the gateway wrote', async () => {
  const madeUp = (n: number) => ({ 'x-forwarded-for': `198.51.100.${n}, 203.0.113.11` });
  for (let guess = 1; guess <= 10; guess += 1)
    await askToken(grant, { ...madeUp(guess), authorization: basic(kalaniMachine.clientId, 'guess') });
  expect((await machine(madeUp(99))).status).toBe(429);
});

test('of a secret only a salted hash is kept', async () => {
  const rows = await it.service.orm.em
    .fork()
    .execute<{ secret_hash: string }[]>('select secret_hash from machine_client');
  expect(rows[0]!.secret_hash).toMatch(/^scrypt\$[\w-]{22}\$[\w-]{43}$/);
  expect(JSON.stringify(rows)).not.toContain(kalaniMachine.clientSecret);
});

test('in a sandbox a developer signs in as any persona, with the rights that its token says', async () => {
  const listed = (await (await fetch(`${it.service.publicUrl}/sign-in/personas`)).json()) as {
    personas: { key: string }[];
  };
  expect(listed.personas.map((each) => each.key)).toEqual(personas.map((each) => each.key));
  for (const persona of personas) {
    const { access_token, expires_in } = (await (await signIn(persona.key)).json()) as {
      access_token: string;
      expires_in: number;
    };
    expect(expires_in).toBe(600);
    expect(decodeProtectedHeader(access_token).typ).toBe('at+jwt');
    const { payload } = await verify(access_token);
    const { customs, customsAtPagoPago, customsElsewhere } = sandboxAccounts;
    const account = [customs, customsAtPagoPago, customsElsewhere].includes(persona.accountId)
      ? null
      : persona.accountId;
    expect(payload).toMatchObject({ sub: persona.subject, account, roles: persona.roles, ports: persona.ports, rv: 1 });
  }
});

test('an unknown persona is answered with those there are', async () => {
  for (const persona of ['nobody', '', null]) {
    const answer = await signIn(persona as string);
    expect([answer.status, await answer.json()]).toMatchObject([
      400,
      { error: 'unknown_persona', error_description: expect.stringContaining('officer') },
    ]);
  }
});

test('a second start keeps the key that signs, and seeds nothing twice', async () => {
  const before = await it.announced();
  const [{ signingKeys }, { seedSandbox }] = await Promise.all([
    import('./signing-keys.js'),
    import('../sandbox/seed-sandbox.js'),
  ]);
  const [first, second] = await Promise.all([signingKeys(it.service), signingKeys(it.service)]);
  expect(first[0]!.kid).toBe(second[0]!.kid);
  await Promise.all([seedSandbox(it.service), seedSandbox(it.service)]);
  expect(await it.announced()).toEqual(before);
});
