import {
  dayFlawSays,
  howToWriteDay,
  howToWriteMoney,
  howToWriteNumber,
  howToWriteReference,
  moneyFlawSays,
  numberFlawSays,
  readDay,
  readMoneyUsd,
  readNumber,
  readReference,
  referenceFlawSays,
  type Reading,
  type TwoReadings,
} from '@landfall/law';
import { text } from '../texts/texts.ts';

/** What was typed, in the one spelling that is sent, or why it cannot be sent. */
export type Typed = { is: 'READ'; value: string } | { is: 'BLANK' } | { is: 'FLAWED'; says: string };

export const typedReference = (typed: string): Typed =>
  sent(readReference(typed), (flaw) => `${referenceFlawSays[flaw]} ${howToWriteReference}`);

export const typedDay = (typed: string): Typed =>
  sent(readDay(typed), (flaw) => `${dayFlawSays[flaw]} ${howToWriteDay}`);

export const typedAmount = (typed: string): Typed =>
  sent(readMoneyUsd(typed), (flaw) => `${moneyFlawSays[flaw]} ${howToWriteMoney}`);

export const typedNumber = (typed: string): Typed =>
  sent(readNumber(typed), (flaw) => `${numberFlawSays[flaw]} ${howToWriteNumber}`);

/** What is sent of an answer that may be left out; empty where it is left out or cannot be read. */
export const valueIn = (typed: Typed): string => (typed.is === 'READ' ? typed.value : '');

/** What is wrong with an answer that may be left out; null where nothing is. */
export const flawIn = (typed: Typed): string | null => (typed.is === 'FLAWED' ? typed.says : null);

function sent<Flaw extends string>(reading: Reading<Flaw> | TwoReadings, saysOf: (flaw: Flaw) => string): Typed {
  if (reading.is === 'REFUSED') return { is: 'FLAWED', says: saysOf(reading.flaw) };
  if (reading.is === 'TWO_READINGS') return { is: 'FLAWED', says: text('reading.twoWays') };
  return reading;
}
