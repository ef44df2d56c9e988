/** What the wizard says about answers. What it asks, the form says. */
export const wizardQuestions = {
  task: { check: 'Check your answers and file' },
  ownReference: {
    label: 'Your own reference',
    hint: 'An order or job number, by which you find this declaration again',
  },
  emailHintGuest:
    'For news of this declaration, and to come back to it from another device. A mail to confirm it comes at once, with a link and a code; you can go on here meanwhile.',
  goods: {
    none: 'No goods yet.',
    fromSheet: 'Take lines from a spreadsheet',
    addFirst: 'Add goods',
    add: 'Add more goods',
    remove: 'Remove',
    toMend: 'Something is missing here, or cannot be read. Press “Change”.',
  },
  line: {
    number: 'Line {{n}}',
    heading: 'Goods, line {{n}}',
    notDescribed: 'Not described yet',
    asOthers: 'As for the others: {{answer}}',
  },
  yesNo: { YES: 'Yes', NO: 'No' },
  documents: {
    one: 'Document',
    without: 'Continue without documents',
    wait_one: 'One file is still on its way. Wait until it is sent, or cancel it.',
    wait_other: '{{count}} files are still on their way. Wait until they are sent, or cancel them.',
    attached: 'Attached documents',
    remove: 'Remove',
  },
};
