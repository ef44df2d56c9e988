import { jest } from '@jest/globals';
import { importJWK, SignJWT, UnsecuredJWT } from 'jose';
import type { Caller } from './caller.js';
import { identityReader, signIdentity } from './identity.js';
import { makeKeys } from './make-keys.js';

const keys = await makeKeys();
const strangers = await makeKeys();
const read = identityReader('entries', keys.public as never, { sandbox: false });
const officer: Caller = {
  subject: 'per_1',
  accountId: null,
  roles: ['OFFICER'],
  ports: ['3201'],
  rightsVersion: 3,
  asOf: null,
};

test('the gateway speaks for a person, and the service learns who that is', async () => {
  expect(await read(await signIdentity(keys.gateway, 'gateway', 'entries', officer))).toEqual(officer);
});

test('accounts learns in which session a person acts, and no other service does', async () => {
  const inSession = { ...officer, sessionId: 'ses_1' };
  const accounts = identityReader('accounts', keys.public as never, { sandbox: false });
  expect(await accounts(await signIdentity(keys.gateway, 'gateway', 'accounts', inSession))).toEqual(inSession);
  expect(await read(await signIdentity(keys.gateway, 'gateway', 'entries', inSession))).toEqual(officer);
});

test('an identity made for another service is refused', async () => {
  expect(await read(await signIdentity(keys.gateway, 'gateway', 'review', officer))).toBeNull();
});

test('a service cannot speak for a person, nor for another service', async () => {
  const own = keys.services.review;
  const system: Caller = { ...officer, subject: 'system:review', roles: ['SYSTEM'], ports: [] };
  expect(await read(await signIdentity(own, 'review', 'entries', officer))).toBeNull();
  expect(
    await read(await signIdentity(own, 'review', 'entries', { ...system, subject: 'system:accounts' })),
  ).toBeNull();
  expect(await read(await signIdentity(own, 'gateway', 'entries', officer))).toBeNull();
  expect(await read(await signIdentity(own, 'review', 'entries', system))).toMatchObject({
    subject: 'system:review',
    roles: ['SYSTEM'],
  });
});

test('no identity, nonsense, an unsigned one and a stranger’s are refused', async () => {
  const unsigned = new UnsecuredJWT({ account: null, roles: ['OFFICER'], ports: [], rv: 1 })
    .setIssuer('gateway')
    .setSubject('per_1')
    .setAudience('entries')
    .setIssuedAt()
    .setExpirationTime('30s')
    .encode();
  for (const token of [
    undefined,
    '',
    'x.y.z',
    unsigned,
    await signIdentity(strangers.gateway, 'gateway', 'entries', officer),
  ]) {
    expect(await read(token)).toBeNull();
  }
});

test('an identity older than 30 seconds is refused, whatever end it claims', async () => {
  const issuedAt = Math.floor(Date.now() / 1000) - 40;
  const old = await new SignJWT({ account: null, roles: ['OFFICER'], ports: [], rv: 1 })
    .setProtectedHeader({ alg: 'EdDSA', kid: 'gateway-1' })
    .setIssuer('gateway')
    .setSubject('per_1')
    .setAudience('entries')
    .setIssuedAt(issuedAt)
    .setExpirationTime(issuedAt + 3600)
    .sign(await importJWK(keys.gateway, 'EdDSA'));
  expect(await read(old)).toBeNull();
});

test('a past clock is believed in the sandbox alone', async () => {
  const asOf = new Date('2025-08-28T00:00:00Z');
  const token = await signIdentity(keys.gateway, 'gateway', 'entries', { ...officer, asOf });
  expect((await read(token))?.asOf).toBeNull();
  const sandbox = identityReader('entries', keys.public as never, { sandbox: true });
  expect((await sandbox(token))?.asOf).toEqual(asOf);
});

test('an identity that was verified before ends all the same', async () => {
  const token = await signIdentity(keys.gateway, 'gateway', 'entries', officer);
  jest.useFakeTimers({ now: Date.now(), doNotFake: ['nextTick', 'setImmediate', 'queueMicrotask'] });
  try {
    const reader = identityReader('entries', keys.public as never, { sandbox: false });
    expect(await reader(token)).toEqual(officer);
    expect(await reader(token)).toEqual(officer);
    jest.advanceTimersByTime(36_000);
    expect(await reader(token)).toBeNull();
  } finally {
    jest.useRealTimers();
  }
});
