import type { Share, Shares } from './share-fairly.js';

/**
 * What a caller has left, as fields of an answer: RateLimit and RateLimit-Policy of
 * draft-ietf-httpapi-ratelimit-headers-10. `new-queries` is the purse of which query texts not seen before are paid.
 */
export function rateLimitFields(shares: Shares, share: Share): Record<string, string> {
  const { most, perSecond, left } = shares.purseOf(share);
  const { requests, mostRequests } = shares.requestsOf(share);
  const fullInS = Math.ceil((most - left) / perSecond);
  return {
    'ratelimit-policy': `"new-queries";q=${most};w=${most / perSecond}, "requests";q=${mostRequests};qu="concurrent-requests"`,
    ratelimit: `"new-queries";r=${Math.floor(left)};t=${fullInS}, "requests";r=${Math.max(0, mostRequests - requests)}`,
  };
}

/** The price of a query text, taken when it is new here; what the portal asks costs nothing. */
export const costField = 'landfall-query-cost';
