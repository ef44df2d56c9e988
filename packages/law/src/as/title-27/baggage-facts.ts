import type { Temporal, Decimal } from '@landfall/rule';
import { recordedDay, type ArrivalFacts } from '../../shared/arrival.js';
import { zoneOfPort } from '../../shared/day-at-port.js';
import { portsOfRegimes } from '../../words/ports.js';

/** What the law reads of a declaration of baggage, as far as it is said; null where it is not, or cannot be read. */
export interface BaggageFacts extends ArrivalFacts {
  /** The day of filing at the port. */
  readonly filedOn: Temporal.PlainDate;
  readonly arrivesOn: Temporal.PlainDate | null;
  /** Whether it comes with its owner. */
  readonly isAccompanied: boolean;
  readonly cameFrom: string | null;
  /** Who else stands on it, one to a line as typed; null where nobody is named. */
  readonly companions: string | null;
  /** Whether something in it is to be sold or used in trade. */
  readonly isForTrade: boolean;
  /** Money of more than the limit, where its owner says so. */
  readonly moneyUsd: Decimal | null;
  readonly hasRestrictedGoods: boolean;
  readonly lines: readonly { readonly valueUsd: Decimal | null }[];
}

/** The day of arrival: as Customs at the port recorded it, or else as it is declared; null where neither is. */
export const arrivedOn = (facts: BaggageFacts): Temporal.PlainDate | null =>
  recordedDay(facts, zone) ?? facts.arrivesOn;

const zone = zoneOfPort(portsOfRegimes(['AS_TERRITORY'])[0]!);
