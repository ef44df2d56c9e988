// What a broker's system knows of a shipment, as Landfall asks for it.
import { randomUUID } from 'node:crypto';

/** Pacific Hardware Hawaii, an importer of the sandbox that gave Kalani Customs Brokers its mandate. */
export const client = 'acc_00000000000pac1f1chardware';

/** An importer of the sandbox that gave us none. To us it is as if it did not exist. */
export const notOurClient = 'acc_0000000000001e11an11mp0rts';

/** What your people accepted before you file: Landfall's own words, and no others. */
export interface Certification {
  accepted: boolean;
  statement: string;
}

/** A lawful informal entry at Honolulu. `change` replaces parts of it. */
export function informalEntry(certification: Certification, change: object = {}) {
  const serial = Math.floor(1_000_000 + Math.random() * 8_999_999);
  return {
    // Your own name for this request. Keep it with the shipment: the same key always answers with the same entry.
    idempotencyKey: randomUUID(),
    regime: 'US_CBP',
    entryType: 'TYPE_11',
    portCode: '3201',
    modeOfTransport: 'AIR',
    importerAccountId: client,
    declarant: { capacity: 'BROKER', designatedBy: 'PURCHASER' },
    consignee: { name: 'Pacific Hardware Hawaii', address: '12 Sand Island Road, Honolulu, HI 96819' },
    conveyance: 'HA 462',
    // The last digit of an air waybill is the remainder of the seven before it by 7; another is a warning.
    billOfLading: `173-${serial}${serial % 7}`,
    arrivesOn: new Date().toISOString().slice(0, 10),
    lines: [
      {
        description: 'Stainless steel wood screws, 40 mm, for decks',
        htsNumber: '7318.12.0000',
        // Numbers of chapters 98 and 99 that apply beside it go into `furtherHtsNumbers`, as ['9903.88.15'].
        countryOfOrigin: 'TW',
        quantity: '120.00',
        unit: 'KG',
        grossWeightKg: '126.50',
        valueUsd: '1640.00',
      },
    ],
    purchasedOrForSale: true,
    // Held, not attached: an officer who wants to see it asks for it (19 CFR 143.36(c)).
    invoiceHeld: 'COMMERCIAL_INVOICE',
    estimatedDutyUsd: '205.00',
    certification,
    ...change,
  };
}
