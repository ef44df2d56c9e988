// What the law reads of a declaration of baggage, as far as it is said.
import type { DeclarationFacts } from '@landfall/law/as/facts';
import type { BaggageFacts } from '@landfall/law/as/title-27/baggage-facts';
import type { Temporal } from '@landfall/rule';
import type { SaidSoFar } from '../form/said.js';
import type { baggageDeclaration } from './form.js';

/** Baggage is for one’s own use, or it is no baggage here. */
export const purposeOfBaggage = 'PERSONAL' as const;

interface ReadSoFar {
  readonly said: SaidSoFar<typeof baggageDeclaration>;
}

/** Not asked of baggage. */
const nothingOfVehicles = {
  ...{ vehicleYear: null, chassisNumber: null },
};

export const baggageOf = ({ said }: ReadSoFar, filedOn: Temporal.PlainDate): BaggageFacts => ({
  ...{ filedOn, arrivesOn: said.arrivesOn, cameFrom: said.cameFrom, companions: said.companions, lines: said.lines },
  isAccompanied: said.baggage === 'ACCOMPANIED',
  isForTrade: said.forTrade === true,
  moneyUsd: said.money === 'MORE' ? said.moneyUsd : null,
  hasRestrictedGoods: said.restricted === 'SOME',
});

/** As any goods that enter the territory. */
export const goodsOf = ({ said }: ReadSoFar, filedOn: Temporal.PlainDate): DeclarationFacts => ({
  ...said,
  // Not asked of baggage.
  ...{ filedOn, filerKind: null, containerNumber: null, freightUsd: null, insuranceUsd: null, otherChargesUsd: null },
  lines: said.lines.map(({ valueUsd, ...line }) => ({
    ...line,
    ...{ purchasePriceUsd: valueUsd, purpose: purposeOfBaggage, usedMachine: null },
    ...nothingOfVehicles,
  })),
});
