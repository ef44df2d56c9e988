import { usd } from '../entry/usd.ts';

const amount = /^(?:US\$ ?|\$ ?|USD ?)?(\d{1,12}|\d{1,3}(?:,\d{3}){1,3})(\.\d{0,2})?(?: ?USD)?$/i;

/** An amount typed as `$1,250` as it will be read, `$1,250.00`; null when the law will say what is wrong with it. */
export function amountReadAs(typed: string): string | null {
  const [, dollars, cents = ''] = amount.exec(typed.trim()) ?? [];
  return dollars ? usd(`${dollars.replaceAll(',', '').replace(/^0+(?=\d)/, '')}${cents === '.' ? '' : cents}`) : null;
}

/** `1234,50`, where the comma is meant as a point before the cents: asks, since it could mean two things. */
export const hasDecimalComma = (typed: string): boolean => /^\D{0,4}\d+,\d{1,2}$/.test(typed.trim());
