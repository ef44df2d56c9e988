import type { LinkRow } from './link.table.js';

/**
 * Whom a link signs in: its address’s owner; the guest who gave the address; somebody new, who may be offered what that
 * guest began; or nobody any more.
 */
export type Opening = 'OWNER' | 'GUEST' | 'NEW_BESIDE_GUEST' | 'NEW' | 'NOWHERE';

interface OpeningFacts {
  /** Whose the address is, proven or by invitation. */
  owner: { subject: string } | null;
  /** Whether the link belongs to a guest whose account nobody has taken. */
  isOfGuest: boolean;
  /** In the browser that asked for it. */
  isHere: boolean;
}

export function decideOpening(
  { purpose, subject }: Pick<LinkRow, 'purpose' | 'subject'>,
  { owner, isOfGuest, isHere }: OpeningFacts,
): Opening {
  if (owner) return purpose === 'INVITATION' && owner.subject !== subject ? 'NOWHERE' : 'OWNER';
  // Who asked and who reads the mail are the same for certain only in the browser that asked. Elsewhere the reader
  // gets an account of their own and is offered the guest's: nobody stays inside what another takes for theirs.
  if (isOfGuest) return isHere ? 'GUEST' : 'NEW_BESIDE_GUEST';
  return purpose === 'INVITATION' ? 'NOWHERE' : 'NEW';
}
