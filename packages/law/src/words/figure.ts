// How people write a number with digits: 1250, 1,250.50, 1 250, 1'250.50, 1.250,50, .5.
// Not modelled: digits of other scripts than 0 to 9; groups of other than three digits.

/** The digits of a figure before and after its point, or what is wrong with it. */
export type Figure =
  | { is: 'FIGURE'; whole: string; decimals: string }
  /** One comma, and after it no group of three: where it was typed, it may stand before decimals. */
  | { is: 'COMMA'; whole: string; decimals: string }
  | { is: 'REFUSED'; flaw: FigureFlaw };

export type FigureFlaw = 'NOT_A_NUMBER' | 'NEGATIVE' | 'MISGROUPED' | 'TOO_LARGE';

const mostWholeDigits = 12;

const forms: readonly RegExp[] = [
  /^(?<whole>\d+)(\.(?<decimals>\d*))?$/,
  /^(?<whole>)\.(?<decimals>\d+)$/,
  /^(?<whole>[1-9]\d{0,2}(,\d{3})+)(\.(?<decimals>\d*))?$/,
  /^(?<whole>[1-9]\d{0,2}(?:([ '’])\d{3})(?:\2\d{3})*)([.,](?<decimals>\d*))?$/,
  /^(?<whole>[1-9]\d{0,2}(\.\d{3})+),(?<decimals>\d*)$/,
  /^(?<whole>[1-9]\d{0,2}(\.\d{3}){2,})(?<decimals>)$/,
];

/** Reads digits, points and commas; a single point stands before decimals. */
export function readFigure(text: string): Figure {
  if (!/^[\d.,'’ +-]+$/.test(text) || !/\d/.test(text)) return { is: 'REFUSED', flaw: 'NOT_A_NUMBER' };
  if (/^-|-$/.test(text)) return { is: 'REFUSED', flaw: 'NEGATIVE' };
  const unsigned = text.replace(/^\+ ?/, '');
  for (const form of forms) {
    const found = form.exec(unsigned)?.groups;
    if (found) return figure('FIGURE', found['whole']!, found['decimals'] ?? '');
  }
  const comma = /^(\d+),(\d{1,2})$/.exec(unsigned);
  return comma ? figure('COMMA', comma[1]!, comma[2]!) : { is: 'REFUSED', flaw: 'MISGROUPED' };
}

/** `1250` as `1,250`. */
export const grouped = (whole: string): string => whole.replace(/\B(?=(\d{3})+$)/g, ',');

function figure(is: 'FIGURE' | 'COMMA', groups: string, decimals: string): Figure {
  const whole = groups.replaceAll(/\D/g, '').replace(/^0+(?=\d)/, '') || '0';
  return whole.length > mostWholeDigits ? { is: 'REFUSED', flaw: 'TOO_LARGE' } : { is, whole, decimals };
}
