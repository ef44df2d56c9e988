import { decodedText } from './decoded-text.ts';
import { rowsOfText } from './rows-of-text.ts';
import { isBlankRow, mostBytesOfSheet, nothingToNote, refusedSheet, type SheetRead } from './sheet.ts';
import { readWorkbook } from './read-workbook.ts';

/** Reads a file of a spreadsheet, of text or as XLSX; of more rows than that none. */
export function readSheet(bytes: Uint8Array, mostRows: number): SheetRead {
  if (bytes.length > mostBytesOfSheet) return refusedSheet('TOO_LARGE');
  if (beginsWith(bytes, [0x50, 0x4b, 0x03, 0x04])) return readWorkbook(bytes, mostRows);
  // A workbook of before 2007, or one that is locked with a password.
  if (beginsWith(bytes, [0xd0, 0xcf, 0x11, 0xe0])) return refusedSheet('OLD_OR_LOCKED');
  const { text, encoding } = decodedText(bytes);
  return hasControls(text.slice(0, 4_000)) || text.startsWith('%PDF')
    ? refusedSheet('NO_SHEET')
    : readText(text, mostRows, encoding);
}

/** The same of rows that were pasted. */
export function readText(text: string, mostRows: number, encoding: string | null = null): SheetRead {
  if (text.length > mostBytesOfSheet) return refusedSheet('TOO_LARGE');
  const rows = rowsOfText(text, mostRows);
  if (rows === null) return refusedSheet('TOO_MANY_ROWS');
  const said = rows.filter((row) => !isBlankRow(row));
  return said.length === 0
    ? refusedSheet('NO_ROWS')
    : { is: 'READ', rows: said, notes: { ...nothingToNote, encoding } };
}

const beginsWith = (bytes: Uint8Array, magic: readonly number[]): boolean =>
  magic.every((byte, n) => bytes[n] === byte);

/** Characters of machines, but tabs and ends of lines. */
const hasControls = (text: string): boolean => /[^\P{Cc}\t\r\n\u0080-\u009f]/u.test(text);
