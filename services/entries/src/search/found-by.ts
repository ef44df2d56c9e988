// What people type to find an entry or a filing, as conditions over the words that are kept of filings.
import { plainText, readReference } from '@landfall/law';
import { isAnalystAlone, type Caller, type Context } from '@landfall/service-kit';
import { raw } from '@mikro-orm/core';
import { GraphQLError } from 'graphql';
import { digitsOf, foldedNumber, foldedWords, type WordKind } from './words-of-filing.js';

/** The column that names the filing: `id` of a filing itself, `current_filing_id` of an entry. */
type FilingColumn = 'id' | 'current_filing_id';

const fewestDigitsOfPhone = 5;
const mostWords = 8;
/** As many are had by their ids sooner than by a walk. */
const mostLookedUp = 2_000;

/** Those whose bill has this number, whatever dashes and blanks it is written with. */
export function withBill(typed: string, column: FilingColumn, caller: Caller): object {
  mayAskForWords(caller);
  return amongFilings(column, wordIs('BILL', searchable(typed, 'billOfLading')));
}

/** Conditions, of which an entry meets one. */
export interface FoundBy {
  ways: object[];
  /** Whether they were looked up, so that they can be counted too. */
  areFew: boolean;
}

/**
 * Entries that what was typed finds: by reference, own reference, bill, telephone, or the beginnings of a name's words.
 * Few are looked up first: a list that is newest first would else be walked to its end for
 * a word of the oldest alone. Where there are many, walking the list finds a page of them soon.
 */
export async function entriesFoundBy(typed: string, { em, caller }: Context): Promise<FoundBy> {
  const reference = readReference(typed);
  if (reference.is === 'READ') return { ways: [{ reference: reference.value }], areFew: true };
  mayAskForWords(caller);
  const ways = waysToFind(typed);
  const few = ways.map(([first, ...others]) =>
    together(
      [first!, ...others.map((other) => hadBy('w.filing_id', other))],
      (all) => `(select filing_id from filing_word w where ${all.join(' and ')} limit ${mostLookedUp + 1})`,
    ),
  );
  const { sql, params } = together(few, (all) => all.join(' union '));
  const ids = (await em.execute<{ filing_id: string }[]>(sql, params)).map(({ filing_id }) => filing_id);
  if (ids.length <= mostLookedUp) return { ways: [hasCurrentFilingOf(ids)], areFew: true };
  return { ways: ways.map((way) => ({ $and: way.map(hasCurrentFilingWith) })), areFew: false };
}

/** The filer's own reference, as it is kept. */
export const ownReferenceAsked = (typed: string, caller: Caller): string => {
  mayAskForWords(caller);
  return plainText(typed);
};

/** A condition over a row of words. */
interface Words {
  sql: string;
  params: string[];
}

/** Conditions of which a filing has a word for each. */
type Way = Words[];

function waysToFind(typed: string): Way[] {
  const number = searchable(typed, 'text');
  const digits = digitsOf(typed);
  const isPhone = digits === number.replace(/^\+/, '') && digits.length >= fewestDigitsOfPhone;
  const numbers = [
    wordBegins('BILL', number),
    wordBegins('OWN_REFERENCE', number),
    ...(isPhone ? [wordBegins('PHONE', digits)] : []),
  ];
  // The longest is the rarest, as a rule: few filings are then asked for the others.
  const names = foldedWords(typed)
    .slice(0, mostWords)
    .sort((one, other) => other.length - one.length);
  const [first, ...more] = names.map((word) => wordBegins('NAME', word));
  // One word is looked for at once as all that it may be.
  return more.length === 0 ? [[anyOf(first ? [...numbers, first] : numbers)]] : [[anyOf(numbers)], [first!, ...more]];
}

const wordIs = (kind: WordKind, word: string): Words => ({
  sql: 'select filing_id from filing_word where kind = ? and word = ?',
  params: [kind, word],
});

// A word holds letters and digits alone: nothing in it means something to `like`.
const wordBegins = (kind: WordKind, word: string): Words => ({
  sql: '(kind = ? and word like ?)',
  params: [kind, `${word}%`],
});

const together = (words: readonly Words[], join: (sql: string[]) => string): Words => ({
  sql: join(words.map(({ sql }) => sql)),
  params: words.flatMap(({ params }) => params),
});

const anyOf = (words: readonly Words[]): Words => together(words, (all) => `(${all.join(' or ')})`);

/**
 * That the filing with the id in this column has such a word. Looked at for each row by itself: as a join it would be
 * planned by what is known of the words, and of words that came lately nothing is.
 */
const hadBy = (column: string, { sql, params }: Words): Words => ({
  sql: `coalesce((select true from filing_word o where o.filing_id = ${column} and ${sql} limit 1), false)`,
  params,
});

/** One value for all ids, which hold letters and digits alone: as values of their own they cost more than the search. */
const hasCurrentFilingOf = (ids: readonly string[]): object => ({
  [raw((alias) => `${alias}.current_filing_id = any(string_to_array(?, ','))`, [ids.join(',')])]: [],
});

const hasCurrentFilingWith = (words: Words): object => ({
  [raw((alias) => hadBy(`${alias}.current_filing_id`, words).sql, words.params)]: [],
});

const amongFilings = (column: FilingColumn, { sql, params }: Words): object => ({
  [raw((alias) => `${alias}.${column} in (${sql})`, params)]: [],
});

function searchable(typed: string, argument: string): string {
  const number = foldedNumber(typed);
  if (number !== '') return number;
  throw new GraphQLError(`\`${argument}\` holds no letter and no digit to search for.`, {
    extensions: { code: 'BAD_USER_INPUT' },
  });
}

/** Analysts see no names, bills and references of filers, and would learn them by asking. */
function mayAskForWords(caller: Caller): void {
  if (!isAnalystAlone(caller)) return;
  throw new GraphQLError('Analysts are shown no names, bills and own references, and cannot search by them.', {
    extensions: { code: 'FORBIDDEN' },
  });
}
