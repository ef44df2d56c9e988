import type { RunningService } from '@landfall/service-kit';
import type { SqlEntityManager } from '@mikro-orm/postgresql';
import type { FastifyReply, FastifyRequest } from 'fastify';
import type Provider from 'oidc-provider';
import { portalClientId } from '../authorization/portal-registration.js';
import { signInOf, startAgain } from './sign-in-steps.js';

/** `GET /sign-in/interaction/:uid`: tells the authorization server who this is. The ticket has proven it already. */
export async function proveWho(
  service: RunningService,
  provider: Provider,
  request: FastifyRequest,
  reply: FastifyReply,
): Promise<FastifyReply> {
  const interaction = await provider.interactionDetails(request.raw, reply.raw).catch(() => null);
  const em = service.orm.em.fork() as SqlEntityManager;
  const signIn = interaction && (await signInOf(em, request, interaction.params['state'], new Date()));
  if (!signIn) return startAgain(reply);
  const { subject: accountId } = signIn;
  const grant = new provider.Grant({ accountId, clientId: portalClientId });
  grant.addOIDCScope('openid');
  const consent = { grantId: await grant.save() };
  const result = { login: { accountId, remember: false }, consent };
  return reply.redirect(await provider.interactionResult(request.raw, reply.raw, result), 303);
}
