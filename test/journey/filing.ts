import { randomUUID } from 'node:crypto';
import { newestCertification } from '@landfall/law/words/certification';
import { sandboxAccounts } from '@landfall/accounts/sandbox';

/** A lawful informal entry at Honolulu, filed by Kalani Customs Brokers for Pacific Hardware Hawaii. */
export const lawfulFiling = (change: Record<string, unknown> = {}) => ({
  idempotencyKey: randomUUID(),
  regime: 'US_CBP',
  entryType: 'TYPE_11',
  portCode: '3201',
  modeOfTransport: 'AIR',
  importerAccountId: sandboxAccounts.pacificHardware,
  declarant: { capacity: 'BROKER', designatedBy: 'PURCHASER' },
  consignee: { name: 'Pacific Hardware Hawaii', address: '12 Sand Island Road, Honolulu' },
  conveyance: 'HA 462',
  billOfLading: '173-40218835',
  arrivesOn: new Date().toISOString().slice(0, 10),
  lines: [lawfulLine()],
  purchasedOrForSale: true,
  invoiceHeld: 'COMMERCIAL_INVOICE',
  estimatedDutyUsd: '98.40',
  certification: { accepted: true, statement: newestCertification('US_CBP', new Date()) },
  ...change,
});

export const lawfulLine = (change: Record<string, unknown> = {}) => ({
  description: 'Stainless steel wood screws, 40 mm',
  htsNumber: '7318.14.1060',
  countryOfOrigin: 'TW',
  quantity: '120.00',
  unit: 'KG',
  grossWeightKg: '126.50',
  valueUsd: '1640.00',
  ...change,
});

/** Watches in numbers, each far below the price of a watch: a criterion asks for an intensive examination. */
export const watchesBelowPrice = () =>
  lawfulLine({
    description: 'Wrist watches with quartz movement',
    htsNumber: '9102.11.1010',
    quantity: '100',
    unit: 'NO',
    grossWeightKg: '9.00',
    valueUsd: '900.00',
  });

export const fileEntry = `mutation ($input: FileEntryInput!) {
  fileEntry(input: $input) {
    filing { id outcome }
    entry { id reference status entryVersion }
    userErrors { code message path severity citation nextStep }
  }
}`;
