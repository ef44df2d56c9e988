import { serviceUnderTest, type ServiceUnderTest } from '@landfall/service-kit/testing';
import { accounts } from '../service.js';
import { kalaniMachine } from './personas.js';

let it: ServiceUnderTest;
beforeAll(async () => {
  it = await serviceUnderTest(accounts, { environment: { SANDBOX: 'false' } });
});
afterAll(() => it.stop());

test('outside a sandbox there are no personas and no way to sign in as one', async () => {
  const { publicUrl } = it.service;
  expect((await fetch(`${publicUrl}/sign-in/personas`)).status).toBe(404);
  const body = JSON.stringify({ persona: 'officer' });
  expect(
    (
      await fetch(`${publicUrl}/sign-in/sandbox`, {
        method: 'POST',
        headers: { 'content-type': 'application/json' },
        body,
      })
    ).status,
  ).toBe(404);
});

test('outside a sandbox nothing is seeded, and the published secret opens nothing', async () => {
  expect(await it.announced()).toEqual([]);
  const answer = await fetch(`${it.service.publicUrl}/oidc/token`, {
    method: 'POST',
    body: new URLSearchParams({
      grant_type: 'client_credentials',
      client_id: kalaniMachine.clientId,
      client_secret: kalaniMachine.clientSecret,
    }),
  });
  expect([answer.status, await answer.json()]).toMatchObject([401, { error: 'invalid_client' }]);
});
