import type { RunningService } from '@landfall/service-kit';
import type { FastifyInstance } from 'fastify';
import { authorizationServer } from './authorization/authorization-server.js';
import { serveOidc } from './authorization/serve-oidc.js';
import { signingKeys } from './authorization/signing-keys.js';
import { serveSessionExchange } from './session/exchange-session.js';
import { serveSignIn } from './session/sign-in-routes.js';
import { serveSandboxSignIn } from './sandbox/sandbox-sign-in.js';

/** The public listener: the authorization server, sessions and signing in, and in a sandbox the personas. */
export async function servePublic(app: FastifyInstance, service: RunningService): Promise<void> {
  app.setNotFoundHandler((_request, reply) => reply.code(404).send(nothingHere));
  const keys = await signingKeys(service);
  const provider = authorizationServer(service, keys);
  await serveOidc(app, provider);
  serveSessionExchange(app, service);
  await serveSignIn(app, service, provider);
  if (service.settings.SANDBOX) serveSandboxSignIn(app, service, keys[0]!);
}

const nothingHere = { error: 'not_found', error_description: 'There is nothing at this address.' };
