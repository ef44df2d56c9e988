// ASCA 27.1017, on invoices for the Treasurer: who receives goods gives, within 72 hours after their arrival, a list of them
// that is verified under oath and shows kind, quality, purchase price and the charges incident to purchase and
// transportation. The Treasurer may waive it where the value for customs duty is $50 or less. Read on asbar.org, with its
// history to PL 30-36 of 2008 (primary). The declaration is that list, and the statement that is certified with it the oath
// (shared/certification.ts). The charges are no part of the excise: its basis leaves them out (title-11, 11.1001(b)).
//
// Not modelled: the waiver as an act of the Treasurer; before whom an oath is given; what follows where
// the list comes late or says too little, of which the section says nothing. Quality may stand in the description: that
// nothing more is said of it is not found.
import {
  endOf,
  endOfDay,
  figureOn,
  startOfDay,
  sumUsd,
  Temporal,
  textParam,
  usd,
  usdText,
  type Clock,
  type Decimal,
  type Figure,
  type Params,
  type Path,
  type Rule,
  type TimeUnit,
} from '@landfall/rule';
import { isAmountUsd, largestFigure } from '../../shared/amounts.js';
import { recordedDay, type DueAfterArrival, type Landing } from '../../shared/arrival.js';
import { zoneOfPort } from '../../shared/day-at-port.js';
import { portsOfRegimes } from '../../words/ports.js';
import type { DeclarationFacts } from '../facts.js';
import { lawHeldSince } from '../well-formed.js';

const firstDay = { from: '2017-01-01', by: 'taken as in force on the first day held', trust: 'PRIMARY' } as const;

export const listIsGiven: Clock<TimeUnit> = {
  code: 'LIST_DUE',
  citation: 'ASCA 27.1017',
  says: 'A list of the goods is given within this time of their arrival.',
  reading:
    'The time runs from the moment that Customs at the port recorded as that of the arrival. Until one is recorded it runs from the end of the day that is declared, at the port, so that nobody is told of being late who may not be.',
  runsFrom: 'the arrival',
  length: {
    says: 'the time within which a list of the goods is given',
    citation: 'ASCA 27.1017',
    values: [{ ...firstDay, is: { count: 72, unit: 'HOUR' } }],
  },
  whenRunOut:
    'The declaration is taken all the same, and filer and officer see that it is late: the section says nothing of what follows.',
};

export const listMayBeWaivedUsd: Figure<Decimal> = {
  says: 'up to which value for customs duty the Treasurer may waive the list of the goods',
  citation: 'ASCA 27.1017',
  values: [{ ...firstDay, is: usd('50') }],
};

export const listIsInTime: Rule<DeclarationFacts> = {
  code: 'LIST_LATE',
  citation: 'ASCA 27.1017',
  severity: 'WARNING',
  says: 'Who receives goods gives a list of them within {hours} hours after their arrival.',
  reading:
    'Being late refuses nothing, for the section does not say that it does. Where the Treasurer may waive the list, it is not found.',
  nextStep:
    'This declaration is that list. Look at the day of arrival. If it is right, leave it: it is filed as it is, and an officer sees this.',
  broken: (facts) => (!mayBeWaived(facts) && isLate(facts) ? [['arrivesOn']] : []),
  found: {
    DECLARED: 'Of goods of this day it is given until the end of {lastDay}.',
    RECORDED: 'Customs at the port recorded that these arrived on {arrivedOn}: the {hours} hours ran out on {lastDay}.',
  },
  which: ({ arrival }) => (arrival ? 'RECORDED' : 'DECLARED'),
  params: (facts) => ({
    hours: textParam(figureOn(listIsGiven.length, facts.filedOn).count),
    lastDay: { day: lastDayOfList(facts)!.toString() },
    ...arrivedOnParam(facts),
  }),
};

/** The charges incident to purchase and transportation, as the declaration asks for them. */
export const chargesOfTheList = ['freightUsd', 'insuranceUsd', 'otherChargesUsd'] as const;

export const chargesAreListed: Rule<DeclarationFacts> = {
  code: 'CHARGES_NOT_LISTED',
  citation: 'ASCA 27.1017',
  severity: 'WARNING',
  says: 'The list of the goods shows the charges of buying them and bringing them here.',
  reading:
    'Where one of them is given, one that is left out is taken as none. The value for customs duty is what the excise is reckoned on; where the Treasurer may waive the list, charges are not missed.',
  nextStep:
    'Enter freight, insurance and other charges, 0 where nothing was paid. No excise is due on them. You may file without them: an officer sees this.',
  broken: (facts) => {
    const isSilent = chargesOfTheList.every((name) => facts[name] === null);
    return isSilent && valueOf(facts) !== null && !mayBeWaived(facts) ? [['freightUsd']] : [];
  },
};

export const chargesAreAmounts: Rule<DeclarationFacts> = {
  code: 'AMOUNT_OUT_OF_RANGE',
  citation: null,
  says: `A charge is in dollars and whole cents, from $0.00 to ${usdText(largestFigure)}.`,
  nextStep: 'Round what was paid to whole cents.',
  broken: (facts) =>
    chargesOfTheList.flatMap((name): Path[] => {
      const amountUsd = facts[name];
      return amountUsd === null || isAmountUsd(amountUsd) ? [] : [[name]];
    }),
};

export const listOfGoodsRules: readonly Rule<DeclarationFacts>[] = [chargesAreAmounts, chargesAreListed, listIsInTime];

const zone = zoneOfPort(portsOfRegimes(['AS_TERRITORY'])[0]!);

/** Until when the list is given, by the arrival; null for a day whose law is not held. */
export function listIsDue({ arrivesOn, arrivedAt }: Landing): DueAfterArrival | null {
  if (Temporal.PlainDate.compare(arrivesOn, lawHeldSince) < 0) return null;
  const runsOutAt = endOf(listIsGiven, arrivedAt ?? endOfDay(arrivesOn, zone));
  return { code: 'LIST_DUE', citation: listIsGiven.citation, runsOutAt };
}

/** By a day that is declared the day of filing is enough: the time runs out where a day of the port begins. */
function isLate(facts: DeclarationFacts): boolean {
  const runOut = runsOutAt(facts);
  const filedAt = facts.arrival?.filedAt ?? startOfDay(facts.filedOn, zone);
  return runOut !== null && Temporal.Instant.compare(filedAt, runOut) >= 0;
}

/** Null where no day is said, and for one whose law is not held. */
function runsOutAt({ arrivesOn, arrival }: DeclarationFacts): Temporal.Instant | null {
  return arrivesOn && (listIsDue({ arrivesOn, arrivedAt: arrival?.arrivedAt ?? null })?.runsOutAt ?? null);
}

function arrivedOnParam(facts: DeclarationFacts): Params {
  const day = recordedDay(facts, zone);
  return day ? { arrivedOn: { day: day.toString() } } : {};
}

const lastDayOfList = (facts: DeclarationFacts): Temporal.PlainDate | undefined =>
  runsOutAt(facts)?.subtract({ nanoseconds: 1 }).toZonedDateTimeISO(zone).toPlainDate();

function mayBeWaived(facts: DeclarationFacts): boolean {
  return valueOf(facts)?.lte(figureOn(listMayBeWaivedUsd, facts.filedOn)) ?? false;
}

/** What all lines come to; null while one cannot be read, or there is none. */
function valueOf({ lines }: DeclarationFacts): Decimal | null {
  const read = lines.flatMap(({ purchasePriceUsd }) => purchasePriceUsd ?? []);
  return read.length > 0 && read.length === lines.length ? sumUsd(read) : null;
}
