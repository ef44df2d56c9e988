import type { ClientMetadata } from 'oidc-provider';

/** The portal as the authorization server knows it. */
export const portalClientId = 'portal';

/** Where the authorization server sends a browser back to. */
export const callbackOf = (publicUrl: string): string => `${publicUrl}/sign-in/callback`;

/** A client without a secret: what it asks is bound to it by PKCE, and to its browser by a cookie. */
export const portalRegistration = (publicUrl: string): ClientMetadata => ({
  client_id: portalClientId,
  redirect_uris: [callbackOf(publicUrl)],
  response_types: ['code'],
  grant_types: ['authorization_code'],
  token_endpoint_auth_method: 'none',
});

/** The authorization server's own cookie, under /oidc. */
export const providerCookie = 'landfall-oidc';
