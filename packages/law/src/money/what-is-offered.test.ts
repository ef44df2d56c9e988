import { expect, test } from '@jest/globals';
import { findings, usd } from '@landfall/rule';
import { paymentMeans } from '../words/payment-means.js';
import { reversalReasons } from '../words/reversal-reasons.js';
import { meansToGiveBack, refundRules } from './refund.js';
import { reasonsToTakeBack, reversalRules } from './reversal.js';

const ofToday = {
  isReversed: false,
  isOfToday: true,
  isBySupervisor: false,
  isByWhoTookIt: true,
  isOnWhatHasEnded: false,
};

test.each([...paymentMeans, 'NOT_STATED' as const])(
  'of a payment by %s the reasons that are offered are those for which it is taken back',
  (means) => {
    const lawful = reversalReasons.filter((reasonCode) => {
      const broken = findings(reversalRules, { ...ofToday, means, reasonCode });
      return broken.length === 0;
    });
    expect(reasonsToTakeBack(means)).toEqual(lawful);
    expect(lawful.includes('NOT_HONORED')).toBe(means !== 'CASH');
  },
);

test.each([[['CHECK']], [['CASH', 'CHECK']], [['CASH']], [[]]])(
  'of what was paid by %j the means that are offered are those by which it is given back',
  (paidBy) => {
    const owed = { entryVersion: 1, entryVersionSeen: 1, amountUsd: usd('5'), owedBackUsd: usd('5'), paidBy };
    const by = { isByCashier: true, isBySupervisor: false, isGivenBackBefore: false, isPaidBeforeBooks: false };
    const lawful = paymentMeans.filter((means) => {
      const broken = findings(refundRules, { ...owed, ...by, means, voucherNumber: { is: 'BLANK' } });
      return broken.length === 0;
    });
    expect(meansToGiveBack(paidBy)).toEqual(lawful);
    expect(lawful.includes('CASH')).toBe(!paidBy.includes('CHECK'));
  },
);
