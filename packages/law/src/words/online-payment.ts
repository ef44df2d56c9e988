import type { Says } from './says.js';

/** How a payment stands that is made online, as its payer sees it. */
export const onlinePaymentStates = ['STARTED', 'PAID', 'REFUSED', 'EXPIRED'] as const;
export type OnlinePaymentState = (typeof onlinePaymentStates)[number];

export const onlinePaymentStateSays: Says<OnlinePaymentState> = {
  STARTED: 'The payer was sent to the provider, which has not answered yet.',
  PAID: 'The provider has the money, and it stands in the books.',
  REFUSED: 'The provider refused the payment, or the payer gave it up: nothing was paid.',
  EXPIRED: 'The provider did not answer in time. Should it still answer that it was paid, that counts.',
};

/** What a simulated provider does with a payment, in a sandbox. */
export const providerMoods = ['AT_ONCE', 'LATE', 'TWICE', 'OUT_OF_ORDER', 'NEVER', 'REFUSES'] as const;
export type ProviderMood = (typeof providerMoods)[number];

export const providerMoodSays: Says<ProviderMood> = {
  AT_ONCE: 'It says at once that it was paid.',
  LATE: 'It says so after twenty seconds.',
  TWICE: 'It says so twice.',
  OUT_OF_ORDER: 'It says that it was paid, and then, late, that an earlier try was refused.',
  NEVER: 'It says nothing, ever.',
  REFUSES: 'It refuses.',
};
