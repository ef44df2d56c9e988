import fastifyStatic from '@fastify/static';
import type { FastifyInstance, FastifyReply, FastifyRequest } from 'fastify';
import { existsSync } from 'node:fs';
import { join, resolve } from 'node:path';

// Everything a page needs comes from here; GraphiQL's editor styles itself inline and works in blobs.
const contentSecurity = [
  "default-src 'self'",
  "style-src 'self' 'unsafe-inline'",
  "img-src 'self' data:",
  "font-src 'self' data:",
  "worker-src 'self' blob:",
  "object-src 'none'",
  "base-uri 'self'",
  "form-action 'self'",
  "frame-ancestors 'none'",
].join('; ');

const noPortal =
  'The portal has not been built here. Build the workspace `web`, or set WEB_DIST to the folder of a built portal.';
const noGraphiql =
  'GraphiQL has not been built here. Send operations by POST to this address, or build the workspace `web`.';

/** Serves the built portal at `/`, every page of it from one file, and GraphiQL at `GET /graphql`. */
export async function servePortal(app: FastifyInstance, webDist: string): Promise<void> {
  const root = webDist ? resolve(webDist) : '';
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
        if (isPage(path)) reply.header('content-security-policy', contentSecurity);
      },
    });
  }
  const page = (file: string, otherwise: string) => async (_request: FastifyRequest, reply: FastifyReply) =>
    has(file) ? reply.sendFile(file) : sayNotFound(reply, otherwise);
  app.get('/', page('index.html', noPortal));
  app.get('/graphql', page('graphiql.html', noGraphiql));
  app.setNotFoundHandler(async (request, reply) => {
    const wantsPage =
      request.method === 'GET' && (request.headers.accept ?? '').includes('text/html') && !/\.\w+$/.test(request.url);
    return wantsPage
      ? page('index.html', noPortal)(request, reply)
      : sayNotFound(reply, 'There is nothing at this address.');
  });
}

/** Pages are guarded by whatever address they are had, `/index.html` and `/graphiql.html` too. */
const isPage = (path: string): boolean => /\.html(\.(gz|br))?$/.test(path);

const sayNotFound = (reply: FastifyReply, sentence: string): FastifyReply =>
  reply.code(404).type('text/plain; charset=utf-8').send(sentence);

/** The bundler puts a hash of the content into the names of what it builds. */
const isHashed = (path: string): boolean => /\/assets\/[^/]+-[\w-]{8,}\.\w+(\.(gz|br))?$/.test(path);
