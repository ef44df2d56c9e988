// A filing that breaks no rule: the start of every example, which then changes the one fact that it is about.
import { Temporal, usd } from '@landfall/rule';
import { portWithCode } from '../words/ports.js';
import type { FilingFacts, LineFacts } from './facts.js';

/** T-shirts of Japan, $40.00. */
export function lawfulLine(change: Partial<LineFacts> = {}): LineFacts {
  return {
    htsNumber: '6109.10.0012',
    countryOfOrigin: 'JP',
    description: "Men's T-shirts of cotton, knitted",
    quantity: usd('10'),
    unit: 'DOZ',
    grossWeightKg: usd('3.5'),
    valueUsd: usd('40'),
    ...change,
  };
}

/** Filed by an operational broker designated by the purchaser, by air to Honolulu, at noon of the day. */
export function lawfulFiling(change: Partial<FilingFacts> = {}): FilingFacts {
  const { lawReadOn = Temporal.PlainDate.from('2026-11-20'), enteredOn = null } = change;
  return {
    lawReadOn,
    lawReadAt: noonInHonolulu(lawReadOn),
    enteredOn,
    enteredAt: enteredOn && noonInHonolulu(enteredOn),
    mendsAnEntry: false,
    portCode: '3201',
    modeOfTransport: 'AIR',
    arrivesOn: Temporal.PlainDate.from('2026-11-20'),
    lines: [lawfulLine()],
    declarant: { capacity: 'BROKER', designatedBy: 'PURCHASER' },
    filerAbiStatus: 'OPERATIONAL',
    filerKind: 'BROKER',
    filerIsClient: false,
    hasMandate: true,
    giftClaim: null,
    purchasedOrForSale: true,
    invoiceHeld: 'COMMERCIAL_INVOICE',
    estimatedDutyUsd: usd('6.60'),
    askedOfficer: [],
    determinations: [],
    formalEntryRequired: false,
    ...change,
  };
}

function noonInHonolulu(day: Temporal.PlainDate): Temporal.Instant {
  return day.toZonedDateTime({ timeZone: portWithCode('3201')!.zone, plainTime: '12:00' }).toInstant();
}
