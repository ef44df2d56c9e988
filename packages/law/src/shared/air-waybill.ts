// The number of an air waybill, which no law held here states the form of: three digits of the airline, and eight of its own.
import type { Rule } from '@landfall/rule';
import { readWaybill } from '../words/waybill.js';
import { orLeaveIt } from './plausible.js';

/** The number of a bill, and how the goods come with it; null where not said. */
interface BillFacts {
  readonly billOfLading: string | null;
  readonly modeOfTransport: string | null;
}

/** A mistyped air waybill is most likely noticed by its last digit; the airline alone knows whether it is right. */
export const airWaybillChecks: Rule<BillFacts> = {
  code: 'AIR_WAYBILL_CHECK_DIGIT',
  citation: null,
  says: 'The last digit of an air waybill is the remainder of the seven digits before it, divided by 7.',
  nextStep: `Compare the number with the waybill. ${orLeaveIt}`,
  severity: 'WARNING',
  broken: (facts) => (numberOf(facts)?.air?.isRight === false ? [['billOfLading']] : []),
};

/** What is written where somebody has no number, as N/A: the number of any air waybill holds digits, a forwarder's too. */
export const airWaybillHasDigits: Rule<BillFacts> = {
  code: 'AIR_WAYBILL_WITHOUT_DIGITS',
  citation: null,
  says: 'The number of an air waybill holds digits, as 173-12345675.',
  nextStep: `Ask the carrier for it. ${orLeaveIt}`,
  severity: 'WARNING',
  broken: (facts) => (/\d/.test(numberOf(facts)?.value ?? '0') ? [] : [['billOfLading']]),
};

export const airWaybillRules: readonly Rule<BillFacts>[] = [airWaybillChecks, airWaybillHasDigits];

/** Null for a bill of another mode, and for what is no number. */
function numberOf({ billOfLading, modeOfTransport }: BillFacts) {
  const reading = readWaybill(billOfLading);
  return modeOfTransport === 'AIR' && reading.is === 'READ' ? reading : null;
}
