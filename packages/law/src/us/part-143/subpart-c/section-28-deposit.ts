// 19 CFR 143.28, first sentence: the estimated duties and taxes are deposited when the entry is presented and accepted,
// unless statement processing and ACH are both used. What an examination adds is in section-28-further-duty.ts.
//
// Not modelled: bonds (142.4).
import { usdParam, type Rule } from '@landfall/rule';
import type { OwedFacts } from '../../../shared/decision-facts.js';
import { dueBeforeReleaseUsd, paymentDue } from '../../../shared/release-facts.js';

export const dutiesAreDeposited: Rule<OwedFacts> = {
  code: paymentDue,
  citation: '19 CFR 143.28',
  says: 'Estimated duties and taxes are deposited when the entry is accepted, unless statement processing and ACH are both used; what an examination adds is always deposited before release.',
  reading:
    'The section wants the deposit when the entry is presented and accepted. Here an entry is accepted without it, and the missing deposit bars its release.',
  nextStep: 'Record the payment of the amount still due; the release then follows without a further decision.',
  broken: (facts) => (facts.decision === 'RELEASE' && dueBeforeReleaseUsd(facts).gt(0) ? [['payment']] : []),
  found: 'Still due: {dueUsd}.',
  params: (facts) => ({ dueUsd: usdParam(dueBeforeReleaseUsd(facts)) }),
};
