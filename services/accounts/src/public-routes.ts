import type { RunningService } from '@landfall/service-kit';
import type { FastifyInstance } from 'fastify';
import { authorizationServer } from './authorization/authorization-server.js';
import { serveOidc } from './authorization/serve-oidc.js';
import { signingKeys } from './authorization/signing-keys.js';
import { serveSandboxSignIn } from './sandbox/sandbox-sign-in.js';

/** The public listener: the authorization server, and in a sandbox the personas. */
export async function servePublic(app: FastifyInstance, service: RunningService): Promise<void> {
  const keys = await signingKeys(service.orm);
  await serveOidc(app, authorizationServer(service, keys));
  if (service.settings.SANDBOX) serveSandboxSignIn(app, service, keys[0]!);
}
