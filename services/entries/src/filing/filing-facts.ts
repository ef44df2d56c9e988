import { Decimal, Temporal } from '@landfall/rule';
import type { FilingFacts } from '../law/us/facts.js';
import type { Standing } from '../standing/standing-of-filer.js';
import type { FileEntryInput } from './file-entry.input.js';
import type { FiledEntryData } from './filing.table.js';

/** The days that the law is read on. */
export interface Days {
  lawReadOn: Temporal.PlainDate;
  enteredOn: Temporal.PlainDate | null;
}

/** What the law reads of a filing as it is sent. */
export function factsOfInput(input: FileEntryInput, filer: Standing, days: Days): FilingFacts {
  const { portCode, modeOfTransport, lines, declarant, purchasedOrForSale, invoiceHeld, estimatedDutyUsd } = input;
  return {
    ...days,
    portCode,
    modeOfTransport,
    arrivesOn: Temporal.PlainDate.from(input.arrivesOn),
    lines,
    declarant: { capacity: declarant.capacity, designatedBy: declarant.designatedBy ?? null },
    ...factsOfFiler(filer),
    giftClaim: input.giftClaim ?? null,
    purchasedOrForSale,
    invoiceHeld,
    estimatedDutyUsd,
    askedOfficer: input.askOfficer ?? [],
  };
}

/** What the law reads of a filing kept earlier. Descriptions are left out: no rule of the time of entry reads them. */
export function factsOfKept(data: FiledEntryData, portCode: string, days: Days): FilingFacts {
  return {
    ...days,
    portCode,
    modeOfTransport: data.modeOfTransport,
    arrivesOn: Temporal.PlainDate.from(data.arrivesOn),
    lines: data.lines.map((line) => ({
      ...line,
      description: '',
      quantity: new Decimal(line.quantity),
      grossWeightKg: new Decimal(line.grossWeightKg),
      valueUsd: new Decimal(line.valueUsd),
    })),
    declarant: data.declarant,
    ...factsOfFiler(data.filer),
    giftClaim: data.giftClaim,
    purchasedOrForSale: data.purchasedOrForSale,
    invoiceHeld: data.invoiceHeld,
    estimatedDutyUsd: new Decimal(data.estimatedDutyUsd),
    askedOfficer: data.askedOfficer,
  };
}

function factsOfFiler(filer: FiledEntryData['filer']) {
  return {
    filerAbiStatus: filer.abiStatus,
    filerKind: filer.kind,
    filerIsClient: filer.isClient,
    hasMandate: filer.hasMandate,
  };
}
