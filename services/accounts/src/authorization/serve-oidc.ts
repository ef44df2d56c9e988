import type { FastifyInstance } from 'fastify';
import type Provider from 'oidc-provider';

/** Serves the authorization server under /oidc of the public listener; it reads its requests’ bodies itself. */
export async function serveOidc(app: FastifyInstance, provider: Provider): Promise<void> {
  const handle = provider.callback();
  await app.register(async (scope) => {
    scope.removeAllContentTypeParsers();
    scope.addContentTypeParser('*', (_request, _body, done) => done(null));
    scope.all('/oidc/*', (request, reply) => {
      reply.hijack();
      const { raw } = request;
      Object.assign(raw, { originalUrl: raw.url, url: raw.url!.slice('/oidc'.length) });
      return handle(raw, reply.raw);
    });
  });
}
