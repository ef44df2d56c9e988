import { usd } from '../../entry/usd.ts';
import { legalDate } from '../../page/port-time.tsx';
import { goodsOf, type GoodsLine } from './goods.ts';
import { papersOf, type Paper } from './papers.ts';
import { documentKindInWords } from './reasons.ts';
import type { Desk, DeskEntry, Filed } from './review-query.ts';

/** What differs between the entry as an officer looked at it and as it now stands, a sentence each. */
export function whatChanged(before: Desk, now: Desk): string[] {
  const [was, is] = [before.entry, now.entry];
  if (!was || !is) return [];
  return [
    ...(was.currentFiling && is.currentFiling ? filingChanges(was.currentFiling, is.currentFiling) : []),
    ...paperChanges(was, is),
    ...differing('Due before release', usd(was.amountDueUsd), usd(is.amountDueUsd)),
  ];
}

function filingChanges(was: Filed, is: Filed): string[] {
  if (was.id === is.id) return [];
  return [
    ...lineChanges(goodsOf(was), goodsOf(is)),
    ...(was.declared && is.declared ? declaredChanges(was.declared, is.declared) : []),
    ...(was.territoryDeclaration && is.territoryDeclaration
      ? differing(
          'Arrival',
          legalDate(was.territoryDeclaration.arrivesOn),
          legalDate(is.territoryDeclaration.arrivesOn),
        )
      : []),
  ];
}

function lineChanges(was: readonly GoodsLine[], is: readonly GoodsLine[]): string[] {
  const old = new Map(was.map((line) => [line.number, line]));
  const added = is
    .filter(({ number }) => !old.has(number))
    .map((line) => `Line ${line.number} is new: ${inWords(line)}.`);
  const removed = was
    .filter(({ number }) => !is.some((line) => line.number === number))
    .map((line) => `Line ${line.number} is no longer there: ${inWords(line)}.`);
  const changed = is.flatMap((line) => {
    const before = old.get(line.number);
    return before ? differencesOf(before, line) : [];
  });
  return [...changed, ...added, ...removed];
}

function differencesOf(was: GoodsLine, is: GoodsLine): string[] {
  const line = `Line ${is.number}`;
  return [
    ...differing(`${line}, goods`, was.description ?? 'erased', is.description ?? 'erased'),
    ...differing(`${line}, details`, was.facts.join(', '), is.facts.join(', ')),
    ...differing(`${line}, quantity`, was.quantity, is.quantity),
    ...differing(`${line}, amount`, usd(was.amountUsd), usd(is.amountUsd)),
  ];
}

type Declared = NonNullable<Filed['declared']>;

const declaredChanges = (was: Declared, is: Declared): string[] => [
  ...differing('Total value', usd(was.totalValueUsd), usd(is.totalValueUsd)),
  ...differing('Arrival', legalDate(was.arrivesOn), legalDate(is.arrivesOn)),
  ...differing('Sent to', was.shipment?.consigneeName ?? 'erased', is.shipment?.consigneeName ?? 'erased'),
];

function paperChanges(was: DeskEntry, is: DeskEntry): string[] {
  const had = new Set(presented(was).map(({ id }) => id));
  return presented(is)
    .filter(({ id }) => !had.has(id))
    .map(({ kind, fileName }) => `Presented: ${[documentKindInWords(kind), fileName].filter(Boolean).join(', ')}.`);
}

const presented = (entry: DeskEntry): Paper[] => papersOf(entry).filter(({ isHeld }) => !isHeld);

const inWords = ({ description, quantity, amountUsd }: GoodsLine): string =>
  `${description ?? 'description erased'}, ${quantity}, ${usd(amountUsd)}`;

const differing = (what: string, was: string, is: string): string[] =>
  was === is ? [] : [`${what}: ${is}, was ${was}.`];
