import type { MailFacts } from './mail-facts.js';

/** The mails about mandates: that somebody asks for one, that a client gave one, and that one has ended. */
export const mandateMailTexts = {
  'mandate-asked': ({ askedBy, token }: Pick<MailFacts, 'askedBy' | 'token'>, { platform }: { platform: string }) => ({
    subject: 'You are asked to let somebody declare for you',
    happened: [
      askedBy
        ? `The person with the e-mail address ${askedBy} asks to prepare and file customs declarations for you at ${platform}.`
        : `Somebody asks to prepare and file customs declarations for you at ${platform}.`,
    ],
    next: [
      'If you know who that is and want it, open the page below. It says what you allow; you can end it at any time.',
      'If not, do nothing: without you nobody may act for you.',
    ],
    button: { label: 'See who asks', path: `/mandates/give/${token}` },
  }),
  'mandate-given': () => ({
    subject: 'A client lets you declare for them',
    happened: ['A client whom you asked has given you a mandate: you may prepare and file declarations for them.'],
    next: ['The page below shows your clients, and starts a declaration for each.'],
    button: { label: 'Open your clients', path: '/mandates' },
  }),
  'mandate-ended': () => ({
    subject: 'A mandate has ended',
    happened: ['A mandate that your account gave or held has ended.'],
    next: [
      'What was filed by it stays filed, and nothing more can be filed by it. What is only prepared is kept.',
      'The page below shows which one it was.',
    ],
    button: { label: 'Open the mandates', path: '/mandates' },
  }),
};
