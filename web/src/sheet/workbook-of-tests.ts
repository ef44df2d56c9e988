import { strToU8, zipSync } from 'fflate';

interface Made {
  /** The XML within `sheetData`. */
  rows: string;
  after?: string;
  texts?: readonly string[];
  /** Number formats of the styles 1, 2, … */
  formats?: readonly string[];
  sheets?: string;
  workbookPr?: string;
}

const main = 'xmlns="http://schemas.openxmlformats.org/spreadsheetml/2006/main"';
const relations = 'http://schemas.openxmlformats.org/officeDocument/2006/relationships';

/** A workbook as spreadsheets write it, for the examples. */
export function workbook({ rows, after = '', texts = [], formats = [], sheets, workbookPr = '' }: Made): Uint8Array {
  const part = (id: string, kind: string, target: string): string =>
    `<Relationship Id="${id}" Type="${relations}/${kind}" Target="${target}"/>`;
  const numbered = formats.map((code, n) => `<numFmt numFmtId="${164 + n}" formatCode="${code}"/>`).join('');
  const styles = formats.map((_, n) => `<xf numFmtId="${164 + n}"/>`).join('');
  return zipSync({
    'xl/workbook.xml': strToU8(
      `<?xml version="1.0"?><workbook ${main} xmlns:r="${relations}">${workbookPr}<sheets>${sheets ?? '<sheet name="Goods" sheetId="1" r:id="rId1"/>'}</sheets></workbook>`,
    ),
    'xl/_rels/workbook.xml.rels': strToU8(
      `<Relationships>${part('rId1', 'worksheet', 'worksheets/sheet1.xml')}${part('rId2', 'worksheet', 'worksheets/sheet2.xml')}${part('rId3', 'sharedStrings', 'sharedStrings.xml')}${part('rId4', 'styles', 'styles.xml')}</Relationships>`,
    ),
    'xl/sharedStrings.xml': strToU8(`<sst ${main}>${texts.map((text) => `<si>${text}</si>`).join('')}</sst>`),
    'xl/styles.xml': strToU8(
      `<styleSheet ${main}><numFmts>${numbered}</numFmts><cellStyleXfs><xf numFmtId="14"/></cellStyleXfs><cellXfs><xf numFmtId="0"/>${styles}</cellXfs></styleSheet>`,
    ),
    'xl/worksheets/sheet1.xml': strToU8(`<worksheet ${main}><sheetData>${rows}</sheetData>${after}</worksheet>`),
    'xl/worksheets/sheet2.xml': strToU8(
      `<worksheet ${main}><sheetData><row r="1"><c r="A1" t="inlineStr"><is><t>second</t></is></c></row></sheetData></worksheet>`,
    ),
  });
}
