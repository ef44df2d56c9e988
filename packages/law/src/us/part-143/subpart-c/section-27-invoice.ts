// 19 CFR 143.27: the invoice.
import type { Rule } from '@landfall/rule';
import type { FilingFacts } from '../../facts.js';

/** Held and produced on request, not presented: 143.36(c) bars an invoice that nobody asked for. */
export const invoiceIsHeld: Rule<FilingFacts> = {
  code: 'INVOICE_NOT_HELD',
  citation: '19 CFR 143.27',
  says: 'For goods bought or for sale the filer holds the commercial invoice or, where there is none, an itemised statement of value, and produces it on request (143.36(c)).',
  reading:
    '143.27 says that the invoice is produced, 143.36(c) that an electronic filer keeps it until asked: both are met by stating what is held. Of a gift the side of the receiver counts (10.152): what a giver bought is not taken as imported under a purchase.',
  nextStep:
    'Obtain the invoice, or draw up an itemised statement of value, and say which of them you hold. Attach nothing.',
  broken: ({ purchasedOrForSale, invoiceHeld }) =>
    purchasedOrForSale && invoiceHeld === 'NONE' ? [['invoiceHeld']] : [],
};
