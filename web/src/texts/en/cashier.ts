import type { PaymentMeans } from '@landfall/law';

/** Texts of `web/src/cashier`. */
export const cashier = {
  title: 'Cashier',
  due: 'Due before release',
  empty: 'Nothing waits for its payment. What an officer decides to release appears here by itself.',
  first: 'The newest 100 are shown; find others by reference.',
  caption: 'Entries that wait for their payment',
  owedBack: {
    title: 'Owed back',
    caption: 'Entries for which something was paid that is no longer owed',
    lead: 'Paid, and no longer owed: withdrawn, or released for less. Follow your office’s rule for giving it back; none is held here. That it was given back is not recorded here yet: keep a signed receipt, and look there before giving it back.',
    empty: 'Nothing is owed back.',
    column: { reference: 'Reference', importer: 'Importer', owedBack: 'Owed back', receipt: 'Receipt' },
    look: 'Look at it',
  },
  paidBy: {
    label: 'Paid',
    choose: 'Not stated',
    CASH: 'In cash',
    CHECK: 'By check',
    CARD: 'By card',
    MONEY_ORDER: 'By money order',
    TRANSFER: 'By bank transfer',
    OTHER: 'By other means',
  } satisfies Record<PaymentMeans | 'label' | 'choose', string>,
  receiptNumber: 'Receipt number',
  receiptHint: 'As on the receipt that you give. Leave it blank, and one is made.',
  receipt: 'Receipt {{number}}',
  printReceipt: 'Print the receipt',
  column: { reference: 'Reference', importer: 'Importer', due: 'Due', payment: 'Payment' },
  take: 'Take payment',
  takeFor: 'for {{reference}}',
  find: {
    label: 'Find by reference',
    hint: 'For example AS-7K3F-9QXM-4',
    find: 'Find',
    missing: 'Enter the reference, as AS-7K3F-9QXM-4.',
    absent: 'There is no entry {{reference}} at your port.',
  },
  paid: '{{amount}} paid.',
  owed: 'Due',
  furtherDue:
    '{{amount}} of what is owed was found due by an examination of the goods: it is paid before release, on a statement too (19 CFR 143.28).',
  amount: 'Amount taken',
  amountWrong: 'Enter the amount in dollars and cents, as 12.50.',
  record: 'Record the payment',
  recording: 'Recording…',
  means: {
    released: 'The goods are released and may be taken.',
    withdrawn: 'Nothing is owed: it was withdrawn.',
    withdrawnPaid:
      'It was withdrawn: {{amount}} was paid for it and is no longer owed. Follow your office’s rule for giving it back; none is held here.',
    paidTooMuch:
      '{{amount}} was paid beyond what is owed. Follow your office’s rule for giving it back; none is held here.',
    due: 'An officer decided to release it. The payment releases it.',
    toAssess: 'An officer has still to assess its excise: what is due is known then.',
    early: 'No officer has decided yet. What is paid now is kept; the release follows the decision.',
    paid: 'Paid; the release follows the officer’s decision.',
    nothing: 'Nothing is due.',
  },
};
