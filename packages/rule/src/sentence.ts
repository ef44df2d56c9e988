// A sentence is written once, with named places for what differs from case to case. It is the English one, and by it the
// other languages know theirs: a sentence that is changed is said in English until somebody has looked at it again.
import { Decimal } from 'decimal.js';
import { Temporal } from 'temporal-polyfill';
import { usdText } from './money.js';

/** As it is written down: `The limit is {limitUsd}; these lines come to {totalUsd}.` */
export type Sentence = string;

/** What stands in a place, by its kind: each language writes days and words in its own way. */
export type Param =
  | { readonly usd: string }
  /** How many, with thousands set apart. */
  | { readonly count: number }
  /** 'YYYY-MM-DD'. */
  | { readonly day: string }
  /** The same in every language: a name, a code, a number of something. */
  | { readonly text: string }
  /** Words that a language has of its own, listed. */
  | { readonly words: readonly Sentence[]; readonly between?: string }
  /** Ends of a sentence, one after the other, each with places of its own. */
  | { readonly ends: readonly Said[] };

export type Params = Readonly<Record<string, Param>>;

/** What is said: sentences one after the other, and what stands in their places. */
export interface Said {
  readonly sentences: readonly Sentence[];
  readonly params?: Params;
}

/** How another language than English says it. */
export interface Tongue {
  /** Its sentences and words, by the English ones. */
  readonly sentences: Readonly<Record<Sentence, Sentence>>;
  /** 'YYYY-MM-DD', as it is written in a sentence. */
  day(day: string): string;
}

export const usdParam = (amountUsd: Decimal): Param => ({ usd: amountUsd.toString() });
export const countParam = (count: number): Param => ({ count });
export const textParam = (text: string | number): Param => ({ text: String(text) });

const place = /\{(\w+)\}/g;

/** The names of the places of a sentence, sorted. */
export const placesOf = (sentence: Sentence): string[] =>
  [...new Set([...sentence.matchAll(place)].map(([, name]) => name!))].sort();

/** A sentence with figures as it reads in English, and what it is made of. */
export function saidWith(sentence: Sentence, params: Params): { says: string; told: { says: Said } } {
  const says = { sentences: [sentence], params };
  return { says: inEnglish(says), told: { says } };
}

export function inEnglish({ sentences, params = {} }: Said): string {
  return filled(sentences, params, english);
}

/** The same in another language; null where that lacks any part of it. */
export function inTongue({ sentences, params = {} }: Said, tongue: Tongue): string | null {
  const said = sentences.map((sentence) => tongue.sentences[sentence]);
  if (said.some((sentence) => sentence === undefined)) return null;
  return filled(said as Sentence[], params, tongue);
}

const months = [
  ...['January', 'February', 'March', 'April', 'May', 'June'],
  ...['July', 'August', 'September', 'October', 'November', 'December'],
];
const english: Tongue = {
  sentences: {},
  day: (text) => {
    const { day, month, year } = Temporal.PlainDate.from(text);
    return `${day} ${months[month - 1]!} ${year}`;
  },
};

const filled = (sentences: readonly Sentence[], params: Params, tongue: Tongue): string =>
  sentences
    .map((sentence) =>
      sentence.replaceAll(place, (written, name: string) =>
        params[name] === undefined ? written : paramText(params[name], tongue),
      ),
    )
    .join(' ');

function paramText(param: Param, tongue: Tongue): string {
  const { sentences, day } = tongue;
  if ('usd' in param) return usdText(new Decimal(param.usd));
  if ('count' in param) return param.count.toLocaleString('en-US');
  if ('day' in param) return day(param.day);
  if ('text' in param) return param.text;
  if ('ends' in param) return param.ends.map((end) => inTongue(end, tongue) ?? inEnglish(end)).join('; ');
  return param.words.map((word) => sentences[word] ?? word).join(param.between ?? ', ');
}
