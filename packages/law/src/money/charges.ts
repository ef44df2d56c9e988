// What an entry owes, charge by charge, from what was filed and what officers found since: in the customs territory the
// duty as its filer estimates it (19 CFR 143.28, first sentence) and what an examination adds (second sentence), in American
// Samoa the excise.
//
// Not modelled: duty reckoned from the tariff, line by line; fees; what liquidation finds.
import { assessed, declared, reckon, type Charge, type Decimal } from '@landfall/rule';
import { assessedExcise } from '../as/title-11/chapter-10-excise.js';
import type { AssessedLine } from '../shared/release-facts.js';
import type { Regime } from '../words/regimes.js';
import type { Says } from '../words/says.js';

export type ChargeKind = 'ESTIMATED_DUTY' | 'FURTHER_DUTY' | 'EXCISE';

export const chargeKindSays: Says<ChargeKind> = {
  ESTIMATED_DUTY: 'Duties and taxes as the filer estimates them (19 CFR 143.28).',
  FURTHER_DUTY: 'Duties and taxes that an examination found due besides (19 CFR 143.28).',
  EXCISE: 'American Samoa’s excise (ASCA 11.1002).',
};

export interface OwedFacts {
  readonly regime: Regime;
  /** As filed: the filer's estimate; in American Samoa what follows from the lines that no officer assesses. */
  readonly asFiledUsd: Decimal;
  /** In American Samoa, what officers assessed on the other lines. */
  readonly assessments: readonly AssessedLine[];
  /** What an examination found due besides; zero for nothing. */
  readonly furtherDueUsd: Decimal;
}

/** Every charge on an entry as far as it is known. */
export function chargesOn({ regime, asFiledUsd, assessments, furtherDueUsd }: OwedFacts): Charge<ChargeKind>[] {
  const further = furtherDueUsd.isZero() ? [] : [furtherDuty(furtherDueUsd)];
  return regime === 'AS_TERRITORY'
    ? [exciseAsFiled(asFiledUsd), ...assessments.map(assessedExcise), ...further]
    : [estimatedDuty(asFiledUsd), ...further];
}

/** What follows from the filing and its assessment; what an examination adds is apart. */
export const asFiled = (charges: readonly Charge<ChargeKind>[]): Charge<ChargeKind>[] =>
  charges.filter(({ kind }) => kind !== 'FURTHER_DUTY');

export const foundDue = (charges: readonly Charge<ChargeKind>[]): Charge<ChargeKind>[] =>
  charges.filter(({ kind }) => kind === 'FURTHER_DUTY');

const estimatedDuty = (usd: Decimal): Charge<ChargeKind> =>
  reckon({ kind: 'ESTIMATED_DUTY', line: null, citation: '19 CFR 143.28' }, declared('as the filer estimates it', usd));

const furtherDuty = (usd: Decimal): Charge<ChargeKind> =>
  reckon({ kind: 'FURTHER_DUTY', line: null, citation: '19 CFR 143.28' }, assessed('as an examination found it', usd));

const exciseAsFiled = (usd: Decimal): Charge<ChargeKind> =>
  reckon({ kind: 'EXCISE', line: null, citation: 'ASCA 11.1002' }, declared('as it followed from what was filed', usd));
