/** Texts of `web/src/mailbox`. */
export const mailbox = {
  title: 'Mailbox of the sandbox',
  lead: 'Mail that this sandbox would have sent, newest first. It looks for new mail by itself.',
  empty: 'No mail yet.',
  loading: 'Looking for mail…',
  none: 'There is no mailbox here: mail is sent for real.',
  to: 'To',
  failed: 'The mailbox does not answer just now. It is asked again by itself.',
};
