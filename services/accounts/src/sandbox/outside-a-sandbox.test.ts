import { serviceUnderTest, type ServiceUnderTest } from '@landfall/service-kit/testing';
import { accounts } from '../service.js';
import { kalaniMachine } from './personas.js';

let it: ServiceUnderTest;
beforeAll(async () => {
  it = await serviceUnderTest(accounts, { environment: { SANDBOX: 'false', SMTP_URL: 'smtp://127.0.0.1:1' } });
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

test('outside a sandbox there is no mailbox to look into, and without a mail server it does not start', async () => {
  expect((await fetch(`${it.service.publicUrl}/sign-in/mailbox`)).status).toBe(404);
  await expect(serviceUnderTest(accounts, { environment: { SANDBOX: 'false' } })).rejects.toThrow(
    'SMTP_URL is missing',
  );
});
