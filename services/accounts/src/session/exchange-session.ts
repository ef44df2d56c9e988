import { isSandboxId, type RunningService, type SessionAnswer } from '@landfall/service-kit';
import type { SqlEntityManager } from '@mikro-orm/postgresql';
import type { FastifyInstance } from 'fastify';
import { claimsOfPerson } from '../authorization/token-claims.js';
import { keepAlive, livingSession } from './open-session.js';

/**
 * `POST /session` for gateways, which stream no such address through: a cookie's token for who acts in that session.
 * 404 when it has ended, when the person no longer belongs to the account, or is of a sandbox that this no longer is.
 */
export function serveSessionExchange(app: FastifyInstance, { orm, settings }: RunningService): void {
  app.post('/session', async (request, reply) => {
    const { session: token } = (request.body ?? {}) as { session?: unknown };
    const em = orm.em.fork() as SqlEntityManager;
    const answer = typeof token === 'string' ? await exchange(em, token, new Date()) : null;
    if (!answer || (isSandboxId(answer.sub) && !settings.SANDBOX))
      return reply.code(404).send({ error: 'session_ended' });
    return reply.header('cache-control', 'no-store').send(answer);
  });
}

async function exchange(em: SqlEntityManager, token: string, now: Date): Promise<SessionAnswer | null> {
  const session = await livingSession(em, token, now);
  const claims = session && (await claimsOfPerson(em, session.subject, session.accountId));
  if (!claims) return null;
  const endsAt = await keepAlive(em, session, now);
  return { sessionId: session.id, sub: session.subject, ...claims, endsAt: endsAt.toISOString() };
}
