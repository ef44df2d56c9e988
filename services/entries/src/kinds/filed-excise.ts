// The excise on what was filed, line by line.
import { afterEntry } from '@landfall/law/as/title-11/after-entry';
import { exciseOnLine } from '@landfall/law/as/title-11/chapter-10-excise';
import { Decimal, type Temporal } from '@landfall/rule';
import type { FiledTerritoryLine } from './filed-data.js';
import type { FiledExcise } from './kind.js';

type Line = Pick<
  FiledTerritoryLine,
  'number' | 'purchasePriceUsd' | 'purpose' | 'category' | 'usedMachine' | 'exciseUsd'
>;

export const exciseOnLines = (
  lines: readonly Line[],
  on: Temporal.PlainDate,
  assessedUsd: (line: number) => string | null,
): FiledExcise[] => lines.map((line) => exciseOn(line, on, assessedUsd(line.number)));

/** As reckoned on the day of filing, or as an officer has assessed it since. */
function exciseOn(
  { purchasePriceUsd, purpose, category, usedMachine, exciseUsd: reckonedUsd }: Line,
  on: Temporal.PlainDate,
  assessedUsd: string | null,
): FiledExcise {
  const computed = exciseOnLine({ purchasePriceUsd: new Decimal(purchasePriceUsd), purpose, category, on });
  const known = reckonedUsd ?? assessedUsd;
  const exciseUsd = known === null ? null : new Decimal(known);
  return {
    ...{ exciseUsd, basisUsd: computed.basisUsd, ratePercent: computed.ratePercent, citation: computed.citation },
    ...(assessedUsd === null ? { says: computed.says, told: computed.told } : { says: assessedSays }),
    afterEntry: afterEntry({ purpose, usedMachine: usedMachine === true, exciseUsd, on }),
  };
}

export const assessedSays = 'A Customs officer assessed the excise on these goods.';
