// The excise on what was filed, line by line.
import { afterEntry } from '@landfall/law/as/title-11/after-entry';
import { exciseOnLine } from '@landfall/law/as/title-11/chapter-10-excise';
import { assessedSaying, type RateTaken } from '@landfall/law/as/title-11/chapter-10-rates';
import { Decimal, type Temporal } from '@landfall/rule';
import type { FiledTerritoryLine } from './filed-data.js';
import type { Assessment, FiledExcise } from './kind.js';

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
  assessedOn: (line: number) => Assessment | null,
): FiledExcise[] => lines.map((line) => exciseOn(line, on, assessedOn(line.number)));

/** As reckoned on the day of filing, or as an officer has assessed it since. */
function exciseOn(line: Line, on: Temporal.PlainDate, assessment: Assessment | null): FiledExcise {
  const { purpose, category, drink, usedMachine, exciseUsd: reckonedUsd } = line;
  const computed = exciseOnLine({
    ...{ purchasePriceUsd: new Decimal(line.purchasePriceUsd), purpose, category, on },
    ...(drink && { drink, litres: decimalOf(line.litres), strengthPercent: decimalOf(line.strengthPercent) }),
  });
  const known = reckonedUsd ?? assessment?.exciseUsd ?? null;
  const exciseUsd = known === null ? null : new Decimal(known);
  return {
    ...{ exciseUsd, basisUsd: computed.basisUsd, ratePercent: computed.ratePercent, citation: computed.citation },
    ...(assessment ? saying(assessment) : { says: computed.says, told: computed.told }),
    afterEntry: afterEntry({ purpose, usedMachine: usedMachine === true, exciseUsd, on }),
  };
}

const decimalOf = (kept: string | undefined): Decimal | null => (kept === undefined ? null : new Decimal(kept));

const saying = ({ exciseUsd, rateTaken }: Assessment) =>
  assessedSaying(new Decimal(exciseUsd), rateTaken ? rateOf(rateTaken) : null);

const rateOf = ({ rateUnit, rate, quantity }: NonNullable<Assessment['rateTaken']>): RateTaken => ({
  ...{ rateUnit, rate: new Decimal(rate), quantity: new Decimal(quantity) },
});
