export {
  emailFlawSays,
  howToWriteEmail,
  mailboxOf,
  readEmailAddress,
  type EmailAddress,
  type EmailFlaw,
  type EmailReading,
} from './words/email-address.js';
export { inFours, readCode, readMadeCode } from './words/code.js';
export { dayFlawSays, howToWriteDay, readDay, type DayFlaw } from './words/day.js';
export { isBlank } from './words/plain-text.js';
export { hidesCharacters, saysSomething, withoutInvisible } from './words/invisible.js';
export { howToWriteMoney, moneyFlawSays, readMoneyUsd, type MoneyFlaw } from './words/money.js';
export { howToWriteNumber, numberFlawSays, readNumber, type NumberFlaw } from './words/number.js';
export {
  onlinePaymentStates,
  onlinePaymentStateSays,
  providerMoods,
  providerMoodSays,
  type OnlinePaymentState,
  type ProviderMood,
} from './words/online-payment.js';
export { plainText } from './words/plain-text.js';
export { phoneFlawSays, readPhone, type PhoneFlaw } from './words/phone.js';
export { valueOf, type Read, type Reading, type TwoReadings, type Typed } from './words/reading.js';
export {
  howToWriteReference,
  readReference,
  referenceCharacters,
  referenceFlawSays,
  referenceOf,
  type ReferenceFlaw,
} from './words/reference.js';
export { readReceiptNumber, receiptNumberFlawSays, type ReceiptNumberFlaw } from './words/receipt-number.js';
export {
  readReleaseCode,
  releaseCodeFlawSays,
  releaseCodeOf,
  releaseCodeRandomLength,
  type ReleaseCodeFlaw,
} from './words/release-code.js';
export {
  readTariffNumber,
  readTariffNumbers,
  tariffDigits,
  tariffNumberFlawSays,
  type TariffNumberFlaw,
} from './words/tariff-number.js';
export { issuerOf, readWaybill, type AirNumber, type IssuedBill, type WaybillReading } from './words/waybill.js';
export { countryUsuallyMeant, placesNamed, readCountry, type CustomsPlace } from './words/countries.js';
export { readUnitOfQuantity, unitsOfQuantity, type UnitOfQuantity } from './words/units.js';
export {
  pagoPago,
  ports,
  portsOfRegimes,
  portWithCode,
  regimesOfPorts,
  zoneOfLastDay,
  type Port,
} from './words/ports.js';
export * from './words/accounts.js';
export * from './words/capacities.js';
export * from './words/decisions.js';
export * from './words/arrival-figures.js';
export * from './words/carrier-comparisons.js';
export * from './words/determinations.js';
export * from './words/document-kinds.js';
export * from './words/document-requests.js';
export * from './words/draft-statuses.js';
export * from './words/entry-kinds.js';
export * from './words/entry-statuses.js';
export * from './words/examinations.js';
export * from './words/drinks.js';
export * from './words/excise-categories.js';
export * from './words/filer-kinds.js';
export * from './words/import-purposes.js';
export * from './words/invoices-held.js';
export * from './words/modes-of-transport.js';
export * from './words/filing-channels.js';
export * from './words/offices.js';
export * from './words/payment-means.js';
export * from './words/rate-units.js';
export * from './words/regimes.js';
export * from './words/reversal-reasons.js';
export * from './words/review-stages.js';
export * from './words/roles.js';
export * from './words/says.js';
export * from './words/standing.js';
export * from './words/tariff-roles.js';
export * from './words/threads.js';
export * from './words/ways-in.js';
export { figuresAreReadable, readTyped, type FigureKind, type TypedFigure } from './words/typed-figures.js';
export {
  certificationTexts,
  isSameStatement,
  newestCertification,
  type CertificationText,
} from './words/certification.js';
export { isLanguage, languages, preferredLanguage, type Language } from './words/languages.js';
export { samoanDay, samoanWith, type Catalogue } from './words/tongues.js';
