import { sealPath, type Authority } from '@landfall/service-kit';
import type { FastifyInstance } from 'fastify';

// A picture that is opened by itself runs nothing and asks for nothing.
const picturePolicy = "default-src 'none'; style-src 'unsafe-inline'; sandbox; frame-ancestors 'none'";

/** Serves the authority's seal at an address that changes with the picture. */
export function serveSeal(app: FastifyInstance, authority: Authority | null): void {
  const seal = authority?.seal;
  if (!seal) return;
  app.get(sealPath(seal), async (_request, reply) =>
    reply
      .type(seal.mediaType)
      .headers({ 'cache-control': 'public, max-age=31536000, immutable', 'content-security-policy': picturePolicy })
      .send(seal.bytes),
  );
}

/** What the pages show of the authority, as JSON within a page: no text in it can end the element that it stands in. */
export function shownAuthority(authority: Authority | null): string {
  if (!authority) return 'null';
  const { seal, ...told } = authority;
  return JSON.stringify({ ...told, sealPath: seal && sealPath(seal) }).replaceAll('<', '\\u003c');
}
