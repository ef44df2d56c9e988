/** Texts of `web/src/administration/feedback`. */
export const feedbackRead = {
  title: 'Feedback',
  lead: 'What people say about the pages, the newest two hundred.',
  failed: 'It cannot be shown just now',
  page: 'Page',
  allPages: 'All pages',
  onlyNew: 'Only what nobody has looked at',
  none: 'Nothing yet.',
  moods: { GOOD: 'Went well', MIXED: 'So-so', BAD: 'Did not go' },
  answerTo: 'Wants an answer:',
  note: 'Note for staff',
  noteHint: 'As “Read”, or what was answered.',
  save: 'Mark as read',
  noted: 'Noted:',
  file: 'Save as a file for a spreadsheet',
};
