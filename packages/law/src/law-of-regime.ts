// The two laws of entry, told apart here; what a decision must satisfy under each is in law-of-decision.ts.
import { portWithCode } from './words/ports.js';
import type { Regime } from './words/regimes.js';
import { textParam, usdParam, type Decimal, type Finding, type Said } from '@landfall/rule';
import type { TimeOfEntryFacts } from './shared/release-facts.js';
import { askableCodes } from './us/filing.js';
import { timeOfEntry } from './us/part-141/section-68-time-of-entry.js';

/** What differs between the laws from the acceptance of a filing to its release, the decision apart. */
export interface LawOfRegime {
  /** Codes of findings at filing that a filer may put to an officer. */
  readonly askableCodes: readonly string[];
  /** Whether it levies an excise, which is computed or assessed rather than estimated. */
  readonly leviesExcise: boolean;
  /** Whether statement processing and ACH put payment off. */
  readonly takesStatements: boolean;
  /** Null while it is not fixed; always where the law knows none. */
  timeOfEntry(facts: TimeOfEntryFacts): Date | null;
  /** How and where the amount due is paid, of which so much an examination found due. */
  payBySaying(due: { dueUsd: Decimal; furtherDueUsd: Decimal }, port: string): Said;
}

const customsTerritory: LawOfRegime = {
  askableCodes,
  leviesExcise: false,
  takesStatements: true,
  timeOfEntry,
  payBySaying: ({ dueUsd, furtherDueUsd }, port) => ({
    sentences: [furtherDueUsd.gt(0) ? depositFurtherDuty : depositOrUseAch],
    params: {
      ...{ dueUsd: usdParam(dueUsd), furtherUsd: usdParam(furtherDueUsd) },
      port: textParam(portNamed(port)),
    },
  }),
};

const americanSamoa: LawOfRegime = {
  askableCodes: [],
  leviesExcise: true,
  takesStatements: false,
  timeOfEntry: () => null,
  payBySaying: ({ dueUsd }) => ({ sentences: [payTheExcise], params: { dueUsd: usdParam(dueUsd) } }),
};

const portNamed = (code: string): string => portWithCode(code)?.name ?? `the port with the code ${code}`;

const depositFurtherDuty =
  'Deposit {dueUsd} with the Customs cashier at {port}: an examination of the goods found {furtherUsd} due besides what was declared, which is deposited before release (19 CFR 143.28).';
const depositOrUseAch =
  'Deposit {dueUsd} with the Customs cashier at {port}, or use statement processing and ACH for later entries (19 CFR 143.28).';
export const payTheExcise = 'Pay {dueUsd} of excise to the Customs cashier in Pago Pago.';

export const lawOf: Readonly<Record<Regime, LawOfRegime>> = {
  US_CBP: customsTerritory,
  AS_TERRITORY: americanSamoa,
};

/**
 * The codes that an officer must answer before release: put to him by the filer, and in fact broken. A rule that may be
 * asked about warns only where it was; every other warning is seen and not answered.
 */
export function questionsToOfficer(regime: Regime, found: readonly Finding[]): string[] {
  const { askableCodes: mayBeAsked } = lawOf[regime];
  const asked = found.filter(({ code, severity }) => severity === 'WARNING' && mayBeAsked.includes(code));
  return [...new Set(asked.map(({ code }) => code))];
}
