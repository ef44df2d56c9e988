// The excise on what was filed, line by line.
import { afterEntry } from '@landfall/law/as/title-11/after-entry';
import { exciseOnLine } from '@landfall/law/as/title-11/chapter-10-excise';
import { Decimal, type Temporal } from '@landfall/rule';
import type { FiledTerritoryLine } from './filed-data.js';
import type { FiledExcise } from './kind.js';

type Line = Pick<
  FiledTerritoryLine,
  | 'number'
  | 'purchasePriceUsd'
  | 'purpose'
  | 'category'
  | 'usedMachine'
  | 'exciseUsd'
  | 'drink'
  | 'litres'
  | 'strengthPercent'
>;

export const exciseOnLines = (
  lines: readonly Line[],
  on: Temporal.PlainDate,
  assessedUsd: (line: number) => string | null,
): FiledExcise[] => lines.map((line) => exciseOn(line, on, assessedUsd(line.number)));

/** As reckoned on the day of filing, or as an officer has assessed it since. */
function exciseOn(line: Line, on: Temporal.PlainDate, assessedUsd: string | null): FiledExcise {
  const { purpose, category, drink, usedMachine, exciseUsd: reckonedUsd } = line;
  const computed = exciseOnLine({
    ...{ purchasePriceUsd: new Decimal(line.purchasePriceUsd), purpose, category, on },
    ...(drink && { drink, litres: decimalOf(line.litres), strengthPercent: decimalOf(line.strengthPercent) }),
  });
  const known = reckonedUsd ?? assessedUsd;
  const exciseUsd = known === null ? null : new Decimal(known);
  return {
    ...{ exciseUsd, basisUsd: computed.basisUsd, ratePercent: computed.ratePercent, citation: computed.citation },
    ...(assessedUsd === null ? { says: computed.says, told: computed.told } : { says: assessedSays }),
    afterEntry: afterEntry({ purpose, usedMachine: usedMachine === true, exciseUsd, on }),
  };
}

const decimalOf = (kept: string | undefined): Decimal | null => (kept === undefined ? null : new Decimal(kept));

export const assessedSays = 'A Customs officer assessed the excise on these goods.';
