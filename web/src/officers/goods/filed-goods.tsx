import { lineFoundOn } from '../../filings/found-in-filing.ts';
import { useFilingChanges, type FilingChanges } from '../../filings/use-filing-changes.ts';
import { WhatChanged } from '../../filings/what-changed.tsx';
import { marksOf, type Marks } from '../../lines/line-marks.tsx';
import { GoodsSection } from './goods-section.tsx';
import type { Desk, Filed } from '../review/review-query.ts';
import { WarningsSection } from './warnings-section.tsx';

/** What was filed: what a further filing changed, the goods line by line, and what is odd about them. */
export function FiledGoods({ filed, review, zone }: { filed: Filed | null; review: Desk; zone: string }) {
  const changes = useFilingChanges(review.entry?.filings ?? []);
  return (
    <>
      <WhatChanged changes={changes} zone={zone} />
      <GoodsSection filed={filed} marks={marksOn(review, changes)} />
      <WarningsSection review={review} />
    </>
  );
}

/** The lines that an officer looks at first. */
function marksOn({ entry, lineNumbers, selectivity }: Desk, changes: FilingChanges | null): Marks {
  const isBack = entry?.waitingFor === 'FURTHER_FILING';
  return marksOf([
    ['SENT_BACK', isBack ? lineNumbers : []],
    ['FINDING', (entry?.currentFiling?.findings ?? []).flatMap((found) => lineFoundOn(found) ?? [])],
    ['CRITERION', (selectivity?.hits ?? []).flatMap(({ lines }) => lines)],
    ['ASSESS', entry?.linesToAssess ?? []],
    ['CHANGED', changes?.lines ?? []],
  ]);
}
