import type { RunningService } from '@landfall/service-kit';
import {
  allowInsecureRequests,
  authorizationCodeGrant,
  buildAuthorizationUrl,
  calculatePKCECodeChallenge,
  Configuration,
  customFetch,
  None,
} from 'openid-client';
import { issuerOf } from '../authorization/authorization-server.js';
import { callbackOf, portalClientId } from '../authorization/portal-registration.js';

/** What ties one answer of the authorization server to one question. */
export interface Question {
  state: string;
  nonce: string;
  codeVerifier: string;
}

/** The portal as a client of the authorization server: authorization code with PKCE, by its own redirect address. */
export interface PortalClient {
  /** The path to which the browser goes with a question. */
  ask(question: Question): Promise<string>;
  /** The subject that an answer proves. Throws when it answers no such question. */
  readAnswer(callbackPath: string, question: Question): Promise<string>;
}

export function portalClient(service: RunningService): PortalClient {
  const { PUBLIC_URL: publicUrl } = service.settings;
  const issuer = issuerOf(publicUrl);
  const config = new Configuration(
    { issuer, authorization_endpoint: `${issuer}/auth`, token_endpoint: `${issuer}/token`, jwks_uri: `${issuer}/jwks` },
    portalClientId,
    { id_token_signed_response_alg: 'ES256' },
    None(),
  );
  if (publicUrl.startsWith('http:')) allowInsecureRequests(config);
  config[customFetch] = (url, options) => atHome(service, url, options as RequestInit);
  return {
    ask: async ({ state, nonce, codeVerifier }) => {
      const { pathname, search } = buildAuthorizationUrl(config, {
        ...{ redirect_uri: callbackOf(publicUrl), scope: 'openid', state, nonce, prompt: 'login' },
        code_challenge: await calculatePKCECodeChallenge(codeVerifier),
        code_challenge_method: 'S256',
      });
      return `${pathname}${search}`;
    },
    readAnswer: async (callbackPath, { state, nonce, codeVerifier }) => {
      const checks = { pkceCodeVerifier: codeVerifier, expectedState: state, expectedNonce: nonce };
      const tokens = await authorizationCodeGrant(config, new URL(callbackPath, publicUrl), checks);
      return tokens.claims()!.sub;
    },
  };
}

/** The authorization server is this very process: what is asked of its public address need not go out of the house. */
function atHome({ publicUrl: home, settings }: RunningService, url: string, options: RequestInit): Promise<Response> {
  const { host, protocol, pathname, search } = new URL(url, settings.PUBLIC_URL);
  const headers = new Headers(options.headers);
  headers.set('x-forwarded-host', host);
  headers.set('x-forwarded-proto', protocol.replace(':', ''));
  return fetch(`${home}${pathname}${search}`, { ...options, headers });
}
