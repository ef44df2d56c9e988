import type { Rule } from '@landfall/rule';
import type { FilingFacts } from '../../facts.js';
import { lawfulFiling } from '../../lawful-filing.js';
import * as law from './section-27-invoice.js';

const places = (rule: Rule<FilingFacts>, change: Partial<FilingFacts>) =>
  rule.broken(lawfulFiling(change)).map((path) => path.join('.'));

describe('the invoice', () => {
  const held = (purchasedOrForSale: boolean, invoiceHeld: FilingFacts['invoiceHeld']) =>
    places(law.invoiceIsHeld, { purchasedOrForSale, invoiceHeld });

  test('a filer of purchased goods who holds the invoice or an itemised statement is accepted, one who holds neither is not (143.27)', () => {
    expect(held(true, 'COMMERCIAL_INVOICE')).toEqual([]);
    expect(held(true, 'ITEMISED_STATEMENT')).toEqual([]);
    expect(held(true, 'NONE')).toEqual(['invoiceHeld']);
  });

  test('goods neither bought nor for sale need no invoice (143.27)', () => {
    expect(held(false, 'NONE')).toEqual([]);
  });
});
