import { serviceUnderTest, type ServiceUnderTest } from '@landfall/service-kit/testing';
import { accounts } from '../service.js';
import { oidcAdapter } from './oidc-adapter.js';

let it: ServiceUnderTest;
beforeAll(async () => {
  it = await serviceUnderTest(accounts);
});
afterAll(() => it.stop());

const adapter = (model: string) => oidcAdapter(it.service.orm, true)(model);

test('what the authorization server keeps is found by its id, uid and user code, and is changed in place', async () => {
  const sessions = adapter('Session');
  await sessions.upsert('ses_1', { uid: 'uid_1', userCode: 'CODE', accountId: 'per_1' }, 60);
  await sessions.upsert('ses_1', { uid: 'uid_1', userCode: 'CODE', accountId: 'per_2' }, 60);
  for (const found of [
    await sessions.find('ses_1'),
    await sessions.findByUid('uid_1'),
    await sessions.findByUserCode('CODE'),
  ]) {
    expect(found).toMatchObject({ accountId: 'per_2' });
  }
  expect(await adapter('Interaction').find('ses_1')).toBeUndefined();
  await sessions.destroy('ses_1');
  expect(await sessions.find('ses_1')).toBeUndefined();
});

test('what has expired is not found', async () => {
  await adapter('Session').upsert('ses_2', { uid: 'uid_2' }, -1);
  expect(await adapter('Session').find('ses_2')).toBeUndefined();
});

test('a code that was used says so, and everything of a revoked grant is gone', async () => {
  const codes = adapter('AuthorizationCode');
  await codes.upsert('code_1', { grantId: 'grant_1' }, 60);
  await adapter('RefreshToken').upsert('refresh_1', { grantId: 'grant_1' }, 60);
  await codes.consume('code_1');
  expect((await codes.find('code_1'))!.consumed).toBeCloseTo(Date.now() / 1_000, -2);
  await codes.revokeByGrantId('grant_1');
  expect([await codes.find('code_1'), await adapter('RefreshToken').find('refresh_1')]).toEqual([undefined, undefined]);
});
