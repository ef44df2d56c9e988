// Codes as they are sent, read as those that the law lists. What is certified stays as it was sent.
import { readCountry, readUnitOfQuantity } from '@landfall/law';
import type { FileEntryInput } from './file-entry.input.js';

/** The input with its countries and units as Customs writes them; what cannot be read stays, and is found. */
export function withCodesRead(input: FileEntryInput): FileEntryInput {
  const { giftClaim } = input;
  return {
    ...input,
    lines: input.lines.map((line) => ({
      ...line,
      countryOfOrigin: readCountry(line.countryOfOrigin) ?? line.countryOfOrigin,
      unit: readUnitOfQuantity(line.unit) ?? line.unit,
    })),
    ...(giftClaim
      ? { giftClaim: { fromPersonIn: readCountry(giftClaim.fromPersonIn) ?? giftClaim.fromPersonIn } }
      : {}),
  };
}
