// XLSX (ECMA-376): a ZIP of XML. Values are taken as they were stored; no formula is reckoned, and nothing else in it is opened.
import { unzipSync } from 'fflate';
import { decodedText } from './decoded-text.ts';
import { rowsOfSheet } from './rows-of-workbook.ts';
import { isBlankRow, refusedSheet, type SheetRead } from './sheet.ts';
import { stylesIn, sharedTextsIn } from './values-of-workbook.ts';
import { readXml } from './read-xml.ts';

/** A file of ten megabytes may say that it holds many more: so much of it is unpacked, and no byte beyond. */
const mostBytesUnpacked = 40_000_000;

export function readWorkbook(bytes: Uint8Array, mostRows: number): SheetRead {
  try {
    return readOpened(opening(bytes), mostRows);
  } catch (fault) {
    return refusedSheet(fault === tooLarge ? 'TOO_LARGE' : 'NO_SHEET');
  }
}

const tooLarge = new Error('larger than is unpacked');

type Open = (path: string) => string | null;

/** Gives the text of a part by its path; null where there is none. @throws where all of them together are too large. */
function opening(bytes: Uint8Array): Open {
  let left = mostBytesUnpacked;
  return (path) => {
    const wanted = path.toLowerCase();
    const filter = ({ name, originalSize }: { name: string; originalSize: number }): boolean => {
      if (name.toLowerCase() !== wanted) return false;
      if (originalSize > left) throw tooLarge;
      left -= originalSize;
      return true;
    };
    const [found] = Object.values(unzipSync(bytes, { filter }));
    return found ? decodedText(found).text : null;
  };
}

interface SheetNamed {
  name: string;
  isHidden: boolean;
  id: string;
}

function readOpened(open: Open, mostRows: number): SheetRead {
  const parts = partsIn(open('xl/_rels/workbook.xml.rels') ?? '');
  const { sheets, from1904 } = sheetsIn(open('xl/workbook.xml') ?? '');
  const shown = sheets.filter(({ isHidden }) => !isHidden);
  const [first] = shown;
  const xml = first && open(parts.get(first.id) ?? 'xl/worksheets/sheet1.xml');
  if (!first || !xml) return refusedSheet('NO_SHEET');
  const rows = rowsOfSheet(xml, {
    mostRows,
    from1904,
    texts: sharedTextsIn(open(parts.get('sharedStrings') ?? 'xl/sharedStrings.xml') ?? ''),
    styles: stylesIn(open(parts.get('styles') ?? 'xl/styles.xml') ?? ''),
  });
  if (rows === null) return refusedSheet('TOO_MANY_ROWS');
  const said = rows.filter((row) => !isBlankRow(row));
  if (said.length === 0) return refusedSheet('NO_ROWS');
  const named = (some: readonly SheetNamed[]) => some.map(({ name }) => name);
  const hiddenSheets = named(sheets.filter(({ isHidden }) => isHidden));
  return { is: 'READ', rows: said, notes: { otherSheets: named(shown.slice(1)), hiddenSheets, encoding: null } };
}

/** Where the parts of a workbook lie, by their id, and those of which there is one by their kind. */
function partsIn(xml: string): Map<string, string> {
  const parts = new Map<string, string>();
  readXml(xml, {
    open: (name, attributes) => {
      if (name !== 'Relationship') return;
      const { Id = '', Target = '', Type = '' } = attributes();
      const path = Target.startsWith('/') ? Target.slice(1) : `xl/${Target}`;
      parts.set(Id, path).set(Type.slice(Type.lastIndexOf('/') + 1), path);
    },
  });
  return parts;
}

function sheetsIn(xml: string): { sheets: SheetNamed[]; from1904: boolean } {
  const sheets: SheetNamed[] = [];
  let from1904 = false;
  readXml(xml, {
    open: (name, attributes) => {
      if (name === 'workbookPr') from1904 = ['1', 'true'].includes(attributes()['date1904'] ?? '');
      if (name !== 'sheet') return;
      const { name: title = '', state = 'visible', id = '' } = attributes();
      sheets.push({ name: title, isHidden: state !== 'visible', id });
    },
  });
  return { sheets, from1904 };
}
