import type { SqlEntityManager } from '@mikro-orm/postgresql';
import { LockMode } from '@mikro-orm/core';
import { hashOfToken, newToken } from '../session/secret-token.js';
import { hashOfLinkCode, newLinkCode } from './link-code.js';
import { LinkTable, type LinkPurpose, type LinkRow } from './link.table.js';

const tokenBytes = 16;
const minuteMs = 60 * 1_000;
// Invited people read their mail at work, maybe tomorrow; afterwards they ask for a link at the page for signing in.
const goodForMs: Record<LinkPurpose, number> = {
  SIGN_IN: 10 * minuteMs,
  CLAIM: 10 * minuteMs,
  FIND: 10 * minuteMs,
  INVITATION: 24 * 60 * minuteMs,
};

/** What a mail with a link holds in secret. Nobody asked for an invitation, so that it has no code to type. */
export interface LinkSecrets {
  token: string;
  code: string | null;
}

/**
 * The secrets of a link whose mail leaves now: made here, so that nothing that is kept holds them, and good from now
 * on. Should the mail be tried again, earlier ones end. Null when the link was used.
 */
export async function secretsFor(em: SqlEntityManager, linkId: string, now: Date): Promise<LinkSecrets | null> {
  const link = await em.findOne(LinkTable, { id: linkId, usedAt: null });
  if (!link) return null;
  const token = newToken(tokenBytes);
  const code = link.purpose === 'INVITATION' ? null : newLinkCode();
  link.tokenHash = hashOfToken(token);
  link.codeHash = code && hashOfLinkCode(link.id, code);
  link.codeTries = 0;
  link.endsAt = new Date(now.getTime() + goodForMs[link.purpose]);
  await em.flush();
  return { token, code };
}

/** Why a link opens nothing. One that never was looks like one that has ended. */
export type DeadLink = 'link_used' | 'link_expired';

/** The living link of a token, or why there is none; `lock` holds a second use off until the first has ended. */
export async function linkOf(
  em: SqlEntityManager,
  token: unknown,
  now: Date,
  { lock = false } = {},
): Promise<LinkRow | DeadLink> {
  if (typeof token !== 'string' || token.length > 100) return 'link_expired';
  const tokenHash = hashOfToken(token);
  const link = await em.findOne(LinkTable, { tokenHash }, lock ? { lockMode: LockMode.PESSIMISTIC_WRITE } : {});
  if (link?.usedAt) return 'link_used';
  return link?.endsAt && link.endsAt > now ? link : 'link_expired';
}
