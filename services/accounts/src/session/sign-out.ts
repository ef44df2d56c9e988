import { act, acted, actedBy, systemCaller, type RunningService } from '@landfall/service-kit';
import type { FastifyReply, FastifyRequest } from 'fastify';
import { forgetAsking } from './asking-browser.js';
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
  await act(service.contextFor(systemCaller('accounts')), async ({ em, now }) => {
    const session = await livingSession(em, token, now);
    const ended = session && (await endSession(em, session, now));
    return ended ? actedBy(session.subject, undefined, ended) : acted(undefined);
  });
}
