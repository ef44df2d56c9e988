import { domainToASCII } from 'node:url';

/** An e-mail address as it was typed, and as addresses are compared. */
export interface Email {
  typed: string;
  address: string;
}

// RFC 5321 bounds; 254 is the longest that fits a path of SMTP.
const longest = 254;
const longestLocalPart = 64;

/**
 * Reads what somebody typed as an e-mail address; null when no mail could reach it. Capitals are not told apart and
 * the domain is compared in its ASCII form; dots and what follows a plus are, since they may be another mailbox.
 */
export function readEmail(text: unknown): Email | null {
  if (typeof text !== 'string' || text.length > 2 * longest) return null;
  const typed = text.trim().normalize('NFC');
  const at = typed.lastIndexOf('@');
  const local = typed.slice(0, at);
  const domain = domainToASCII(typed.slice(at + 1)).toLowerCase();
  if (at < 1 || local.length > longestLocalPart || !isLocalPart(local) || !isDomain(domain)) return null;
  const address = `${local.toLowerCase()}@${domain}`;
  return address.length > longest ? null : { typed: `${local}@${domain}`, address };
}

// Nothing that could end a header or name a second recipient.
const isLocalPart = (text: string): boolean => /^[^\s\p{C}"(),:;<>@[\\\]]+$/u.test(text) && !/^\.|\.\.|\.$/.test(text);
const isDomain = (text: string): boolean =>
  /^(?=.{4,})([a-z0-9]([a-z0-9-]{0,61}[a-z0-9])?\.)+[a-z][a-z0-9-]*[a-z0-9]$/.test(text);
