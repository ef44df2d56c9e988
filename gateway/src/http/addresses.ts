/** What the paths begin with that a service answers itself, by service. */
export const streamedPrefixes = { accounts: ['/oidc', '/sign-in'], documents: ['/files'] } as const;

const metadata = '/oidc/.well-known/openid-configuration';

/** Where clients look for what the authorization server tells of itself: RFC 8414, 3.1, and who leaves out its path. */
export const discovery = {
  '/.well-known/oauth-authorization-server/oidc': metadata,
  '/.well-known/oauth-authorization-server': metadata,
  '/.well-known/openid-configuration': metadata,
} as const;

/** All but TRACE, which would show a page's script the headers that are hidden from it. */
export const streamedMethods = ['GET', 'HEAD', 'POST', 'PUT', 'PATCH', 'DELETE', 'OPTIONS'] as const;

const reading = 'GET, HEAD, OPTIONS';
const everyMethod = streamedMethods.join(', ');
const ownAddresses: Readonly<Record<string, string>> = {
  '*': everyMethod,
  '/': reading,
  '/health': reading,
  '/ready': reading,
  '/graphql': 'GET, HEAD, POST, OPTIONS',
  '/graphql/stream': 'GET, HEAD, POST, OPTIONS',
  '/graphql/schema.graphql': 'GET, HEAD, POST, OPTIONS',
  '/graphql/events.schema.json': reading,
  ...Object.fromEntries(Object.keys(discovery).map((path) => [path, reading])),
};

const pathOf = (url: string): string => url.split('?')[0] ?? '';

export const isOwnAddress = (url: string): boolean => pathOf(url) in ownAddresses;

/** Whether programs ask here, who are answered in JSON whatever they accept. */
export const isOfGraph = (url: string): boolean => /^\/graphql(\/|$)/.test(pathOf(url));

/** What of the portal is there. */
export interface PagesAndFiles {
  /** Whether the portal has a page at this path. */
  hasPage(path: string): boolean;
  hasFile(path: string): boolean;
}

/** The methods that an address takes, as `Allow` names them; null where there is nothing. */
export function methodsAt(url: string, portal: PagesAndFiles): string | null {
  const path = pathOf(url);
  if (ownAddresses[path]) return ownAddresses[path];
  const isStreamed = Object.values(streamedPrefixes)
    .flat()
    .some((prefix) => path.startsWith(`${prefix}/`));
  if (isStreamed) return everyMethod;
  return portal.hasPage(path) || portal.hasFile(path) ? reading : null;
}

/** Headers of every answer of the gateway's own. A service's public listener says itself who may frame its answers. */
export const guardingHeaders = (publicUrl: string): Readonly<Record<string, string>> => ({
  'x-content-type-options': 'nosniff',
  'referrer-policy': 'same-origin',
  'content-security-policy': framedByNobody,
  // A year. Subdomains are not this platform's to speak for.
  ...(publicUrl.startsWith('https:') ? { 'strict-transport-security': 'max-age=31536000' } : {}),
});

export const framedByNobody = "frame-ancestors 'none'";
