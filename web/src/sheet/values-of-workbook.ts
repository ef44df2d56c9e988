// How a workbook keeps its values: texts once for all cells, figures in the way in which they are shown.
import { readXml } from './read-xml.ts';

/** The texts that cells name by their number, without how they look and are spoken. */
export function sharedTextsIn(xml: string): string[] {
  const texts: string[] = [];
  let text = '';
  let isSpoken = false;
  readXml(xml, {
    open: (name) => {
      if (name === 'si') text = '';
      if (name === 'rPh') isSpoken = true;
    },
    close: (name, said) => {
      if (name === 't' && !isSpoken) text += said;
      if (name === 'rPh') isSpoken = false;
      if (name === 'si') texts.push(withoutEscapes(text));
    },
  });
  return texts;
}

/** Characters that XML cannot hold are written as `_x000D_`. */
export const withoutEscapes = (text: string): string =>
  text.replaceAll(/_x([0-9A-Fa-f]{4})_/g, (_, code: string) => String.fromCharCode(parseInt(code, 16)));

export type Style = 'FIGURE' | 'DAY' | 'PERCENT';

/** How the figures of a cell are shown, by the number of its style. */
export function stylesIn(xml: string): Style[] {
  const formats = new Map<number, string>();
  const styles: Style[] = [];
  let isOfCells = false;
  readXml(xml, {
    open: (name, attributes) => {
      if (name === 'cellXfs') isOfCells = true;
      if (name === 'numFmt') formats.set(Number(attributes()['numFmtId']), attributes()['formatCode'] ?? '');
      if (name === 'xf' && isOfCells) styles.push(styleOf(Number(attributes()['numFmtId'] ?? 0), formats));
    },
    close: (name) => {
      if (name === 'cellXfs') isOfCells = false;
    },
  });
  return styles;
}

/** Formats that stand in no workbook, since all have them; 27 to 36 and 50 to 58 are days in East Asia. */
function styleOf(id: number, formats: ReadonlyMap<number, string>): Style {
  const own = formats.get(id);
  if (own === undefined) {
    if ((id >= 14 && id <= 17) || id === 22 || (id >= 27 && id <= 36) || (id >= 50 && id <= 58)) return 'DAY';
    return id === 9 || id === 10 ? 'PERCENT' : 'FIGURE';
  }
  const code = own.replaceAll(/"[^"]*"|\\.|\[[^\]]*\]|_./g, '');
  if (/[yd]/i.test(code)) return 'DAY';
  return code.includes('%') ? 'PERCENT' : 'FIGURE';
}

/** The day of which a spreadsheet keeps the number; null where it is none. */
export function dayOfNumber(number: number, from1904: boolean): string | null {
  const days = Math.floor(number) + (from1904 ? 1_462 : 0);
  // Lotus took 1900 for a leap year, and spreadsheets still do.
  if (days < 1 || days > 2_958_465) return null;
  return new Date((days - 25_569 + (days < 60 ? 1 : 0)) * 86_400_000).toISOString().slice(0, 10);
}

/** A figure as it would be typed: without what sums in binary leave behind its fifteenth digit, and without an exponent. */
export function figureAsTyped(stored: string, isPercent: boolean): string {
  const number = Number((Number(stored) * (isPercent ? 100 : 1)).toPrecision(15));
  if (!Number.isFinite(number)) return stored;
  return number.toLocaleString('en-US', { useGrouping: false, maximumFractionDigits: 15 });
}
