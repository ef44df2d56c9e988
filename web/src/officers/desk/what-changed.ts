import { usd } from '../../entry/usd.ts';
import { pairLines } from '../../filings/pair-lines.ts';
import { legalDate } from '../../page/port-time.tsx';
import { textsOf } from '../../texts/texts.ts';
import { goodsOf, type GoodsLine } from './goods.ts';
import { papersOf, type Paper } from './papers.ts';
import { documentKindInWords } from './reasons.ts';
import type { Desk, DeskEntry, Filed } from './review-query.ts';

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
  return [
    ...lineChanges(goodsOf(was), goodsOf(is)),
    ...(was.declared && is.declared ? declaredChanges(was.declared, is.declared) : []),
    ...(was.territoryDeclaration && is.territoryDeclaration
      ? differing(
          textsOf('desk')('changed.arrival'),
          legalDate(was.territoryDeclaration.arrivesOn),
          legalDate(is.territoryDeclaration.arrivesOn),
        )
      : []),
  ];
}

function lineChanges(was: readonly GoodsLine[], is: readonly GoodsLine[]): string[] {
  const t = textsOf('desk');
  const paired = pairLines(was, is, [inFull, ({ description, number }) => description ?? `line ${number}`, inNumber]);
  const changed = paired.pairs.flatMap(([before, now]) => differencesOf(before, now));
  const added = paired.added.map((line) => t('changed.lineAdded', { n: line.number, goods: inWords(line) }));
  const removed = paired.removed.map((line) => t('changed.lineGone', { n: line.number, goods: inWords(line) }));
  return [...changed, ...added, ...removed];
}

const inNumber = ({ number }: GoodsLine): string => String(number);
const inFull = ({ description, facts, quantity, amountUsd }: GoodsLine): string =>
  [description, ...facts, quantity, amountUsd].join('\n');

function differencesOf(was: GoodsLine, is: GoodsLine): string[] {
  const t = textsOf('desk');
  const erased = t('changed.erased');
  const n = is.number;
  return [
    ...differing(t('changed.lineGoods', { n }), was.description ?? erased, is.description ?? erased),
    ...differing(t('changed.lineDetails', { n }), was.facts.join(', '), is.facts.join(', ')),
    ...differing(t('changed.lineQuantity', { n }), was.quantity, is.quantity),
    ...differing(t('changed.lineAmount', { n }), usd(was.amountUsd), usd(is.amountUsd)),
  ];
}

type Declared = NonNullable<Filed['declared']>;

function declaredChanges(was: Declared, is: Declared): string[] {
  const t = textsOf('desk');
  const erased = t('changed.erased');
  return [
    ...differing(t('changed.value'), usd(was.totalValueUsd), usd(is.totalValueUsd)),
    ...differing(t('changed.arrival'), legalDate(was.arrivesOn), legalDate(is.arrivesOn)),
    ...differing(t('shipment.sentTo'), was.shipment?.consigneeName ?? erased, is.shipment?.consigneeName ?? erased),
  ];
}

function paperChanges(was: DeskEntry, is: DeskEntry): string[] {
  const had = new Set(presented(was).map(({ id }) => id));
  return presented(is)
    .filter(({ id }) => !had.has(id))
    .map(({ kind, fileName }) => [documentKindInWords(kind), fileName].filter(Boolean).join(', '))
    .map((document) => textsOf('desk')('changed.presented', { document }));
}

const presented = (entry: DeskEntry): Paper[] => papersOf(entry).filter(({ isHeld }) => !isHeld);

const inWords = ({ description, quantity, amountUsd }: GoodsLine): string =>
  `${description ?? textsOf('desk')('goods.erasedInLine')}, ${quantity}, ${usd(amountUsd)}`;

const differing = (what: string, was: string, is: string): string[] =>
  was === is ? [] : [textsOf('desk')('changed.differs', { what, is, was })];
