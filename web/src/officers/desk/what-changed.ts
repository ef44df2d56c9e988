import { usd } from '../../in-words/usd.ts';
import { compareFilings, type Difference } from '../../filings/compare-filings.ts';
import { declarationInWords } from '../../filings/filing-in-words.ts';
import { about } from '../../filings/what-changed.tsx';
import { textsOf } from '../../texts/texts.ts';
import { papersOf, type Paper } from '../documents/papers.ts';
import { documentKindInWords } from '../review/reasons.ts';
import type { Desk, DeskEntry, Filed } from '../review/review-query.ts';

/** What differs between the entry as an officer looked at it and as it now stands, a sentence each. */
export function whatChanged(before: Desk, now: Desk): string[] {
  const t = textsOf('desk');
  const [was, is] = [before.entry, now.entry];
  if (!was || !is) return [];
  return [
    ...(was.currentFiling && is.currentFiling ? filingChanges(was.currentFiling, is.currentFiling) : []),
    ...paperChanges(was, is),
    ...differing(t('shipment.due'), usd(was.amountDueUsd), usd(is.amountDueUsd)),
  ];
}

function filingChanges(was: Filed, is: Filed): string[] {
  if (was.id === is.id) return [];
  const [before, now] = [was, is].map(({ declaration }) => ({ ...declarationInWords(declaration), documents: [] }));
  return [...compareFilings(before!, now!).map(differenceInWords), ...totalChanges(was, is)];
}

function differenceInWords(difference: Difference): string {
  const t = textsOf('desk');
  const { line, lineBefore, was, is } = difference;
  if (line !== null && lineBefore === null) return t('changed.lineAdded', { n: line, goods: is });
  if (line === null && lineBefore !== null) return t('changed.lineGone', { n: lineBefore, goods: was });
  const nothing = t('changed.nothing');
  return t('changed.differs', { what: about(difference), is: is ?? nothing, was: was ?? nothing });
}

const totalChanges = ({ declaration: was }: Filed, { declaration: is }: Filed): string[] =>
  is.totals.flatMap(({ label, totalUsd }, n) => {
    const before = was.totals[n]?.totalUsd ?? '0';
    return differing(textsOf('desk')('changed.total', { what: label }), usd(before), usd(totalUsd));
  });

function paperChanges(was: DeskEntry, is: DeskEntry): string[] {
  const had = new Set(presented(was).map(({ id }) => id));
  return presented(is)
    .filter(({ id }) => !had.has(id))
    .map(({ kind, fileName }) => [documentKindInWords(kind), fileName].filter(Boolean).join(', '))
    .map((document) => textsOf('desk')('changed.presented', { document }));
}

const presented = (entry: DeskEntry): Paper[] => papersOf(entry).filter(({ isHeld }) => !isHeld);

const differing = (what: string, was: string, is: string): string[] =>
  was === is ? [] : [textsOf('desk')('changed.differs', { what, is, was })];
