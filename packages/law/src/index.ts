export {
  emailFlawSays,
  howToWriteEmail,
  mailboxOf,
  readEmailAddress,
  type EmailAddress,
  type EmailFlaw,
  type EmailReading,
} from './words/email-address.js';
