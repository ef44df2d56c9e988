// 19 CFR 143.28, what is deposited: by its first sentence the estimated duties and taxes, when the entry is presented and
// accepted, unless statement processing and ACH are both used; by its second what an examination finds due besides, before
// release, by whoever pays. How an officer states that is in section-28-further-duty.ts. A payment counts for the estimate
// first, and what is missing is told once, as one sum.
//
// Not modelled: bonds (142.4).
import { Decimal, usdParam, type Rule } from '@landfall/rule';
import type { OwedFacts } from '../../../shared/decision-facts.js';
import { dueBeforeReleaseUsd, furtherPaymentDue, paymentDue } from '../../../shared/release-facts.js';

const toldAsOneSum = {
  nextStep: 'Record the payment of the amount still due; the release then follows without a further decision.',
  found: 'Still due: {dueUsd}.',
  params: (facts: OwedFacts) => ({ dueUsd: usdParam(dueBeforeReleaseUsd(facts)) }),
};

export const dutiesAreDeposited: Rule<OwedFacts> = {
  code: paymentDue,
  citation: '19 CFR 143.28',
  says: 'Estimated duties and taxes are deposited when the entry is accepted, unless statement processing and ACH are both used.',
  reading:
    'The section wants the deposit when the entry is presented and accepted. Here an entry is accepted without it, and the missing deposit bars its release.',
  broken: (facts) => (facts.decision === 'RELEASE' && estimateIsDue(facts) ? [['payment']] : []),
  ...toldAsOneSum,
};

export const furtherDutyIsDeposited: Rule<OwedFacts> = {
  code: furtherPaymentDue,
  citation: '19 CFR 143.28',
  says: 'Further duties and taxes that an examination finds due are deposited before release, by statement or not.',
  broken: (facts) =>
    facts.decision === 'RELEASE' && !estimateIsDue(facts) && dueBeforeReleaseUsd(facts).gt(0) ? [['payment']] : [],
  ...toldAsOneSum,
};

export const depositRules: readonly Rule<OwedFacts>[] = [dutiesAreDeposited, furtherDutyIsDeposited];

/** Whether what is paid leaves something of the estimate due. */
const estimateIsDue = (facts: OwedFacts): boolean =>
  dueBeforeReleaseUsd({ ...facts, furtherDueUsd: new Decimal(0) }).gt(0);
