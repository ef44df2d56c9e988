import type { Language } from '@landfall/law';
import { act, acted, actedBy, systemCaller, type RunningService } from '@landfall/service-kit';
import type { SqlEntityManager } from '@mikro-orm/postgresql';
import type { FastifyReply, FastifyRequest } from 'fastify';
import { languageOfRequest } from '../language/note-language.js';
import { PersonTable } from '../account/person.table.js';
import { sendOn } from '../session/sign-in-steps.js';
import { answerTo, isAnsweredBy } from './answer-elsewhere.js';
import { whoIsHere, type Here } from '../session/asking-browser.js';
import { wasAskedHere } from './asked-here.js';
import { linkSays, sayOn } from '../session/link-says.js';
import { linkOf, type DeadLink } from './link-token.js';
import type { LinkRow } from './link.table.js';
import { maskedAddress } from './masked-address.js';
import { signInBy } from './open-link.js';

interface Asked {
  token?: unknown;
  /** What `lookAtLink` gave to be sent back, where the link was not asked for in this browser. */
  answer?: unknown;
}
const askedIn = ({ body }: FastifyRequest): Asked => (body ?? {}) as Asked;

/**
 * Says what a link is for and whose address it went to, without using it up: whatever opens mail before people do must
 * not take their link. In another browser than the one that asked, it also gives the answer by which the reader goes on.
 */
export async function lookAtLink(service: RunningService, request: FastifyRequest, reply: FastifyReply) {
  const em = service.orm.em.fork() as SqlEntityManager;
  const now = new Date();
  const link = await linkOf(em, askedIn(request).token, now);
  if (typeof link === 'string') return refuse(reply, link);
  const { purpose, subject, address } = link;
  // The name was given by an administrator; one that a stranger typed is not shown to the owner of a mailbox.
  const invited = purpose === 'INVITATION' && subject ? await em.findOne(PersonTable, { subject }) : null;
  const name = invited ? { displayName: invited.displayName } : {};
  return reply.send({
    ...{ purpose, address: maskedAddress(address), ...name },
    ...(await placeOf(em, link, await whoIsHere(em, service, request, now))),
  });
}

async function placeOf(em: SqlEntityManager, link: LinkRow, here: Here) {
  const isAskedHere = wasAskedHere(link, here);
  return isAskedHere ? { isAskedHere } : { isAskedHere, answer: await answerTo(em, link, here) };
}

/** Uses a link up, once, and says where the browser goes to be signed in. */
export async function useLink(service: RunningService, request: FastifyRequest, reply: FastifyReply) {
  const used = await act(service.contextFor(systemCaller('accounts')), async ({ em, now }) => {
    const here = await whoIsHere(em, service, request, now);
    return use(em, { ...askedIn(request), language: languageOfRequest(request) }, here, now);
  });
  return typeof used === 'string' ? refuse(reply, used) : sendOn(reply, service.settings.PUBLIC_URL, used.goTo);
}

type Used = DeadLink | 'link_elsewhere' | { goTo: string };

async function use(
  em: SqlEntityManager,
  { token, answer, language }: Asked & { language: Language },
  here: Here,
  now: Date,
) {
  const link = await linkOf(em, token, now, { lock: true });
  if (typeof link === 'string') return acted<Used>(link);
  const isHere = wasAskedHere(link, here);
  if (!isHere && !(await isAnsweredBy(em, link, here, answer))) return acted<Used>('link_elsewhere');
  link.usedAt = now;
  // Used elsewhere, it leaves the code to whoever still waits where it was asked for.
  if (isHere) link.codeUsedAt = now;
  const signedIn = await signInBy(em, link, { isHere, goOnAt: '/', language }, now);
  if (!signedIn) return acted<Used>('link_expired');
  return actedBy<Used>(signedIn.subject, { goTo: signedIn.goTo }, ...signedIn.events);
}

const refuse = (reply: FastifyReply, error: DeadLink | 'link_elsewhere') =>
  reply
    .code(error === 'link_elsewhere' ? 409 : 410)
    .send({ error, error_description: sayOn(reply.request, [linkSays[error]]) });
