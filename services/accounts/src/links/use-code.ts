import type { Language } from '@landfall/law';
import { act, acted, actedBy, systemCaller, type RunningService } from '@landfall/service-kit';
import type { SqlEntityManager } from '@mikro-orm/postgresql';
import { LockMode } from '@mikro-orm/core';
import type { FastifyReply, FastifyRequest } from 'fastify';
import { languageOfRequest } from '../language/note-language.js';
import { addressOf, type AddressShare } from '../session/address-share.js';
import { ownPath } from '../session/own-path.js';
import { sendOn } from '../session/sign-in-steps.js';
import { whoIsHere, type Here } from '../session/asking-browser.js';
import { decideCode, type WrongCode } from './decide-code.js';
import { readLinkCode } from './link-code.js';
import { linkSays, sayOn } from '../session/link-says.js';
import { LinkTable, type LinkRow } from './link.table.js';
import { signInBy } from './open-link.js';

const hourMs = 60 * 60_000;

/** Uses the code of a mail up, once, in the browser that asked for the mail, and says where the browser goes. */
export async function useCode(
  service: RunningService,
  request: FastifyRequest,
  reply: FastifyReply,
  share: AddressShare,
) {
  const typed = (request.body ?? {}) as { code?: unknown; returnTo?: unknown };
  const code = readLinkCode(typed.code);
  if (code === null) return reply.code(400).send(said('code_unknown_form', request));
  // Counted once, however often the transaction is tried.
  let counted: boolean | null = null;
  const mayGuess = (): boolean => (counted ??= share.take(addressOf(request)) === 0);
  const used = await act(service.contextFor(systemCaller('accounts')), async ({ em, now }) => {
    const here = await whoIsHere(em, service, request, now);
    const place = { goOnAt: ownPath(typed.returnTo) ?? '/', language: languageOfRequest(request) };
    return use(em, { code, here, mayGuess, ...place }, now);
  });
  if (typeof used === 'string') return reply.code(used === 'code_too_many' ? 429 : 410).send(said(used, request));
  return sendOn(reply, service.settings.PUBLIC_URL, used.goTo);
}

type Wrong = WrongCode | 'code_elsewhere' | 'code_too_many';
type Used = Wrong | { goTo: string };

interface Typed {
  code: string;
  here: Here;
  /** Counts a code that could have been a guess; false when its network typed too many. */
  mayGuess(): boolean;
  goOnAt: string;
  language: Language;
}

async function use(em: SqlEntityManager, { code, here, mayGuess, goOnAt, language }: Typed, now: Date) {
  const links = await linksAskedHere(em, here, now);
  if (links.length === 0 && here.browserHash === null) return acted<Used>('code_elsewhere');
  if (!mayGuess()) return acted<Used>('code_too_many');
  const decided = decideCode(links, code, now);
  if ('wrong' in decided) {
    for (const tried of decided.triedOn) tried.codeTries += 1;
    return acted<Used>(decided.wrong);
  }
  const { link } = decided;
  link.codeUsedAt = now;
  link.usedAt ??= now;
  const signedIn = await signInBy(em, link, { isHere: true, goOnAt, language }, now);
  if (!signedIn) return acted<Used>('code_expired');
  return actedBy<Used>(signedIn.subject, { goTo: signedIn.goTo }, ...signedIn.events);
}

/** Locked, so that tries of the same moment are counted one after the other. */
async function linksAskedHere(em: SqlEntityManager, { browserHash, session }: Here, now: Date): Promise<LinkRow[]> {
  const asked = [
    ...(browserHash ? [{ browserHash }] : []),
    ...(session
      ? [
          {
            purpose: 'CLAIM' as const,
            askedBy: session.subject,
            subject: session.subject,
            accountId: session.accountId,
          },
        ]
      : []),
  ];
  if (asked.length === 0) return [];
  const lately = { codeHash: { $ne: null }, endsAt: { $gt: new Date(now.getTime() - hourMs) } };
  const options = { orderBy: { id: 'asc' }, lockMode: LockMode.PESSIMISTIC_WRITE } as const;
  return em.find(LinkTable, { ...lately, $or: asked }, options);
}

const said = (error: Wrong | 'code_unknown_form', request: FastifyRequest) => ({
  error,
  error_description: sayOn(request, [linkSays[error]]),
});
