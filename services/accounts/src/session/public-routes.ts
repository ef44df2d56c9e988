import type { RunningService } from '@landfall/service-kit';
import type { FastifyInstance } from 'fastify';
import { authorizationServer } from '../authorization/authorization-server.js';
import { serveOidc } from '../authorization/serve-oidc.js';
import { signingKeys } from '../authorization/signing-keys.js';
import { serveSessionExchange } from './exchange-session.js';
import { serveSignIn } from './sign-in-routes.js';

/** The public listener: the authorization server, sessions and signing in. */
export async function servePublic(app: FastifyInstance, service: RunningService): Promise<void> {
  app.setNotFoundHandler((_request, reply) => reply.code(404).send(nothingHere));
  const provider = authorizationServer(service, await signingKeys(service));
  await serveOidc(app, provider);
  serveSessionExchange(app, service);
  await serveSignIn(app, service, provider);
}

const nothingHere = { error: 'not_found', error_description: 'There is nothing at this address.' };
