import {
  hidesCharacters,
  readDay,
  readEmailAddress,
  readMoneyUsd,
  readNumber,
  readPhone,
  readReference,
  readTariffNumber,
  readWaybill,
  withoutInvisible,
  type Read,
  type Reading,
  type TwoReadings,
} from '@landfall/law';
import { legalDate } from '../page/legal-date.ts';
import { text } from '../texts/texts.ts';

/** How an answer is read, as far as somebody could not see it in what they typed. */
export type HowRead =
  /** As it stands there; or not at all, of which the law says why. */
  | { is: 'AS_TYPED' }
  | { is: 'OTHERWISE'; shown: string }
  /** It can mean either: each as it is shown, and as it is typed to mean that alone. */
  | { is: 'TWO_WAYS'; ways: readonly { shown: string; typed: string }[] }
  | { is: 'HIDES'; without: string }
  /** It is read, and somebody may have mistyped it. */
  | { is: 'DOUBTED'; says: string };

export const howAmountIsRead = (typed: string): HowRead =>
  howRead(readMoneyUsd(typed), ({ shown }) => shown.replace('$', '') === typed.trim().replace(/^\$ ?/, ''));

export const howNumberIsRead = (typed: string): HowRead => howRead(readNumber(typed), isAs(typed));
export const howTariffNumberIsRead = (typed: string): HowRead => howRead(readTariffNumber(typed), isAs(typed));
export const howReferenceIsRead = (typed: string): HowRead => howRead(readReference(typed), isAs(typed));
export const howPhoneIsRead = (typed: string): HowRead => howRead(readPhone(typed), isAs(typed));
export const howBillIsRead = (typed: string): HowRead => howRead(readWaybill(typed), isAs(typed));
export const howDayIsRead = (typed: string): HowRead => howRead(dayReading(typed), isAs(typed));

/** The number of an air waybill, in which a slip of the pen shows. */
export function howAirWaybillIsRead(typed: string): HowRead {
  const reading = readWaybill(typed);
  if (reading.is === 'READ' && !/\d/.test(reading.value)) return { is: 'DOUBTED', says: text('reading.noDigits') };
  if (reading.is !== 'READ' || !reading.air) return howRead(reading, isAs(typed));
  const { shown, isRight } = reading.air;
  if (!isRight) return { is: 'DOUBTED', says: text('reading.waybill', { shown }) };
  return shown === typed.trim() ? asTyped : { is: 'OTHERWISE', shown };
}

export function howEmailIsRead(typed: string): HowRead {
  const reading = readEmailAddress(typed);
  return reading.is === 'READ' && reading.differs ? { is: 'OTHERWISE', shown: reading.shown } : asTyped;
}

/** Words for people: they are kept as they are, and nothing in them may be unseen. */
export const howWordsAreRead = (typed: string): HowRead =>
  hidesCharacters(typed) ? { is: 'HIDES', without: withoutInvisible(typed) } : asTyped;

export const amountAsRead = (typed: string): string => asRead(readMoneyUsd(typed), typed);
export const numberAsRead = (typed: string): string => asRead(readNumber(typed), typed);
export const tariffNumberAsRead = (typed: string): string => asRead(readTariffNumber(typed), typed);
export const dayAsRead = (typed: string): string => asRead(dayReading(typed), typed);

/** Days are shown in the one form that all pages have. */
function dayReading(typed: string): Reading<string> | TwoReadings {
  const reading = readDay(typed);
  const inWords = (day: Read): Read => ({ ...day, shown: legalDate(day.value) });
  if (reading.is === 'READ') return inWords(reading);
  if (reading.is !== 'TWO_READINGS') return reading;
  const [one, other] = reading.readings;
  return { ...reading, readings: [inWords(one), inWords(other)] };
}

const asTyped: HowRead = { is: 'AS_TYPED' };

const isAs = (typed: string) => (reading: Read) => [reading.shown, reading.value].includes(typed.trim());

function howRead(reading: Reading<string> | TwoReadings, isSeen: (reading: Read) => boolean): HowRead {
  if (reading.is === 'TWO_READINGS') {
    return { is: 'TWO_WAYS', ways: reading.readings.map(({ shown, value }) => ({ shown, typed: value })) };
  }
  return reading.is === 'READ' && !isSeen(reading) ? { is: 'OTHERWISE', shown: reading.shown } : asTyped;
}

/** As it is read; what cannot be read in one way stays as it was typed. */
const asRead = (reading: Reading<string> | TwoReadings, typed: string): string =>
  reading.is === 'READ' ? reading.shown : typed;
