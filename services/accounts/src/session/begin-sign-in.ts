import type { RunningService } from '@landfall/service-kit';
import type { SqlEntityManager } from '@mikro-orm/postgresql';
import type { FastifyReply, FastifyRequest } from 'fastify';
import type { PortalClient, Question } from './portal-client.js';
import { hashOfToken, newToken } from './secret-token.js';
import { SignInTable } from './session.table.js';
import { bindBrowser, holdsTicket, startAgain } from './sign-in-steps.js';

/** `GET /sign-in/begin?ticket=…`: asks the authorization server, with a question that only this browser can answer. */
export async function beginSignIn(
  service: RunningService,
  portal: PortalClient,
  request: FastifyRequest,
  reply: FastifyReply,
): Promise<FastifyReply> {
  const { PUBLIC_URL: publicUrl } = service.settings;
  const { ticket } = request.query as { ticket?: unknown };
  if (typeof ticket !== 'string' || !holdsTicket(request, ticket) || !isFromOwnPage(request, publicUrl))
    return startAgain(reply);
  const question: Question = { state: newToken(), nonce: newToken(), codeVerifier: newToken() };
  const em = service.orm.em.fork() as SqlEntityManager;
  if (!(await useTicket(em, ticket, question))) return startAgain(reply);
  bindBrowser(reply, publicUrl, question.state);
  return reply.header('cache-control', 'no-store').redirect(await portal.ask(question), 303);
}

/** A foreign page must not sign its visitors in as somebody of its choice, by a ticket that it got for itself. */
function isFromOwnPage({ headers }: FastifyRequest, publicUrl: string): boolean {
  const site = headers['sec-fetch-site'];
  if (site !== undefined) return site === 'same-origin';
  const { referer } = headers;
  return referer !== undefined && URL.canParse(referer) && new URL(referer).origin === new URL(publicUrl).origin;
}

/** Whether the ticket was good until now: it is used by this. */
async function useTicket(em: SqlEntityManager, ticket: string, question: Question): Promise<boolean> {
  const good = { ticketHash: hashOfToken(ticket), state: null, endsAt: { $gt: new Date() } };
  return (await em.nativeUpdate(SignInTable, good, { ...question, state: hashOfToken(question.state) })) === 1;
}
