import { Decimal } from 'decimal.js';

const amount = /^-?\d{1,15}(\.\d{1,6})?$/;

/** US dollars from a decimal text such as '2500' or '2500.01'. Throws RangeError for anything else, exponents too. */
export function usd(text: string): Decimal {
  if (!amount.test(text)) throw new RangeError('An amount in US dollars is written with digits, as 2500.01.');
  return new Decimal(text);
}

/** The sum; zero for none. */
export function sumUsd(amountsUsd: Iterable<Decimal>): Decimal {
  return [...amountsUsd].reduce((sum, next) => sum.plus(next), new Decimal(0));
}

/** To whole cents, half a cent away from zero. */
export function toCents(amountUsd: Decimal): Decimal {
  return amountUsd.toDecimalPlaces(2, Decimal.ROUND_HALF_UP);
}

/** For sentences: '$2,500.01'. Shows further decimals where there are some, so that no excess is hidden by rounding. */
export function usdText(amountUsd: Decimal): string {
  const [whole = '0', cents = '00'] = amountUsd.abs().toFixed(Math.max(2, amountUsd.decimalPlaces())).split('.');
  return `${amountUsd.isNegative() && !amountUsd.isZero() ? '-' : ''}$${whole.replace(/\B(?=(\d{3})+$)/g, ',')}.${cents}`;
}
