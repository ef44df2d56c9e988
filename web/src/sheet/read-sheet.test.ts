import { strToU8, zipSync } from 'fflate';
import { readSheet, readText } from './read-sheet.ts';
import type { SheetRead } from './sheet.ts';
import { workbook } from './workbook-of-tests.ts';

const textsOf = (read: SheetRead): string[][] | string =>
  read.is === 'READ' ? read.rows.map(({ cells }) => cells.map(({ text }) => text)) : read.why;
const read = (bytes: Uint8Array, most = 50): string[][] | string => textsOf(readSheet(bytes, most));
const row = (number: number, cells: string): string => `<row r="${number}">${cells}</row>`;

describe('rows of text', () => {
  test.each([
    ['commas', 'Goods,How many\nRice,12\n'],
    ['semicolons', 'Goods;How many\r\nRice;12\r\n'],
    ['tabs', 'Goods\tHow many\nRice\t12'],
    ['a first line that names the mark', 'sep=|\nGoods|How many\nRice|12\n'],
    ['old ends of lines', 'Goods,How many\rRice,12\r'],
  ])('are read with %s', (_, text) => {
    expect(textsOf(readText(text, 50))).toEqual([
      ['Goods', 'How many'],
      ['Rice', '12'],
    ]);
  });

  test('quotation marks hold commas, ends of lines and themselves; a mark that is not closed ends with the text', () => {
    expect(textsOf(readText('"a, b","say ""yes""","two\nlines"\n"open,1\n', 9))).toEqual([
      ['a, b', 'say "yes"', 'two lines'],
      ['open,1'],
    ]);
  });

  test('rows keep their number where empty ones are left out', () => {
    const sheet = readText('a,b\n\n,,\nb,c\n', 9);
    expect(sheet.is === 'READ' && sheet.rows.map(({ number }) => number)).toEqual([1, 4]);
  });

  test('a formula has no value in a file of text, and digits that were kept as text are digits', () => {
    const sheet = readText('="0012",=1+1\n', 9);
    expect(sheet.is === 'READ' && sheet.rows[0]!.cells).toEqual([
      { text: '0012', fault: null, isDay: false },
      { text: '', fault: 'FORMULA_WITHOUT_VALUE', isDay: false },
    ]);
  });

  test.each([
    ['UTF-8 with a mark', new Uint8Array([0xef, 0xbb, 0xbf, ...strToU8('tōga,1')]), null],
    ['UTF-8 without', strToU8('tōga,1'), null],
    ['UTF-16 with a mark', new Uint8Array([0xff, 0xfe, ...new Uint8Array(Buffer.from('tōga,1', 'utf16le'))]), null],
    ['UTF-16 without', new Uint8Array(Buffer.from('tōga,1', 'utf16le')), 'UTF-16'],
  ])('are read in %s', (_, bytes, encoding) => {
    const sheet = readSheet(bytes, 9);
    expect(textsOf(sheet)).toEqual([['tōga', '1']]);
    expect(sheet.is === 'READ' && sheet.notes.encoding).toBe(encoding);
  });

  test('letters of Windows-1252 are read as such, and it is said', () => {
    const sheet = readSheet(new Uint8Array([...strToU8('caf'), 0xe9, ...strToU8(',1')]), 9);
    expect(textsOf(sheet)).toEqual([['café', '1']]);
    expect(sheet).toMatchObject({ notes: { encoding: 'Windows-1252' } });
  });
});

describe('a workbook', () => {
  test('is read with shared, rich and inline text, figures, percents, true and false', () => {
    const bytes = workbook({
      texts: ['<t>Rice &amp; flour</t>', '<r><t>Tinned </t></r><r><t>fish</t></r><rPh><t>x</t></rPh>'],
      formats: ['0.0%'],
      rows: row(
        3,
        '<c r="A3" t="s"><v>0</v></c><c r="B3" t="s"><v>1</v></c><c r="D3"><v>12.300000000000001</v></c><c t="inlineStr"><is><t>in</t></is></c><c s="1"><v>0.4</v></c><c t="b"><v>1</v></c><c><v>1E-3</v></c>',
      ),
    });
    expect(read(bytes)).toEqual([['Rice & flour', 'Tinned fish', '', '12.3', 'in', '40', 'TRUE', '0.001']]);
  });

  test('tells days as days, of 1900 and of 1904', () => {
    const rows = row(1, '<c s="1"><v>46341.5</v></c>');
    const day = { text: '2026-11-15', isDay: true };
    expect(readSheet(workbook({ rows, formats: ['yyyy\\-mm\\-dd'] }), 9)).toMatchObject({ rows: [{ cells: [day] }] });
    const from1904 = workbook({
      rows: row(1, '<c s="1"><v>44879</v></c>'),
      formats: ['d/m/yy'],
      workbookPr: '<workbookPr date1904="1"/>',
    });
    expect(readSheet(from1904, 9)).toMatchObject({ rows: [{ cells: [day] }] });
  });

  test('a formula counts by its stored value, and one without is a fault, as an error is', () => {
    const rows = row(
      1,
      '<c><f>6*7</f><v>42</v></c><c><f>A1*2</f></c><c t="e"><v>#N/A</v></c><c t="str"><f>"a"</f><v>a</v></c>',
    );
    expect(readSheet(workbook({ rows }), 9)).toMatchObject({
      rows: [{ cells: [{ text: '42' }, { fault: 'FORMULA_WITHOUT_VALUE' }, { fault: 'ERROR_VALUE' }, { text: 'a' }] }],
    });
  });

  test('of merged cells the first alone has a value', () => {
    const rows = [1, 2].map((n) => row(n, `<c r="A${n}"><v>${n}</v></c><c r="B${n}"><v>9</v></c>`)).join('');
    const bytes = workbook({ rows, after: '<mergeCells><mergeCell ref="B1:B2"/></mergeCells>' });
    expect(readSheet(bytes, 9)).toMatchObject({
      rows: [{ cells: [{}, { text: '9' }] }, { cells: [{}, { text: '', fault: 'MERGED' }] }],
    });
  });

  test('is read from its first sheet that is shown, and the others are named', () => {
    const sheets =
      '<sheet name="Secret" state="hidden" r:id="rId1"/><sheet name="Goods" r:id="rId2"/><sheet name="Old" r:id="rId1"/>';
    const sheet = readSheet(workbook({ rows: row(1, '<c><v>1</v></c>'), sheets }), 9);
    expect(textsOf(sheet)).toEqual([['second']]);
    expect(sheet).toMatchObject({ notes: { otherSheets: ['Old'], hiddenSheets: ['Secret'] } });
  });

  test('a hundred thousand rows are refused soon, and empty ones among them do not count', () => {
    const many = (cells: string): string => Array.from({ length: 100_000 }, (_, n) => row(n + 1, cells)).join('');
    const began = process.cpuUsage();
    expect(read(workbook({ rows: many('<c><v>1</v></c>') }), 999)).toBe('TOO_MANY_ROWS');
    expect(process.cpuUsage(began).user / 1_000).toBeLessThan(5_000);
    expect(read(workbook({ rows: `${many('<c s="0"/>')}${row(100_001, '<c><v>7</v></c>')}` }), 9)).toEqual([['7']]);
  });

  test('that would be larger than is unpacked is refused before it is unpacked', () => {
    const bomb = zipSync({
      'xl/workbook.xml': strToU8('<workbook><sheets><sheet name="a"/></sheets></workbook>'),
      'xl/worksheets/sheet1.xml': [new Uint8Array(41_000_000), { level: 1 }],
    });
    expect(bomb.length).toBeLessThan(2_000_000);
    expect(read(bomb)).toBe('TOO_LARGE');
  });

  test('what is none is refused with its reason', () => {
    expect(read(new Uint8Array([0xd0, 0xcf, 0x11, 0xe0, 0xa1]))).toBe('OLD_OR_LOCKED');
    expect(read(zipSync({ 'word/document.xml': strToU8('<a/>') }))).toBe('NO_SHEET');
    expect(read(new Uint8Array([0x50, 0x4b, 3, 4, 9, 9]))).toBe('NO_SHEET');
    expect(read(strToU8('%PDF-1.7'))).toBe('NO_SHEET');
    expect(read(new Uint8Array([1, 2, 0, 4]))).toBe('NO_SHEET');
    expect(read(workbook({ rows: '' }))).toBe('NO_ROWS');
    expect(read(new Uint8Array(10_000_001))).toBe('TOO_LARGE');
  });

  test('malformed XML is read as far as it goes, and entities of its own are not followed', () => {
    expect(read(workbook({ rows: `${row(1, '<c><v>1</v></c>')}<row r="2"><c><v>2` }))).toEqual([['1']]);
  });
});
