import type { Says } from './says.js';

/** What proof of value a filer states that it holds (19 CFR 143.27). */
export const invoicesHeld = ['COMMERCIAL_INVOICE', 'ITEMISED_STATEMENT', 'NONE'] as const;
export type InvoiceHeld = (typeof invoicesHeld)[number];

export const invoiceHeldSays: Says<InvoiceHeld> = {
  COMMERCIAL_INVOICE: 'The commercial invoice, to be produced when asked for.',
  ITEMISED_STATEMENT: 'An itemised statement of value, where there is no invoice.',
  NONE: 'Neither, as for personal effects.',
};
