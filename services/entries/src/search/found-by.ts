// What people type to find an entry or a filing, as conditions over the words that are kept of filings.
import { plainText, readReference } from '@landfall/law';
import { isAnalystAlone, type Caller } from '@landfall/service-kit';
import { raw } from '@mikro-orm/core';
import { GraphQLError } from 'graphql';
import { digitsOf, foldedNumber, foldedWords, type WordKind } from './words-of-filing.js';

/** The column that names the filing: `id` of a filing itself, `current_filing_id` of an entry. */
type FilingColumn = 'id' | 'current_filing_id';

const fewestDigitsOfPhone = 5;
const mostWords = 8;

/** Those whose bill has this number, whatever dashes and blanks it is written with. */
export function withBill(typed: string, column: FilingColumn, caller: Caller): object {
  mayAskForWords(caller);
  return amongFilings(column, wordIs('BILL', searchable(typed, 'billOfLading')));
}

/** Entries that what was typed finds: by reference, own reference, bill, telephone, or the beginnings of a name's words. */
export function entriesFoundBy(typed: string, caller: Caller): object {
  const reference = readReference(typed);
  if (reference.is === 'READ') return { reference: reference.value };
  mayAskForWords(caller);
  const number = searchable(typed, 'text');
  const digits = digitsOf(typed);
  const ways = [
    wordBegins('BILL', number),
    wordBegins('OWN_REFERENCE', number),
    ...(digits === number.replace(/^\+/, '') && digits.length >= fewestDigitsOfPhone
      ? [wordBegins('PHONE', digits)]
      : []),
    allOf(foldedWords(typed).slice(0, mostWords)),
  ];
  return amongFilings('current_filing_id', {
    sql: ways.map(({ sql }) => `(${sql})`).join(' union '),
    params: ways.flatMap(({ params }) => params),
  });
}

/** The filer's own reference, as it is kept. */
export const ownReferenceAsked = (typed: string, caller: Caller): string => {
  mayAskForWords(caller);
  return plainText(typed);
};

interface Words {
  sql: string;
  params: string[];
}

const wordIs = (kind: WordKind, word: string): Words => ({
  sql: 'select filing_id from filing_word where kind = ? and word = ?',
  params: [kind, word],
});

// A word holds letters and digits alone: nothing in it means something to `like`.
const wordBegins = (kind: WordKind, word: string): Words => ({
  sql: 'select filing_id from filing_word where kind = ? and word like ?',
  params: [kind, `${word}%`],
});

function allOf(words: readonly string[]): Words {
  const each = words.map((word) => wordBegins('NAME', word));
  return { sql: each.map(({ sql }) => `(${sql})`).join(' intersect '), params: each.flatMap(({ params }) => params) };
}

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
