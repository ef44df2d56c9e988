// Tokens and identities that are not good: forged, expired, of another algorithm, or made for another service.
import { createHmac } from 'node:crypto';
import { personas } from '@landfall/accounts/sandbox';
import {
  makeKeys,
  serviceNames,
  systemCaller,
  type Caller,
  type PlatformKeys,
  type ServiceName,
} from '@landfall/service-kit';
import { importJWK, SignJWT, type JWK } from 'jose';

const { subject, roles, ports } = personas.find(({ key }) => key === 'officer')!;
const officer: Caller = { subject, accountId: null, roles, ports, rightsVersion: 1_000, asOf: null };

const encoded = (value: object): string => Buffer.from(JSON.stringify(value)).toString('base64url');
const inSeconds = (seconds: number): number => Math.floor(Date.now() / 1000) + seconds;

/** Access tokens that the public doors must refuse, each made from a good one of the broker’s. */
export async function wrongTokens(good: string, keys: PlatformKeys): Promise<[what: string, token: string][]> {
  const [head, body, signature] = good.split('.') as [string, string, string];
  const claims = JSON.parse(Buffer.from(body, 'base64url').toString()) as Record<string, unknown>;
  const header = JSON.parse(Buffer.from(head, 'base64url').toString()) as { kid: string };
  const asOfficer = encoded({ ...claims, roles: ['OFFICER'], ports: ['3201'], account: null });
  const own = (await makeKeys()).gateway;
  const withHmac = `${encoded({ ...header, alg: 'HS256' })}.${asOfficer}`;
  return [
    ['without a signature', `${encoded({ alg: 'none', typ: 'at+jwt' })}.${asOfficer}.`],
    ['without a signature, and one put on', `${encoded({ alg: 'none', kid: header.kid })}.${asOfficer}.${signature}`],
    ['with other rights under the old signature', `${head}.${asOfficer}.${signature}`],
    [
      'signed with the public key as a secret',
      `${withHmac}.${createHmac('sha256', JSON.stringify(keys.public)).update(withHmac).digest('base64url')}`,
    ],
    ['signed by a key of their own', await signedBy(own, { ...claims, roles: ['OFFICER'] }, header.kid)],
    ['signed by the gateway’s key', await signedBy(keys.gateway, claims, keys.gateway.kid!)],
    ['that is an identity for a service', await identity(keys.gateway, 'entries')],
    ['cut short', good.slice(0, -10)],
    ['that is none', 'anything'],
    ['of 10,000 letters', `${head}.${'a'.repeat(10_000)}.${signature}`],
  ];
}

async function signedBy(key: JWK, claims: Record<string, unknown>, kid: string): Promise<string> {
  return new SignJWT(claims)
    .setProtectedHeader({ alg: 'EdDSA', kid, typ: 'at+jwt' })
    .sign(await importJWK(key, 'EdDSA'));
}

interface Made {
  caller?: Caller;
  issuer?: string;
  kid?: string;
  from?: number;
  to?: number;
  without?: string;
}

/** An identity as the gateway signs it, with one thing otherwise. */
async function identity(key: JWK, audience: string, made: Made = {}): Promise<string> {
  const { caller = officer, issuer = 'gateway', kid = key.kid!, from = 0, to = 30, without } = made;
  const claims: Record<string, unknown> = {
    sub: caller.subject,
    account: caller.accountId,
    roles: caller.roles,
    ports: caller.ports,
    rv: caller.rightsVersion,
    iss: issuer,
    aud: audience,
    iat: inSeconds(from),
    exp: inSeconds(to),
  };
  if (without) delete claims[without];
  return new SignJWT(claims).setProtectedHeader({ alg: 'EdDSA', kid }).sign(await importJWK(key, 'EdDSA'));
}

/** Identities that the private door of a service must refuse. */
export async function wrongIdentities(
  service: ServiceName,
  keys: PlatformKeys,
): Promise<[what: string, identity: string][]> {
  const other = anotherThan(service);
  const gatewayKid = keys.gateway.kid!;
  const good = await identity(keys.gateway, service);
  const [head, body, signature] = good.split('.') as [string, string, string];
  return [
    ['made for another service', await identity(keys.gateway, other)],
    ['made for all', await identity(keys.gateway, '*')],
    ['expired', await identity(keys.gateway, service, { from: -120, to: -90 })],
    ['old, that never expires', await identity(keys.gateway, service, { from: -3_600, to: 3_600 })],
    ['made for later', await identity(keys.gateway, service, { from: 3_600, to: 3_630 })],
    ['without an end', await identity(keys.gateway, service, { without: 'exp' })],
    ['without a beginning', await identity(keys.gateway, service, { without: 'iat' })],
    ['of nobody', await identity(keys.gateway, service, { without: 'sub' })],
    ['without roles', await identity(keys.gateway, service, { without: 'roles' })],
    ...(await spokenForOthers(service, keys)),
    ['of a stranger’s key', await identity((await makeKeys()).gateway, service, { kid: gatewayKid })],
    ['without a signature', `${encoded({ alg: 'none', kid: gatewayKid })}.${body}.`],
    [
      'of another algorithm',
      `${encoded({ alg: 'HS256', kid: gatewayKid })}.${body}.${createHmac('sha256', keys.gateway.x!).update(`${head}.${body}`).digest('base64url')}`,
    ],
    [
      'with a key of its own inside',
      `${encoded({ alg: 'EdDSA', jwk: keys.gateway.x, kid: '../keys' })}.${body}.${signature}`,
    ],
    ['cut short', good.slice(0, -8)],
    ['that is none', 'anything'],
  ];
}

/** Good signatures by which somebody speaks for another. */
async function spokenForOthers(service: ServiceName, keys: PlatformKeys): Promise<[what: string, identity: string][]> {
  const other = anotherThan(service);
  const gatewayKid = keys.gateway.kid!;
  const system = { ...officer, roles: ['SYSTEM'] as const };
  return [
    ['by which a service speaks for a person', await identity(keys.services[other], service, { issuer: other })],
    ['by which a service speaks as the gateway', await identity(keys.services[other], service)],
    ['by which a service names the gateway’s key', await identity(keys.services[other], service, { kid: gatewayKid })],
    ['by which a person is the platform itself', await identity(keys.gateway, service, { caller: system })],
    ['by which the gateway is a service', await identity(keys.gateway, service, { caller: systemCaller(other) })],
    [
      'by which a service is another',
      await identity(keys.services[other], service, { issuer: other, caller: systemCaller(service) }),
    ],
  ];
}

const anotherThan = (service: ServiceName): ServiceName => serviceNames.find((name) => name !== service)!;
