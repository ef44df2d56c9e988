// Codes and numbers as they are sent, in their one spelling. Codes are certified as sent; figures as read.
import { readCountry, readUnitOfQuantity } from '@landfall/law';
import { readBill, readCode, readTariffNumber, written } from '@landfall/law/shared/answers';
import { askableCodes } from '@landfall/law/us/filing';
import type { FileEntryInput } from './file-entry.input.js';

const countryOf = (typed: string): string => readCountry(typed) ?? readCode(typed);

const askableOf = (typed: string): string =>
  askableCodes.find((code) => readCode(code) === readCode(typed)) ?? written(typed);

/** The input with its codes and numbers in their one spelling; what is none stays, for the law to say so. */
export const withCodesRead = (input: FileEntryInput): FileEntryInput => ({
  ...input,
  portCode: readCode(input.portCode),
  billOfLading: readBill(input.billOfLading) || null,
  importerAccountId: written(input.importerAccountId),
  ...(input.entryId ? { entryId: written(input.entryId) } : {}),
  ...(input.askOfficer ? { askOfficer: input.askOfficer.map(askableOf) } : {}),
  lines: input.lines.map((line) => ({
    ...line,
    htsNumber: readTariffNumber(line.htsNumber),
    countryOfOrigin: countryOf(line.countryOfOrigin),
    unit: readUnitOfQuantity(line.unit) ?? readCode(line.unit),
  })),
  ...(input.giftClaim ? { giftClaim: { fromPersonIn: countryOf(input.giftClaim.fromPersonIn) } } : {}),
});
