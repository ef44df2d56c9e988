import { Decimal, Temporal, type Determination } from '@landfall/rule';
import { dayAtPort } from '@landfall/law/shared/day-at-port';
import type { FilingFacts } from '@landfall/law/us/facts';
import type { Standing } from '../standing/standing-of-filer.js';
import type { FileEntryInput } from './file-entry.input.js';
import type { FiledEntryData } from './filing.table.js';

/** When the law is read: as of the filing and of the time of entry, each as a day at the port and as an instant. */
export interface Days {
  lawReadOn: Temporal.PlainDate;
  lawReadAt: Temporal.Instant;
  enteredOn: Temporal.PlainDate | null;
  enteredAt: Temporal.Instant | null;
}

export function daysAtPort(portCode: string, filedAt: Date, enteredAt: Date | null): Days {
  return {
    lawReadOn: dayAtPort(portCode, filedAt),
    lawReadAt: instantOf(filedAt),
    enteredOn: enteredAt && dayAtPort(portCode, enteredAt),
    enteredAt: enteredAt && instantOf(enteredAt),
  };
}

const instantOf = (at: Date): Temporal.Instant => Temporal.Instant.fromEpochMilliseconds(at.getTime());

/** What the law reads of a filing as it is sent. */
export function factsOfInput(input: FileEntryInput, filer: Standing, days: Days): FilingFacts {
  const { portCode, modeOfTransport, lines, declarant, purchasedOrForSale, invoiceHeld, estimatedDutyUsd } = input;
  return {
    ...days,
    mendsAnEntry: (input.entryId ?? null) !== null,
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
    determinations: [],
  };
}

/** What the law reads of a filing kept earlier. Descriptions are left out: no rule of the time of entry reads them. */
export function factsOfKept(
  data: FiledEntryData,
  portCode: string,
  days: Days,
  determinations: readonly Determination[],
): FilingFacts {
  return {
    ...days,
    mendsAnEntry: true,
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
    determinations,
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
