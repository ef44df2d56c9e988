import { hashOfLinkCode } from './link-code.js';
import type { LinkRow } from './link.table.js';

/** Wrong codes that one code of 40 random bits outlives. */
const mostTries = 5;

export type WrongCode = 'code_wrong' | 'code_used' | 'code_expired' | 'code_spent';

/** Which of the links asked for in a browser a code belongs to; or what is wrong, and the links that it was tried on. */
export function decideCode(
  links: readonly LinkRow[],
  code: string,
  now: Date,
): { link: LinkRow } | { wrong: WrongCode; triedOn: LinkRow[] } {
  const link = links.find(({ id, codeHash }) => codeHash === hashOfLinkCode(id, code));
  // The same whether a mail was sent or not: of who has an account, and what belongs to whom, nothing is told.
  if (!link) return { wrong: 'code_wrong', triedOn: links.filter((other) => flawOf(other, now) === null) };
  const wrong = flawOf(link, now);
  return wrong ? { wrong, triedOn: [] } : { link };
}

function flawOf({ codeUsedAt, codeTries, endsAt }: LinkRow, now: Date): WrongCode | null {
  if (codeUsedAt) return 'code_used';
  if (codeTries >= mostTries) return 'code_spent';
  return endsAt && endsAt > now ? null : 'code_expired';
}
