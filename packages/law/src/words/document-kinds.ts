import type { Says } from './says.js';

/** The most usual first. */
export const documentKinds = [
  'COMMERCIAL_INVOICE',
  'ITEMISED_STATEMENT',
  'BILL_OF_LADING',
  'PACKING_LIST',
  'PROOF_OF_ORIGIN',
  'PERMIT',
  'OTHER',
] as const;
export type DocumentKind = (typeof documentKinds)[number];

export const documentKindSays: Says<DocumentKind> = {
  COMMERCIAL_INVOICE: 'The commercial invoice, 19 CFR 143.27.',
  ITEMISED_STATEMENT: 'An itemised statement of value in place of an invoice, 19 CFR 143.27.',
  BILL_OF_LADING: 'The bill of lading or air waybill.',
  PACKING_LIST: 'The packing list.',
  PROOF_OF_ORIGIN: 'Proof of the country of origin.',
  PERMIT: 'A licence or permit that the goods need.',
  OTHER: 'Another document.',
};
