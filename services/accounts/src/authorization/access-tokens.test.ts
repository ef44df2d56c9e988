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

const basic = (id: string, secret: string) => `Basic ${Buffer.from(`${encodeURIComponent(id)}:${encodeURIComponent(secret)}`).toString('base64')}`;

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
  expect(payload).toMatchObject({ sub: 'kalani-machine', account: sandboxAccounts.kalaniBrokers, roles: ['BROKER', 'MACHINE'], ports: [], rv: 1 });
  expect(payload.exp! - payload.iat!).toBe(600);
});
