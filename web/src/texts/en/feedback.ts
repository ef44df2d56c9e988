/** Texts of `web/src/feedback`. */
export const feedback = {
  title: 'Tell us how this page works for you',
  lead: 'Treasury and Customs read it and make the pages better by it. Do not write what you declare, and no names: nothing that you filled in goes along.',
  about: 'About the page {{page}}.',
  mood: 'How did it go?',
  moods: { GOOD: 'Well', MIXED: 'So-so', BAD: 'Not at all' },
  says: 'What do you want to say?',
  missing: 'Write what you want to say.',
  wantsAnswer: 'You may answer me by e-mail',
  send: 'Send it',
  sending: 'Sending…',
  sent: 'Thank you. It is with Treasury and Customs now.',
  back: 'Back to the page',
};
