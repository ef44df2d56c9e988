// A sheet as it was read: rows of text, and what in its cells cannot be taken as it stands.

export interface Cell {
  /** As it would be typed; empty where nothing stands. */
  readonly text: string;
  /** Null where it can be taken. A formula counts by the value that was stored with it, and is never reckoned. */
  readonly fault: CellFault | null;
  /** Whether it is a day, which spreadsheets keep as a number. */
  readonly isDay: boolean;
}

export type CellFault = 'FORMULA_WITHOUT_VALUE' | 'ERROR_VALUE' | 'MERGED';

export interface Row {
  /** As the spreadsheet numbers it. */
  readonly number: number;
  readonly cells: readonly Cell[];
}

/** What was read otherwise than somebody may think. */
export interface SheetNotes {
  /** Names of sheets that were not read. */
  readonly otherSheets: readonly string[];
  readonly hiddenSheets: readonly string[];
  /** Of text that does not say in which encoding it is. */
  readonly encoding: string | null;
}

export type WhyNoSheet = 'TOO_LARGE' | 'TOO_MANY_ROWS' | 'OLD_OR_LOCKED' | 'NO_SHEET' | 'NO_ROWS';

export type SheetRead =
  | { readonly is: 'READ'; readonly rows: readonly Row[]; readonly notes: SheetNotes }
  | { readonly is: 'REFUSED'; readonly why: WhyNoSheet };

/** Larger files are no lists of goods. */
export const mostBytesOfSheet = 10_000_000;

export const nothingToNote: SheetNotes = { otherSheets: [], hiddenSheets: [], encoding: null };

export const cellOf = (text: string, more: Partial<Cell> = {}): Cell => ({ text, fault: null, isDay: false, ...more });

export const isBlankRow = ({ cells }: Pick<Row, 'cells'>): boolean =>
  cells.every(({ text, fault }) => text === '' && (fault === null || fault === 'MERGED'));

export const refusedSheet = (why: WhyNoSheet): SheetRead => ({ is: 'REFUSED', why });

/** `A` of the first, `AB` of the 28th. */
export function letterOf(column: number): string {
  const before = Math.floor(column / 26);
  return (before > 0 ? letterOf(before - 1) : '') + String.fromCharCode(65 + (column % 26));
}
