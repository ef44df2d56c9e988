// What the law reads of an informal entry: as it was said, and as it was kept.
import { determinedBy } from '@landfall/law/us/part-143/subpart-c/section-21-shipments';
import { Decimal, Temporal, type Determination } from '@landfall/rule';
import { factsDetermined, type Determined } from '@landfall/law/us/determined';
import type { FilingFacts } from '@landfall/law/us/facts';
import type { FiledEntryData } from '../filed-data.js';
import type { Days } from '../days.js';
import type { Standing } from '../standing.js';
import type { Said } from '../form/said.js';
import type { informalEntry } from './form.js';

export type SaidOfEntry = Said<typeof informalEntry>;

/** An entry as it is filed: what was said on the form, and what goes with it. */
export interface FiledAsEntry {
  readonly said: SaidOfEntry;
  readonly mendsAnEntry: boolean;
  readonly askedOfficer: readonly string[];
}

/** What the law reads of an entry as it is filed. */
export function factsOf({ said, mendsAnEntry, askedOfficer }: FiledAsEntry, filer: Standing, days: Days): FilingFacts {
  const { portCode, modeOfTransport, arrivesOn, lines, purchasedOrForSale, invoiceHeld, estimatedDutyUsd } = said;
  return {
    ...{
      ...factsDetermined(filer.determined),
      ...days,
      mendsAnEntry,
      askedOfficer,
      portCode,
      modeOfTransport,
      arrivesOn,
      lines,
    },
    declarant: { capacity: said.capacity, designatedBy: said.designatedBy },
    ...factsOfFiler(filer),
    giftClaim: said.giftFromPersonIn === null ? null : { fromPersonIn: said.giftFromPersonIn },
    ...{ purchasedOrForSale, invoiceHeld, estimatedDutyUsd },
  };
}

/** What the law reads of an entry that was kept. Descriptions are left out: no rule of the time of entry reads them. */
export function factsOfKept(
  data: FiledEntryData,
  portCode: string,
  days: Days,
  { accepted, determined }: { accepted: readonly string[]; determined: readonly Determined[] },
): FilingFacts {
  const { modeOfTransport, declarant, giftClaim, purchasedOrForSale, invoiceHeld, askedOfficer } = data;
  return {
    ...{
      ...days,
      ...withAnswers(factsDetermined(determined), determinedBy(accepted)),
      mendsAnEntry: true,
      portCode,
      modeOfTransport,
      declarant,
      giftClaim,
      purchasedOrForSale,
      invoiceHeld,
    },
    ...{ askedOfficer, arrivesOn: Temporal.PlainDate.from(data.arrivesOn) },
    ...factsOfFiler(data.filer),
    lines: data.lines.map((line) => ({
      ...line,
      description: '',
      quantity: new Decimal(line.quantity),
      grossWeightKg: new Decimal(line.grossWeightKg),
      valueUsd: new Decimal(line.valueUsd),
    })),
    estimatedDutyUsd: new Decimal(data.estimatedDutyUsd),
  };
}

/** What an officer answered to a question counts beside what offices determined. */
const withAnswers = (found: ReturnType<typeof factsDetermined>, answered: readonly Determination[]) => ({
  ...found,
  determinations: [...found.determinations, ...answered],
});

const factsOfFiler = ({ abiStatus, kind, isClient, hasMandate }: FiledEntryData['filer']) => ({
  ...{ filerAbiStatus: abiStatus, filerKind: kind, filerIsClient: isClient, hasMandate },
});
