import type { EntryStatus } from '@landfall/law';
import { textsOf } from '../texts/texts.ts';

interface Words {
  label: string;
  means: string;
  /** The one next action where the entry itself names none. */
  next: string;
  tone: Tone;
}
type Tone = 'info' | 'warning' | 'success';

const tones: Record<EntryStatus, Tone> = {
  FILED: 'info',
  IN_REVIEW: 'info',
  WAITING_FOR_FILER: 'warning',
  PAYMENT_DUE: 'warning',
  RELEASED: 'success',
  WITHDRAWN: 'info',
};

/** What a status is called, what it means, and what comes next; to those whose entry it is, as it is said to them. */
export function statusInWords(status: EntryStatus, isYours = false): Words {
  const t = textsOf('inWords');
  const of = isYours ? 'yours' : 'status';
  const [label, means, next] = [t(`${of}.${status}.label`), t(`${of}.${status}.means`), t(`${of}.${status}.next`)];
  return { label, means, next, tone: tones[status] };
}

/** A code of the catalogue in words, for the middle of a sentence: the reason `VALUE_UNCLEAR` as `the value must be shown`. */
export const inWords = (list: 'reason' | 'document' | 'mode' | 'reversal', code: string): string =>
  // A code that came to the platform after this page was loaded is still readable.
  textsOf('inWords')(`${list}.${code}` as 'reason.OTHER', { defaultValue: codeInWords(code).toLowerCase() });

/** False of a reason that stands in no list: what the officer wrote says it. */
export const namesReason = (code: string | null): code is string => code !== null && code !== 'OTHER';

/** A code in capitals as ordinary words: `VALUE_UNCLEAR` as `Value unclear`. */
export function codeInWords(code: string): string {
  return capitalised(code.toLowerCase().replaceAll('_', ' '));
}

/** Words as they begin a sentence. */
export const capitalised = (words: string): string => words.charAt(0).toUpperCase() + words.slice(1);
