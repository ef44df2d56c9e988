import { emailFlawSays, howToWriteEmail, readEmailAddress } from '@landfall/law';

/** What is wrong with an e-mail as typed, in a sentence of the law’s words; null when it can be read. */
export function flawOfEmail(typed: string): string | null {
  const reading = readEmailAddress(typed);
  return reading.is === 'REFUSED' ? `${emailFlawSays[reading.flaw]} ${howToWriteEmail}` : null;
}

/** An e-mail as it is read; what cannot be read stays as it was typed. */
export function emailAsRead(typed: string): string {
  const reading = readEmailAddress(typed);
  return reading.is === 'READ' ? reading.shown : typed.trim();
}
