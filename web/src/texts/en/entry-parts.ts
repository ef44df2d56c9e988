import type { Regime } from '@landfall/law';

/** What is owed, the goods, and the documents of an entry. */
export const goods = {
  lines: 'Lines',
  linesCaption: 'Lines of the entry',
  noLines: 'No lines are shown to you.',
  line: 'Line',
  goods: 'Goods',
  quantity: 'Quantity',
  excise: 'Excise',
  notDescribed: 'Not described to you',
  byOfficer: 'An officer assesses it',
  putToOfficer: 'Put to an officer',
  warnings: 'Warnings, which the officer sees too',
  onLine: 'Line {{n}}.',
  summary: 'Summary',
  importer: 'Importer',
  importerAndFiler: 'Importer and filer',
  filer: 'Filer',
  ownReference: 'Your own reference',
  filerReference: 'Filer’s own reference',
  notShown: 'Not shown to you',
  estimatedDuty: 'Estimated duty',
  dutyRule:
    'As it was estimated when it was filed. It is deposited, unless statement processing and ACH are both used (19 CFR 143.28).',
  exciseTotal: 'Excise',
  exciseOpen: 'Not known yet: an officer assesses what is marked in the lines',
  exciseRule:
    'Computed line by line on the purchase price of goods made ready and packed for shipment, without freight, insurance and other shipping expenses (ASCA 11.1001).',
  furtherDue: 'Found due by an examination',
  furtherDueRule: 'Besides what was declared. It is paid before release, on a statement too (19 CFR 143.28).',
  due: 'Due before release',
  byStatement: '{{amount}}, paid by statement and ACH',
  paid: 'Paid',
  receipt: 'Receipt {{number}}',
  receiptOver: 'Of a receipt over {{amount}}, which covers other entries too',
  takenBack: 'Taken back: {{reason}}',
  givenBack: 'Given back',
  voucher: 'Voucher {{number}}',
  owedBack: 'Owed back to you or whoever paid',
  releaseCode: 'Code to check the release',
  releaseCodeHint: 'Whoever hands over the goods can check it at {{address}}.',
  filed: 'Filed',
  timeOfEntry: 'Time of entry',
  notFixed: 'Not fixed yet',
  lawReadOn: 'Law read as of',
  released: 'Released',
  documents: 'Documents',
  noDocuments: 'No document is with this entry.',
  presented: 'Presented',
  held: 'Held by the filer, not presented',
  heldByYou: 'Held by you, not presented',
  heldHint:
    'You keep what you hold until an officer asks for it: before that Customs may not take it (19 CFR 143.35, 143.36(c)). If one asks, you answer here with a click.',
  open: 'Open {{file}}',
  present: 'Present it to Customs',
  presenting: 'Presenting…',
  asked: 'Documents asked for',
  askedFor: '{{document}}, due {{date}}.',
  answered: 'Answered',
  notAnswered: 'Not answered yet.',
  noLongerNeeded: 'No longer needed.',
};

/** What the filer can do on the page of an entry. */
export const act = {
  answerTitle: 'Customs asks for your {{document}}',
  answerOther: 'Customs asks for a document',
  answerDue: 'Send it by the end of {{date}} in {{port}}. A photo is fine if everything on it can be read.',
  answerHeld: 'You hold one already:',
  answerWithHeld: 'Send {{file}}',
  againTitle: 'Mend it and file again',
  againHow:
    'Your answers are kept. Change what the officer asks for, then certify and file again under the same reference.',
  again: 'Go to your answers',
  againElsewhere: 'It was filed by another system. File again from there, with the reference.',
  payTitle: 'Pay {{amount}}',
  payHow: {
    AS_TERRITORY:
      'Pay the Customs cashier at {{port}}. Say or show the reference {{reference}}; the printed sheet has it as a code to scan.',
    US_CBP: 'Deposit it with the Customs cashier at {{port}} (19 CFR 143.28). Give the reference {{reference}}.',
  } satisfies Record<Regime, string>,
  payThen: 'The goods are released when the payment is recorded. This page shows it by itself.',
  payEarly: {
    AS_TERRITORY:
      'You need not wait: it can be paid now. An officer still decides, and this page shows what comes of it by itself.',
    US_CBP:
      'It is due now (19 CFR 143.28); the release waits for it. An officer still decides, and this page shows what comes of it by itself.',
  } satisfies Record<Regime, string>,
  payFurther:
    'An examination of the goods found {{amount}} due besides what was declared. It is paid before release, on a statement too (19 CFR 143.28).',
  payPrint: 'Print a sheet to take along',
  withdrawTitle: 'Withdraw this filing',
  withdrawLead: 'While no officer has taken it up, you can take it back.',
  withdraw: 'Withdraw this filing',
  withdrawSure: 'Withdraw {{reference}}?',
  withdrawPaid:
    'You have paid {{amount}}: it is then no longer owed. How it is given back, no law held here says: ask Customs at {{port}}, with the reference and the receipt.',
  withdrawEntered:
    'The time of entry is fixed already. The regulation speaks of recalling an entry before that time (19 CFR 141.67); that it can be taken back here is a practice of this platform while no officer has taken it up.',
  withdrawMeans:
    'Customs stops here, and the goods are not released on this filing. It cannot be brought back; you would file anew.',
  withdrawYes: 'Yes, withdraw it',
  withdrawNo: 'No, keep it',
  withdrawing: 'Withdrawing…',
  withdrawTaken: 'An officer has taken up this entry, so it can no longer be withdrawn here.',
  keepTitle: 'Keep this filing: give your e-mail',
  keepLead:
    'You are here without an account. With an e-mail you find this entry from any device, and hear when something changes.',
};

/** The printed sheet: what a counter or a dock asks for, on one side of paper. */
export const print = {
  title: 'Release note of {{reference}}',
  name: 'Release note',
  authority: {
    AS_TERRITORY: 'American Samoa Customs',
    US_CBP: 'United States Customs',
  } satisfies Record<Regime, string>,
  port: 'Port of {{port}} ({{code}})',
  released: 'Released',
  notReleased: 'Not released',
  since: 'Since',
  statusNow: 'It stands at: {{status}}.',
  issued: 'As it stood on',
  print: 'Print',
  back: 'Back to the entry',
  scan: 'Scan it, or type the code at {{address}}: it says whether this is released at that moment. At the Customs counter, scan it or type the reference: that opens the entry.',
  qr: 'Code to scan, which checks the release',
  code: 'Code to check the release',
  goods: 'Goods as declared',
  more_one: 'and one more line, which the page of the entry shows',
  more_other: 'and {{count}} more lines, which the page of the entry shows',
  owed: 'What is owed',
  payment: 'Payment',
  notPaid: 'Nothing is paid. Due: {{amount}}.',
  notAssessed: 'Nothing is paid. An officer has still to assess what is due.',
  byStatement: 'Paid by statement and ACH.',
  nothingDue: 'Nothing is due.',
  owedBack: 'Owed back: {{amount}}',
  certified: 'Certified when filed, on',
  transmittedBy: 'Sent for the filer by',
  stamp: 'Stamp and signature of Customs',
};

/** A receipt of what was paid at the counter. */
export const receipt = {
  title: 'Receipt for {{reference}}',
  name: 'Receipt',
  number: 'Receipt number',
  taken: 'Taken on',
  amount: 'Amount',
  whole: 'Whole receipt, with other entries',
  means: 'Paid',
  for: { AS_TERRITORY: 'For the excise of', US_CBP: 'For duties and taxes of' } satisfies Record<Regime, string>,
  none: 'Nothing has been paid for {{reference}} yet.',
  stamp: 'Stamp and signature of the cashier',
};
