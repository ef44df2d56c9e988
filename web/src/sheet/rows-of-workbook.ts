import { readXml } from './read-xml.ts';
import { cellOf, isBlankRow, type Cell, type Row } from './sheet.ts';
import { dayOfNumber, figureAsTyped, withoutEscapes, type Style } from './values-of-workbook.ts';

interface Workbook {
  readonly mostRows: number;
  /** Whether its days are counted from 1904, as on old Macintoshes. */
  readonly from1904: boolean;
  readonly texts: readonly string[];
  readonly styles: readonly Style[];
}

interface Stored {
  column: number;
  type: string;
  style: Style;
  hasFormula: boolean;
  /** Null where none was stored. */
  value: string | null;
}

const mostColumns = 200;

/** The rows of a sheet in which something stands; null where there are more than may be. */
export function rowsOfSheet(xml: string, book: Workbook): Row[] | null {
  const rows: Row[] = [];
  const merged: string[] = [];
  let row: { number: number; cells: Cell[] } = { number: 0, cells: [] };
  let cell: Stored = emptyCell(0);
  readXml(xml, {
    open: (name, attributes, stop) => {
      if (name === 'row' && rows.length > book.mostRows) stop();
      else if (name === 'row') row = { number: Number(attributes()['r'] ?? row.number + 1), cells: [] };
      else if (name === 'c') cell = cellBegun(attributes(), row.cells.length, book);
      else if (name === 'f') cell.hasFormula = true;
      else if (name === 'mergeCell') merged.push(attributes()['ref'] ?? '');
    },
    close: (name, text) => {
      if (name === 'v') cell.value = text;
      if (name === 't' && cell.type === 'inlineStr') cell.value = (cell.value ?? '') + text;
      if (name === 'c' && cell.column < mostColumns) putAt(row.cells, cell.column, toCell(cell, book));
      if (name === 'row' && !isBlankRow(row)) rows.push(row);
    },
  });
  if (rows.length > book.mostRows) return null;
  for (const ref of merged) markMerged(rows, ref);
  return rows;
}

const emptyCell = (column: number): Stored => ({
  column,
  type: 'n',
  style: 'FIGURE',
  hasFormula: false,
  value: null,
});

/** Where a cell does not say where it stands it follows the one before. */
function cellBegun(
  { r, t = 'n', s = '' }: Readonly<Record<string, string>>,
  next: number,
  { styles }: Workbook,
): Stored {
  const column = r ? (placeOf(r)?.column ?? next) : next;
  return { ...emptyCell(column), type: t, style: styles[Number(s)] ?? 'FIGURE' };
}

function toCell({ type, style, hasFormula, value }: Stored, { texts, from1904 }: Workbook): Cell {
  if (type === 'e') return cellOf('', { fault: 'ERROR_VALUE' });
  if (value === null) return hasFormula ? cellOf('', { fault: 'FORMULA_WITHOUT_VALUE' }) : cellOf('');
  if (type === 's') return cellOf(inOneLine(texts[Number(value)] ?? ''));
  if (type === 'b') return cellOf(value === '1' ? 'TRUE' : 'FALSE');
  if (type === 'd') return cellOf(value.slice(0, 10), { isDay: true });
  if (type !== 'n') return cellOf(inOneLine(withoutEscapes(value)));
  if (value.trim() === '') return cellOf('');
  const day = style === 'DAY' ? dayOfNumber(Number(value), from1904) : null;
  return day ? cellOf(day, { isDay: true }) : cellOf(figureAsTyped(value, style === 'PERCENT'));
}

const inOneLine = (text: string): string => text.replaceAll(/\s+/g, ' ').trim();

function putAt(cells: Cell[], column: number, cell: Cell): void {
  while (cells.length < column) cells.push(cellOf(''));
  cells[column] = cell;
}

/** `B12` as the second column of row 12. */
function placeOf(ref: string): { column: number; row: number } | null {
  const [, letters, digits] = /^\$?([A-Z]{1,3})\$?(\d+)$/.exec(ref) ?? [];
  if (!letters) return null;
  const column = [...letters].reduce((sum, letter) => sum * 26 + letter.charCodeAt(0) - 64, 0) - 1;
  return { column, row: Number(digits) };
}

/** Of merged cells the first alone has a value: what the others should say nobody knows. */
function markMerged(rows: readonly Row[], ref: string): void {
  const [first, last] = ref.split(':').map(placeOf);
  if (!first || !last) return;
  for (const { number, cells } of rows) {
    if (number < first.row || number > last.row) continue;
    for (let column = first.column; column <= Math.min(last.column, mostColumns - 1); column += 1) {
      const isFirst = number === first.row && column === first.column;
      if (!isFirst) putAt(cells as Cell[], column, cellOf('', { fault: 'MERGED' }));
    }
  }
}
