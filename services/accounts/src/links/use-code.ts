import type { Language } from '@landfall/law';
import { systemCaller, type RunningService } from '@landfall/service-kit';
import type { SqlEntityManager } from '@mikro-orm/postgresql';
import { LockMode } from '@mikro-orm/core';
import type { FastifyReply, FastifyRequest } from 'fastify';
import { languageOfRequest } from '../language/note-language.js';
import type { AddressShare } from '../session/address-share.js';
import { ownPath } from '../session/own-path.js';
import { addressOf } from '../session/sign-in-routes.js';
import { sendOn } from '../session/sign-in-steps.js';
import { whoIsHere, type Here } from './asking-browser.js';
import { inTransaction } from './in-transaction.js';
import { hashOfLinkCode, readLinkCode } from './link-code.js';
import { linkSays, sayOn } from './link-says.js';
import { LinkTable, type LinkRow } from './link.table.js';
import { signInBy } from './open-link.js';

/** Wrong codes that one code of 40 random bits outlives. */
const mostTries = 5;
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
  const used = await inTransaction(service, async (em) => {
    const now = new Date();
    const here = await whoIsHere(em, service, request, now);
    const mayGuess = () => share.take(addressOf(request)) === 0;
    const place = { goOnAt: ownPath(typed.returnTo) ?? '/', language: languageOfRequest(request) };
    return use(em, { code, here, mayGuess, ...place }, now);
  });
  if ('wrong' in used) return reply.code(used.wrong === 'code_too_many' ? 429 : 410).send(said(used.wrong, request));
  service.contextFor(systemCaller('accounts')).onCommit();
  return sendOn(reply, service.settings.PUBLIC_URL, used.goTo);
}

type Wrong = 'code_elsewhere' | 'code_wrong' | 'code_used' | 'code_expired' | 'code_spent' | 'code_too_many';

interface Typed {
  code: string;
  here: Here;
  /** Counts a code that could have been a guess; false when its network typed too many. */
  mayGuess(): boolean;
  goOnAt: string;
  language: Language;
}

async function use(
  em: SqlEntityManager,
  { code, here, mayGuess, goOnAt, language }: Typed,
  now: Date,
): Promise<{ goTo: string } | { wrong: Wrong }> {
  const links = await linksAskedHere(em, here, now);
  if (links.length === 0 && here.browserHash === null) return { wrong: 'code_elsewhere' };
  if (!mayGuess()) return { wrong: 'code_too_many' };
  const link = links.find(({ id, codeHash }) => codeHash === hashOfLinkCode(id, code));
  if (!link) {
    for (const other of links) if (flawOf(other, now) === null) other.codeTries += 1;
    // The same whether a mail was sent or not: of who has an account, and what belongs to whom, nothing is told.
    return { wrong: 'code_wrong' };
  }
  const wrong = flawOf(link, now);
  if (wrong) return { wrong };
  link.codeUsedAt = now;
  link.usedAt ??= now;
  const goTo = await signInBy(em, link, { isHere: true, goOnAt, language }, now);
  return goTo === null ? { wrong: 'code_expired' } : { goTo };
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

function flawOf({ codeUsedAt, codeTries, endsAt }: LinkRow, now: Date): Wrong | null {
  if (codeUsedAt) return 'code_used';
  if (codeTries >= mostTries) return 'code_spent';
  return endsAt && endsAt > now ? null : 'code_expired';
}

const said = (error: Wrong | 'code_unknown_form', request: FastifyRequest) => ({
  error,
  error_description: sayOn(request, [linkSays[error]]),
});
