// What people type as an e-mail address: read where it can mean one address, refused where no mail could reach it.
// Not modelled: quoted names, comments and addresses of machines, which RFC 5321 knows and people do not type; whether
// the mailbox is there, which a link that went to it shows.
import { asSeen } from './plain-text.js';

/** An e-mail address that was read. */
export interface EmailAddress {
  /** As mail goes to it: the name as typed, the place in the letters of the domain name system. */
  typed: string;
  /** As addresses are compared: two that differ in capitals are one. */
  address: string;
}

export type EmailFlaw = keyof typeof emailFlawSays;

export type EmailReading =
  | {
      is: 'READ';
      email: EmailAddress;
      /** As it is shown to the person who typed it. */
      shown: string;
      /** Whether it differs from what was typed by more than capitals of the place and blanks around it. */
      differs: boolean;
    }
  | { is: 'REFUSED'; flaw: EmailFlaw };

/** What is wrong with an address, as a sentence that never repeats it. */
export const emailFlawSays = {
  MISSING: 'The e-mail address is missing.',
  NO_AT: 'An e-mail address has an @ between a name and a place; this has none.',
  SEVERAL_AT: 'An e-mail address has one @; this has more.',
  SEVERAL: 'These are several e-mail addresses; one is read here.',
  BLANK_INSIDE: 'An e-mail address has no blank inside.',
  NO_NAME: 'The name before the @ is missing.',
  NO_PLACE: 'The place after the @ is missing.',
  DOT_AT_EDGE: 'The name before the @ neither begins nor ends with a full stop.',
  DOTS: 'Two full stops stand side by side.',
  CHARACTER: 'An e-mail address holds no quotes, brackets, commas, colons or the like.',
  PLACE_IS_NUMBER: 'The place after the @ is a name, as example.com; this is a number.',
  NO_ENDING: 'The place after the @ ends as .com, .as or .org do; this has no such ending.',
  ENDING: 'The place after the @ ends in two letters or more, as .com, .as or .org; this ends otherwise.',
  PLACE_DOT_OR_HYPHEN: 'No part of the place after the @ begins or ends with a full stop or a hyphen.',
  PLACE_CHARACTER: 'The place after the @ holds letters, digits, hyphens and full stops alone.',
  TOO_LONG:
    'An e-mail address has at most 64 characters before the @, 63 between the full stops after it, and 254 in all.',
} as const;

/** What to do about any of them. */
export const howToWriteEmail = 'Write one address, like name@example.com.';

// RFC 5321, 4.5.3.1: what SMTP bears, in bytes.
const longestName = 64;
const longestPart = 63;
const longest = 254;
const longestTyped = 1_000;

/** Reads what somebody typed, or pasted from a letter, a list or a phone book. */
export function readEmailAddress(text: unknown): EmailReading {
  if (typeof text !== 'string') return refused('MISSING');
  if (text.length > longestTyped) return refused('TOO_LONG');
  const bare = bareAddress(text);
  const flaw = flawOfShape(bare);
  if (flaw) return refused(flaw);
  const at = bare.indexOf('@');
  const [name, place] = [
    bare.slice(0, at),
    bare
      .slice(at + 1)
      .replaceAll(ideographicStop, '.')
      .toLowerCase(),
  ];
  const flawOfPart = flawOfName(name) ?? flawOfPlace(place);
  const domain = flawOfPart ? null : asciiOf(place);
  if (flawOfPart || domain === null) return refused(flawOfPart ?? 'PLACE_CHARACTER');
  const typed = `${name}@${domain}`;
  if (bytesOf(typed) > longest || hasLongPart(domain)) return refused('TOO_LONG');
  const shown = `${name}@${place}`;
  const address = `${name.toLowerCase()}@${domain}`;
  return { is: 'READ', email: { typed, address }, shown, differs: shown !== plain(text) };
}

/**
 * The mailbox that mail to an address most likely ends in, for counting what somebody gets. Stricter than addresses are
 * compared: at the largest providers full stops and what follows a plus name no other mailbox, and of a thousand
 * spellings a stranger could fill one; one of them has two names. Where they do, two people share an allowance, and nothing else.
 */
export function mailboxOf(address: string): string {
  const at = address.lastIndexOf('@');
  const name = address.slice(0, at).normalize('NFKC').toLowerCase();
  const [beforePlus] = name.split(/(?<=.)\+/u);
  const place = address
    .slice(at)
    .toLowerCase()
    .replace(/^@googlemail\.com$/, '@gmail.com');
  return `${beforePlus!.replaceAll('.', '') || name}${place}`;
}

const refused = (flaw: EmailFlaw): EmailReading => ({ is: 'REFUSED', flaw });

const ideographicStop = /[\u3002\uFF61]/g;

/** What stands around an address and is no part of it taken away: `Sina <mailto:sina@example.com>,` is one address. */
function bareAddress(text: string): string {
  const unmarked = withoutMarks(inBrackets(withoutMarks(asSeen(text))));
  const address = /^mailto:/i.test(unmarked) ? unmarked.slice('mailto:'.length).replace(/\?.*$/s, '') : unmarked;
  return withoutMarks(address.trim());
}

/** `Sina L. <sina@example.com>`: what programs for mail copy. A name that is another address leaves two to choose from. */
function inBrackets(text: string): string {
  const [, name = '', address] = /^([^<>]*)<([^<>]*)>$/.exec(text) ?? [];
  if (address === undefined) return text;
  return name.includes('@') && withoutMarks(name.trim()) !== address.trim() ? text : address.trim();
}

/** Without the marks at which a sentence or list ends, and without one pair of quotes or brackets around the whole. */
function withoutMarks(text: string): string {
  const unended = text.replace(/[\s,;:.!\u3002\uFF61]+$/u, '');
  const inside = /^(?:"([^"]*)"|'([^']*)'|“([^”]*)”|\(([^()]*)\)|\[([^[\]]*)\])$/u.exec(unended);
  return (inside?.slice(1).find((part) => part !== undefined) ?? unended).trim();
}

function flawOfShape(text: string): EmailFlaw | null {
  if (!text) return 'MISSING';
  const ats = text.split('@').length - 1;
  if (ats === 0) return 'NO_AT';
  if (ats > 1) return /@[^@]+[\s,;/|]+[^@]*@/.test(text) ? 'SEVERAL' : 'SEVERAL_AT';
  if (text.startsWith('@')) return 'NO_NAME';
  if (text.endsWith('@')) return 'NO_PLACE';
  return /\s/.test(text) ? 'BLANK_INSIDE' : null;
}

function flawOfName(name: string): EmailFlaw | null {
  if (/["(),:;<>[\\\]\p{C}]/u.test(name)) return 'CHARACTER';
  if (/^\.|\.$/.test(name)) return 'DOT_AT_EDGE';
  if (name.includes('..')) return 'DOTS';
  return bytesOf(name) > longestName ? 'TOO_LONG' : null;
}

function flawOfPlace(place: string): EmailFlaw | null {
  if (place.includes('..')) return 'DOTS';
  if (/^\[.*\]$/.test(place) || /^[\d.:]+$/.test(place)) return 'PLACE_IS_NUMBER';
  if (!/^[\p{L}\p{M}\p{N}.-]+$/u.test(place)) return 'PLACE_CHARACTER';
  if (/^[.-]|[.-]$|-\.|\.-/.test(place)) return 'PLACE_DOT_OR_HYPHEN';
  if (!place.includes('.')) return 'NO_ENDING';
  if (place.length > longest || hasLongPart(place)) return 'TOO_LONG';
  return /\.(\p{L}[\p{L}\p{M}]+|xn--[a-z0-9-]+)$/u.test(place) ? null : 'ENDING';
}

/** The place as the domain name system knows it, punycode for other letters than a to z; null when it cannot be one. */
function asciiOf(place: string): string | null {
  if (!URL.canParse(`https://${place}/`)) return null;
  const domain = new URL(`https://${place}/`).hostname;
  return /^([a-z0-9]([a-z0-9-]*[a-z0-9])?\.)+([a-z]{2,}|xn--[a-z0-9-]+)$/.test(domain) ? domain : null;
}

const hasLongPart = (place: string): boolean => place.split('.').some((part) => part.length > longestPart);
const bytesOf = (text: string): number => new TextEncoder().encode(text).length;

/** As typed, without what nobody would miss. */
function plain(text: string): string {
  const typed = text.trim();
  const at = typed.lastIndexOf('@');
  return `${typed.slice(0, at + 1)}${typed.slice(at + 1).toLowerCase()}`;
}
