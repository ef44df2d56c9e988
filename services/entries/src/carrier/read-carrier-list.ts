// A carrier's list of bills as it is pasted from a table or a file: every fault at its row, and nothing guessed.
import { readNumber, readWaybill } from '@landfall/law';

export interface ListedBill {
  /** The line of what was pasted, from 1. */
  readonly line: number;
  readonly billNumber: string;
  readonly pieces: number;
  /** Decimal text; null where the list says none. */
  readonly weightKg: string | null;
}

/** What is wrong with a list, and where; of the whole where it has no line. */
export interface ListFault {
  readonly code: ListFaultCode;
  readonly line: number | null;
}

export const listFaultSays = {
  LIST_EMPTY: 'The list has no bills.',
  LIST_TOO_LONG: 'The list has more than 5,000 bills.',
  LIST_WRONGLY_ENCODED: 'This line holds signs that are no text: the file was read in a wrong encoding, or is no text.',
  LIST_COLUMNS_UNKNOWN: 'The columns of the list are not known: a bill, its pieces and, where it is known, its weight.',
  LIST_COLUMNS_MISSING: 'This line has fewer columns than the heading.',
  LIST_HEADING_AGAIN: 'The heading stands here again, or goes over two lines.',
  LIST_FORMULA: 'This line holds a formula and no value.',
  LIST_BILL_MISSING: 'This line has no number of a bill, or one without a digit.',
  LIST_PIECES_UNREAD: 'The pieces of this line are no whole number from 1 to 1,000,000.',
  LIST_WEIGHT_UNREAD: 'The weight of this line is no number of kilograms.',
} as const;
export type ListFaultCode = keyof typeof listFaultSays;

export const mostBills = 5_000;

/** The bills of a list; none where it has a fault, for a list with holes would say of goods that they did not come. */
export function readCarrierList(text: string): { bills: ListedBill[]; faults: ListFault[] } {
  const lines = text.replace(/^\uFEFF/, '').split(/\r\n|\r|\n/);
  const written = lines.map((one, n) => ({ line: n + 1, text: one })).filter(({ text: one }) => one.trim() !== '');
  if (written.length === 0) return { bills: [], faults: [{ code: 'LIST_EMPTY', line: null }] };
  if (written.length > mostBills + headingWithin) {
    return { bills: [], faults: [{ code: 'LIST_TOO_LONG', line: written[mostBills]!.line }] };
  }
  const unread = written.filter((one) => notText.test(one.text));
  if (unread.length > 0)
    return { bills: [], faults: unread.map(({ line }) => ({ code: 'LIST_WRONGLY_ENCODED', line })) };
  const delimiter = delimiterOf(written.map((one) => one.text));
  return readRows(written.map((one) => ({ line: one.line, cells: cellsOf(one.text, delimiter) })));
}

/** Signs that replace what could not be read, and such as stand in no text. */
// eslint-disable-next-line no-control-regex
const notText = /[\uFFFD\u0000-\u0008\u000E-\u001F]|PK\u0003/;
/** Titles may stand above the heading. */
const headingWithin = 10;

interface Row {
  line: number;
  cells: string[];
}
interface Columns {
  bill: number;
  pieces: number;
  /** Null where the list has none. */
  weight: number | null;
  count: number;
}

function readRows(rows: readonly Row[]): { bills: ListedBill[]; faults: ListFault[] } {
  const at = rows.slice(0, headingWithin).findIndex(({ cells }) => headingOf(cells) !== null);
  const columns = at < 0 ? withoutHeading(rows[0]!) : headingOf(rows[at]!.cells);
  if (!columns) return { bills: [], faults: [{ code: 'LIST_COLUMNS_UNKNOWN', line: rows[0]!.line }] };
  const below = rows.slice(at + 1);
  if (below.length === 0) return { bills: [], faults: [{ code: 'LIST_EMPTY', line: null }] };
  if (below.length > mostBills) return { bills: [], faults: [{ code: 'LIST_TOO_LONG', line: below[mostBills]!.line }] };
  const read = below.map((row) => readRow(row, columns));
  const faults = read.flatMap((one) => ('faults' in one ? one.faults : []));
  return { bills: faults.length > 0 ? [] : read.flatMap((one) => ('bill' in one ? [one.bill] : [])), faults };
}

function readRow({ line, cells }: Row, columns: Columns): { bill: ListedBill } | { faults: ListFault[] } {
  const fault = (code: ListFaultCode) => ({ faults: [{ code, line }] });
  if (headingOf(cells) || cells.every((cell) => namesAColumn(cell))) return fault('LIST_HEADING_AGAIN');
  if (cells.length <= Math.max(columns.bill, columns.pieces)) return fault('LIST_COLUMNS_MISSING');
  const weightCell = columns.weight === null ? '' : (cells[columns.weight] ?? '');
  const [billCell, piecesCell] = [cells[columns.bill]!, cells[columns.pieces]!];
  if ([billCell, piecesCell, weightCell].some((cell) => /^[=@+]/.test(cell))) return fault('LIST_FORMULA');
  const bill = readWaybill(billCell);
  const [pieces, weight] = [readNumber(piecesCell), readNumber(weightCell)];
  const faults: ListFaultCode[] = [];
  if (bill.is !== 'READ' || !/\d/.test(bill.value)) faults.push('LIST_BILL_MISSING');
  const isCount = pieces.is === 'READ' && /^[1-9]\d{0,6}$/.test(pieces.value) && Number(pieces.value) <= 1_000_000;
  if (!isCount) faults.push('LIST_PIECES_UNREAD');
  if (weight.is !== 'READ' && weight.is !== 'BLANK') faults.push('LIST_WEIGHT_UNREAD');
  if (bill.is !== 'READ' || pieces.is !== 'READ' || faults.length > 0)
    return { faults: faults.map((code) => ({ code, line })) };
  const weightKg = weight.is === 'READ' ? weight.value : null;
  return { bill: { line, billNumber: bill.value, pieces: Number(pieces.value), weightKg } };
}

const names = {
  bill: /^(b\/?l|bol|bill|awb|hawb|mawb|waybill|air ?waybill)( ?(of lading|no|number|#|nr))*$/,
  pieces: /^(pieces?|pcs|packages?|pkgs?|qty|quantity|cartons|count|number of packages|no of packages)$/,
  weight: /^(gross )?(weight|wt|kgs?|kilograms?|kilos?)( ?(kgs?|kilograms?))?$/,
} as const;

const folded = (cell: string): string =>
  cell
    .toLowerCase()
    .replaceAll(/[.:()_]/g, ' ')
    .replaceAll(/\s+/g, ' ')
    .trim();
const namesAColumn = (cell: string): boolean => Object.values(names).some((name) => name.test(folded(cell)));

/** Where the columns stand, by a line that names them; null of any other line. */
function headingOf(cells: readonly string[]): Columns | null {
  const at = (name: RegExp) => cells.findIndex((cell) => name.test(folded(cell)));
  const [bill, pieces, weight] = [at(names.bill), at(names.pieces), at(names.weight)];
  return bill < 0 || pieces < 0 ? null : { bill, pieces, weight: weight < 0 ? null : weight, count: cells.length };
}

/** Without a heading the order is bill, pieces, weight, where the first line says so by itself. */
function withoutHeading({ cells }: Row): Columns | null {
  const [bill = '', pieces = ''] = cells;
  if (cells.length > 3 || !/\d/.test(bill) || readNumber(pieces).is !== 'READ') return null;
  return { bill: 0, pieces: 1, weight: cells.length > 2 ? 2 : null, count: cells.length };
}

function delimiterOf(lines: readonly string[]): string {
  const some = lines.slice(0, headingWithin + 1);
  const count = (sign: string) => some.reduce((sum, line) => sum + line.split(sign).length - 1, 0);
  return ['\t', ';', ','].reduce((best, sign) => (count(sign) > count(best) ? sign : best));
}

/** The cells of a line; in quotation marks a cell may hold the delimiter, and two of them are one. */
function cellsOf(line: string, delimiter: string): string[] {
  const cells: string[] = [];
  let [cell, isQuoted] = ['', false];
  for (let n = 0; n < line.length; n += 1) {
    const sign = line[n]!;
    if (sign === '"' && isQuoted && line[n + 1] === '"') cell += line[(n += 1)]!;
    else if (sign === '"') isQuoted = !isQuoted;
    else if (sign === delimiter && !isQuoted) [cells[cells.length], cell] = [cell.trim(), ''];
    else cell += sign;
  }
  return [...cells, cell.trim()];
}
