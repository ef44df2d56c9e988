import { appendEvents, systemCaller, type RunningService } from '@landfall/service-kit';
import type { SqlEntityManager } from '@mikro-orm/postgresql';
import type { FastifyReply, FastifyRequest } from 'fastify';
import { forgetAsking } from '../links/asking-browser.js';
import { endSession, livingSession } from './open-session.js';
import { clearCookie, tokenIn } from './session-cookie.js';

/** Ends the browser's session everywhere and at once; the answer is the same when there was none. */
export async function signOut(
  service: RunningService,
  request: FastifyRequest,
  reply: FastifyReply,
): Promise<FastifyReply> {
  const { PUBLIC_URL: publicUrl } = service.settings;
  await endSessionOf(service, tokenIn(request, publicUrl));
  clearCookie(reply, publicUrl);
  forgetAsking(reply, publicUrl);
  return reply.header('cache-control', 'no-store').send({});
}

async function endSessionOf(service: RunningService, token: string | undefined): Promise<void> {
  const context = service.contextFor(systemCaller('accounts'));
  const now = context.now();
  await context.em.transactional(async (em) => {
    const sql = em as SqlEntityManager;
    const session = await livingSession(sql, token, now);
    const ended = session && (await endSession(sql, session, now));
    if (ended) await appendEvents(sql, [ended], { time: now, actor: session.subject });
  });
  context.onCommit();
}
