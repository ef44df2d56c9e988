import type { Here } from '../session/asking-browser.js';
import type { LinkRow } from './link.table.js';

/**
 * Whether a link was asked for in this browser: by the page for signing in or coming back, or by whoever is signed in
 * here and gave the address for their account. Nobody asked for an invitation.
 */
export function wasAskedHere(link: LinkRow, { browserHash, session }: Here): boolean {
  if (link.purpose === 'CLAIM') return link.subject === session?.subject && link.accountId === session?.accountId;
  return link.browserHash !== null && link.browserHash === browserHash;
}
