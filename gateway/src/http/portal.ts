import fastifyStatic from '@fastify/static';
import type { FastifyInstance, FastifyReply, FastifyRequest } from 'fastify';
import { existsSync } from 'node:fs';
import { join, resolve } from 'node:path';

const policy = (...more: string[]): string =>
  [
    "default-src 'self'",
    "object-src 'none'",
    "base-uri 'self'",
    "form-action 'self'",
    "frame-ancestors 'none'",
    ...more,
  ].join('; ');

// GraphiQL's editor styles itself inline and works in blobs.
const graphiqlPolicy = policy(
  "style-src 'self' 'unsafe-inline'",
  "img-src 'self' data:",
  "font-src 'self' data:",
  "worker-src 'self' blob:",
);

/**
 * Everything that the portal needs comes from here. Charts set styles on their own elements; a photo is shown before it
 * is sent, as a blob; a document is shown in a frame. Older Safari does not count the socket of the page's own origin
 * to 'self', so it is named.
 */
const portalPolicy = (publicUrl: string): string =>
  policy(
    "script-src 'self'",
    "style-src 'self'",
    "style-src-attr 'unsafe-inline'",
    "img-src 'self' blob: data:",
    "frame-src 'self' blob:",
    `connect-src 'self' ${new URL(publicUrl).origin.replace(/^http/, 'ws')}`,
  );

const noPortal =
  'The portal has not been built here. Build the workspace `web`, or set WEB_DIST to the folder of a built portal.';
const noGraphiql =
  'GraphiQL has not been built here. Send operations by POST to this address, or build the workspace `web`.';

/** Serves the built portal at `/`, every page of it from one file, and GraphiQL at `GET /graphql`. */
export async function servePortal(app: FastifyInstance, webDist: string, publicUrl: string): Promise<void> {
  const root = webDist ? resolve(webDist) : '';
  const portal = portalPolicy(publicUrl);
  const has = (file: string): boolean => root !== '' && existsSync(join(root, file));
  if (root && existsSync(root)) {
    await app.register(fastifyStatic, {
      root,
      index: false,
      cacheControl: false,
      preCompressed: true,
      dotfiles: 'deny',
      setHeaders: (reply, path) => {
        reply.header('cache-control', isHashed(path) ? 'public, max-age=31536000, immutable' : 'no-cache');
        const rules = policyOf(path, portal);
        if (rules) reply.header('content-security-policy', rules);
      },
    });
  }
  const page = (file: string, otherwise: string) => async (request: FastifyRequest, reply: FastifyReply) => {
    if (isAnotherNameOfHome(request.headers.host, publicUrl)) return reply.redirect(`${publicUrl}${request.url}`, 302);
    return has(file) ? reply.sendFile(file) : sayNotFound(reply, otherwise);
  };
  app.get('/', page('index.html', noPortal));
  app.get('/graphql', page('graphiql.html', noGraphiql));
  app.setNotFoundHandler(async (request, reply) => {
    return isForPage(request)
      ? page('index.html', noPortal)(request, reply)
      : sayNotFound(reply, 'There is nothing at this address.');
  });
}

const home = /^(localhost|127\.0\.0\.1|\[::1\])(:\d+)?$/;

/** Sessions are good at the public address alone, which on one's own machine has several names. */
const isAnotherNameOfHome = (host: string | undefined, publicUrl: string): boolean => {
  const { host: known } = new URL(publicUrl);
  return host !== undefined && host !== known && home.test(host) && home.test(known);
};

/** The portal finds its own way by any address that looks like no file. */
function isForPage({ method, headers, url }: FastifyRequest): boolean {
  const [path = ''] = url.split('?');
  return method === 'GET' && (headers.accept ?? '').includes('text/html') && !/\.\w+$/.test(path);
}

/** Pages are guarded by whatever address they are had, `/index.html` and `/graphiql.html` too. */
function policyOf(file: string, portal: string): string | null {
  if (!/\.html(\.(gz|br))?$/.test(file)) return null;
  return /\/graphiql\.html/.test(file) ? graphiqlPolicy : portal;
}

const sayNotFound = (reply: FastifyReply, sentence: string): FastifyReply =>
  reply.code(404).type('text/plain; charset=utf-8').send(sentence);

/** The bundler puts a hash of the content into the names of what it builds. */
const isHashed = (path: string): boolean => /\/assets\/[^/]+-[\w-]{8,}\.\w+(\.(gz|br))?$/.test(path);
