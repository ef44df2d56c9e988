// An amount in US dollars as people type it: read where it can mean one amount, asked back where it can mean two.
// Not modelled: amounts below zero, which nobody declares; other money, which is converted first.
import { grouped, readFigure, type FigureFlaw } from './figure.js';
import { plainFigures } from './plain-text.js';
import { blank, read, refused, type Read, type Reading, type TwoReadings, type Typed } from './reading.js';

export type MoneyFlaw = FigureFlaw | 'OTHER_MONEY' | 'TOO_MANY_DECIMALS';

/** What is wrong with an amount, as a sentence that never repeats it. */
export const moneyFlawSays: Readonly<Record<MoneyFlaw, string>> = {
  NOT_A_NUMBER: 'An amount is written with digits, as 1,250.00; this holds something else.',
  NEGATIVE: 'An amount is not below zero.',
  MISGROUPED: 'The points and commas of this do not stand as those of one amount do.',
  TOO_LARGE: 'An amount has at most 12 digits before the point.',
  OTHER_MONEY: 'An amount is in US dollars; this names other money.',
  TOO_MANY_DECIMALS: 'An amount has at most two digits after the point, which are cents.',
};

/** What to do about any of them. */
export const howToWriteMoney = 'Write dollars and cents with digits, as 1250.00.';

// The signs and codes of money that people here pay with, but dollars of the United States.
const otherMoney = /[€£¥₩₹₽]|\b(EUR|GBP|JPY|AUD|NZD|CAD|CNY|RMB|WST|FJD|XPF|KRW|TWD|PHP)\b|\b(A|AU|NZ|C|CA|WS|FJ)\$/i;
const dollars = /^(US ?\$|\$ ?US|\$|USD|US dollars?)|(US ?\$|\$ ?US|\$|USD|US dollars?|dollars?)$/gi;

/**
 * Reads an amount. Three digits after a single point are cents to nobody: `1.250` is one dollar twenty-five to some and
 * 1,250 dollars to others, and so both are offered; so is `12,50`.
 */
export function readMoneyUsd(typed: Typed): Reading<MoneyFlaw> | TwoReadings {
  const text = plainFigures(typed ?? '');
  if (text === '') return blank;
  if (text === null) return refused('NOT_A_NUMBER');
  if (otherMoney.test(text)) return refused('OTHER_MONEY');
  const figure = readFigure(text.replaceAll(dollars, '').trim());
  if (figure.is === 'REFUSED') return refused(figure.flaw);
  const { whole, decimals } = figure;
  if (figure.is === 'COMMA') return either(amount(whole, decimals), amount(`${whole}${decimals}`));
  if (decimals.length === 3 && /^[1-9]\d{0,2}$/.test(whole))
    return either(toCents(whole, decimals), amount(`${whole}${decimals}`));
  return decimals.length > 2 ? refused('TOO_MANY_DECIMALS') : amount(whole, decimals);
}

/** `1250.50` as `$1,250.50`. */
const amount = (digits: string, decimals = ''): Read => {
  const [whole, cents] = [digits.replace(/^0+(?=\d)/, ''), decimals.padEnd(2, '0')];
  return read(`${whole}.${cents}`, `$${grouped(whole)}.${cents}`);
};

const either = (...readings: [Read, Read]): TwoReadings => ({ is: 'TWO_READINGS', readings });

/** At most six digits, half a cent up. */
function toCents(whole: string, decimals: string): Read {
  const cents = String(Math.round(Number(whole + decimals) / 10)).padStart(3, '0');
  return amount(cents.slice(0, -2), cents.slice(-2));
}
