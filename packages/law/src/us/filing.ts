// What a filing must satisfy, in the order of the regulations. Read this page first.
import { findings, rulesReadAt, type Finding, type Rule } from '@landfall/rule';
import type { FilingFacts } from './facts.js';
import { brokerHoldsPowerOfAttorney } from './part-141/section-46-power-of-attorney.js';
import { filerTakesPartInAbi } from './part-143/subpart-d/section-33-electronic-filing.js';
import { baggageMayBeDeclared } from './part-143/subpart-c/section-23-form-of-entry.js';
import {
  chapter99ArticlesAreCounted,
  chapter99ArticlesAreWithinLimit,
  shipmentIsWithinInformalLimit,
} from './part-143/subpart-c/section-21-shipments.js';
import { linesAreClassified, linesAreDescribed } from './part-143/subpart-c/section-25-goods.js';
import {
  brokerIsDesignated,
  consigneeEntersExemptShipmentsOnly,
  consigneeEntersSmallShipmentsOnly,
  filerEntersInItsOwnRight,
} from './part-143/subpart-c/section-26-who-may-enter.js';
import { goodsMayBeEnteredInformally } from './part-143/subpart-c/section-22-formal-entry.js';
import { invoiceIsHeld } from './part-143/subpart-c/section-27-invoice.js';
import { plausibilityRules } from './plausibility.js';
import { smallMailIsEnteredAsOpen } from './part-145/mail.js';
import { giftIsExempt } from './section-1321/exemptions.js';
import { numbersOfALineRules } from './tariff/numbers-of-a-line.js';
import { lawIsHeldForTheDay, wellFormedRules } from './well-formed.js';

const lawOfEntry: readonly Rule<FilingFacts>[] = [
  giftIsExempt,
  brokerHoldsPowerOfAttorney,
  shipmentIsWithinInformalLimit,
  chapter99ArticlesAreWithinLimit,
  chapter99ArticlesAreCounted,
  goodsMayBeEnteredInformally,
  baggageMayBeDeclared,
  linesAreDescribed,
  linesAreClassified,
  ...numbersOfALineRules,
  filerEntersInItsOwnRight,
  brokerIsDesignated,
  consigneeEntersSmallShipmentsOnly,
  consigneeEntersExemptShipmentsOnly,
  invoiceIsHeld,
  filerTakesPartInAbi,
  smallMailIsEnteredAsOpen,
];

/** Codes that a filer may put to an officer. */
export const askableCodes: readonly string[] = lawOfEntry.filter(({ askable }) => askable).map(({ code }) => code);

export const officerMayBeAsked: Rule<FilingFacts> = {
  code: 'OFFICER_CANNOT_BE_ASKED',
  citation: null,
  says: `An officer may be asked about ${askableCodes.join(', ')}.`,
  nextStep: 'Ask about these alone, and correct what the others name.',
  broken: ({ askedOfficer }) =>
    askedOfficer.flatMap((code, n) => (askableCodes.includes(code) ? [] : [['askOfficer', String(n)]])),
};

export const filingRules: readonly Rule<FilingFacts>[] = [
  ...[...wellFormedRules, officerMayBeAsked],
  ...lawOfEntry,
  ...plausibilityRules,
];

/** Run again when the time of entry is fixed on another day than that of filing (141.68, 141.69). */
export const timeOfEntryRules: readonly Rule<FilingFacts>[] = rulesReadAt(filingRules, 'TIME_OF_ENTRY');

/** Every broken rule of a filing. What was asked of an officer is a WARNING and does not refuse. */
export function filingFindings(facts: FilingFacts): Finding[] {
  const unread = findings([lawIsHeldForTheDay], facts);
  return unread.length > 0 ? unread : findings(filingRules, facts, { asked: facts.askedOfficer });
}
