import type { OnlinePaymentState, ProviderMood } from '@landfall/law';

/** Texts of `web/src/pay`. */
export const pay = {
  title: 'Pay online',
  signIn: 'Sign in to pay',
  toEntry: 'Back to {{reference}}',
  absent: 'There is no entry {{reference}}, or it is not yours.',
  cashierOnly: 'Only the cashier at the port takes payments. Take the reference {{reference}} along.',
  nothingDue: 'Nothing is due on {{reference}} now.',
  simulated: 'This is a sandbox: no money moves.',
  forEntry: 'For {{reference}}, {{amount}} is due.',
  others: 'Pay for these with it',
  newest: 'The newest 100 are shown. Pay for the others after these.',
  covers_one: 'The payment is for this declaration:',
  covers_other: 'The payment is for {{count}} declarations, in all:',
  leaves_one: 'On one more, {{amount}} stays due.',
  leaves_other: 'On {{count}} more, {{amount}} stays due in all.',
  pay: 'Pay {{amount}}',
  beginning: 'One moment…',
  goesTo: 'You go to the page of {{provider}}, and come back here. Nothing is paid before you say so there.',
  payUntil: 'You can pay there until',
  goOn: 'Go on to pay',
  again: 'Try again',
  status: {
    STARTED: {
      title: '{{amount}}: the answer has not come yet',
      means:
        'Have you paid? Then wait: this page shows it by itself, and you may close it too. Do not pay a second time.',
    },
    PAID: { title: '{{amount}} is paid', means: 'The receipt is on the page of the declaration.' },
    REFUSED: {
      title: '{{amount}} was not paid',
      means:
        'The payment was refused or given up. Nothing was taken. You can try again, or pay the cashier at the port.',
    },
    EXPIRED: {
      title: '{{amount}}: no answer came in time',
      means:
        'Look whether the money has left your account. If it has, do not pay again: we keep asking for a week, and it counts as soon as the answer comes. If not, try again.',
    },
  } satisfies Record<OnlinePaymentState, { title: string; means: string }>,
  provider: {
    title: 'Simulated payments',
    absent: 'There is no such payment, or it is not yours.',
    lead: 'A real provider would take {{amount}} here. Choose what this one answers:',
    mood: {
      AT_ONCE: 'Pay',
      LATE: 'Pay, and answer after 20 seconds',
      TWICE: 'Pay, and answer twice',
      OUT_OF_ORDER: 'Pay, and then report an older refusal',
      NEVER: 'Never answer',
      REFUSES: 'Refuse',
    } satisfies Record<ProviderMood, string>,
  },
};
