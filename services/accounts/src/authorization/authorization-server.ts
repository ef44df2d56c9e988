import type { RunningService, ServiceSettings } from '@landfall/service-kit';
import type { SqlEntityManager } from '@mikro-orm/postgresql';
import type { JWK } from 'jose';
import Provider, { errors, type Configuration, type KoaContextWithOIDC, type ResourceServer } from 'oidc-provider';
import { isSecret } from './client-secret.js';
import { FailedAttempts } from './failed-attempts.js';
import { oidcAdapter } from './oidc-adapter.js';
import { portalClientId, portalRegistration, providerCookie } from './portal-registration.js';
import { signingAlgorithm } from './signing-keys.js';
import { claimsOfMachine, tokenSeconds } from './token-claims.js';

/** Issuer of access tokens, in the platform's one public origin. */
export const issuerOf = (publicUrl: string): string => `${publicUrl}/oidc`;
/** Whom access tokens are for. */
export const audienceOf = (publicUrl: string): string => `${publicUrl}/graphql`;

/**
 * The authorization server: client credentials for machines, with signed access tokens of ten minutes; authorization
 * code with PKCE for the portal, which wants to know who somebody is and uses no token of theirs.
 */
export function authorizationServer({ settings, orm, log }: RunningService, keys: JWK[]): Provider {
  const provider = new Provider(issuerOf(settings.PUBLIC_URL), {
    adapter: oidcAdapter(orm, settings.SANDBOX),
    jwks: { keys: keys as never },
    clients: [portalRegistration(settings.PUBLIC_URL)],
    responseTypes: ['code'],
    findAccount: (_context, accountId) => ({ accountId, claims: () => ({ sub: accountId }) }),
    interactions: { url: (_context, { uid }) => `/sign-in/interaction/${uid}` },
    cookies,
    pkce: { required: () => true },
    clientAuthMethods: ['client_secret_basic', 'client_secret_post', 'none'],
    clientDefaults: { id_token_signed_response_alg: signingAlgorithm },
    enabledJWA: { idTokenSigningAlgValues: [signingAlgorithm] },
    scopes: ['openid'],
    features: features(audienceOf(settings.PUBLIC_URL)),
    ttl: times,
    extraTokenClaims: async (_context, token) => ({
      ...(token.kind === 'ClientCredentials' &&
        (await claimsOfMachine(orm.em.fork() as SqlEntityManager, token.clientId!))),
    }),
    renderError: (context, out) => {
      context.type = 'json';
      context.body = out;
    },
  });
  provider.proxy = true;
  provider.maxIpsCount = 1; // the gateway's own word on the caller's address, which comes last
  provider.on('server_error', (_context, error) => log.error({ err: error }, 'the authorization server failed'));
  compareHashes(provider, boundGuessing(provider, settings));
  return provider;
}

const minute = 60;
/** Seconds. Signing in is over in moments: nothing of it outlives its browser's patience. */
const times = {
  ClientCredentials: tokenSeconds,
  AccessToken: minute,
  AuthorizationCode: minute,
  IdToken: minute,
  Interaction: 5 * minute,
  Grant: 5 * minute,
  Session: 5 * minute,
};

// Signed in or not is the portal's own session to say: see src/session.
const cookies: Configuration['cookies'] = {
  names: { session: providerCookie, interaction: 'landfall-interaction', resume: 'landfall-resume' },
  long: { httpOnly: true, sameSite: 'lax', path: '/oidc' },
  short: { httpOnly: true, sameSite: 'lax' },
};

function features(audience: string): Configuration['features'] {
  const off = { enabled: false };
  return {
    clientCredentials: { enabled: true },
    resourceIndicators: {
      enabled: true,
      // The portal asks who somebody is, and for no token that opens anything.
      defaultResource: ({ oidc }) => (oidc.client?.clientId === portalClientId ? [] : audience),
      useGrantedResource: () => true,
      getResourceServerInfo: (_context, resource) => resourceServer(audience, resource),
    },
    devInteractions: off,
    userinfo: off,
    rpInitiatedLogout: off,
    dPoP: off,
    pushedAuthorizationRequests: off,
  };
}

function resourceServer(audience: string, resource: string): ResourceServer {
  if (resource !== audience) throw new errors.InvalidTarget(`tokens are given for ${audience} alone`);
  return {
    scope: '',
    audience,
    accessTokenTTL: tokenSeconds,
    accessTokenFormat: 'jwt',
    jwt: { sign: { alg: signingAlgorithm } },
  };
}

/** Bounds guessing: an address that was refused too often is not even listened to, nor a client from that address. */
function boundGuessing(provider: Provider, settings: ServiceSettings): FailedAttempts {
  const attempts = new FailedAttempts(settings.SHARED_NETWORKS);
  provider.use(async (context, next) => {
    const wait = attempts.waitOfAddress(context.ip);
    if (wait > 0) return refuseGuess(context, wait);
    await next();
    if (context.status === 401) attempts.failed(context.oidc?.client?.clientId ?? '', context.ip);
  });
  return attempts;
}

const tooManyAttempts = (waitSeconds: number) => ({
  error: 'too_many_attempts',
  error_description: `too many wrong secrets: try again in ${waitSeconds} seconds`,
});

function refuseGuess(context: Pick<KoaContextWithOIDC, 'status' | 'set' | 'body'>, waitSeconds: number): void {
  context.status = 429;
  context.set('Retry-After', String(waitSeconds));
  context.body = tooManyAttempts(waitSeconds);
}

// What the adapter gives as `client_secret` is its salted hash, so the comparison is ours.
function compareHashes(provider: Provider, attempts: FailedAttempts): void {
  const client = provider.Client.prototype as unknown as ComparesSecret;
  client.compareClientSecret = async function compare(given) {
    const context = Provider.ctx as KoaContextWithOIDC;
    const wait = attempts.waitOfClient(this.clientId, context.ip);
    if (wait === 0) return isSecret(given, this.clientSecret);
    context.set('Retry-After', String(wait));
    const { error, error_description } = tooManyAttempts(wait);
    throw Object.assign(new errors.CustomOIDCProviderError(error, error_description), { status: 429, statusCode: 429 });
  };
}

interface ComparesSecret {
  clientId: string;
  clientSecret: string;
  compareClientSecret(given: string): Promise<boolean>;
}
