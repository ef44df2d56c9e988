import { emailFlawSays, howToWriteEmail, readEmailAddress, type EmailAddress } from '@landfall/law';
import { userError, type UserError } from '@landfall/service-kit';

/** The address that a text means; null when it means none, or not one alone. */
export function readEmail(text: unknown): EmailAddress | null {
  const reading = readEmailAddress(text);
  return reading.is === 'READ' ? reading.email : null;
}

/** What keeps a text from being an address, at `email` of the caller's input; null when nothing does. */
export function emailFlaw(text: unknown): UserError | null {
  const reading = readEmailAddress(text);
  if (reading.is === 'READ') return null;
  return userError('EMAIL_UNKNOWN_FORM', emailFlawSays[reading.flaw], ['email'], { nextStep: howToWriteEmail });
}
