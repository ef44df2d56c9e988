// What it takes to read a sheet of goods as long as a declaration may be, and to judge each row; beside a plain unpacking.
import { strFromU8, unzipSync } from 'fflate';
import { mostLines } from '@landfall/law/shared/lines';
import { readSheet } from '../web/src/sheet/read-sheet.ts';
import { readXml } from '../web/src/sheet/read-xml.ts';
import { workbook } from '../web/src/sheet/workbook-of-tests.ts';
import { columnsOf } from '../web/src/wizard/lines/columns-of-sheet.ts';
import { linesOfSheet } from '../web/src/wizard/lines/lines-of-sheet.ts';
import type { Question } from '../web/src/wizard/questions/form-graph.ts';
import { median, shown, table } from './harness/figures.ts';
import type { Bench, Measured } from './harness/measurement.ts';

const form = `query ($kind: EntryType!) { form(kind: $kind) { line { name kind label inWords need mostCharacters isKeptAside
  choices { value label } neededWhen { ...of } askedWhen { ...of } shownWhen { ...of } } } }
fragment of on FormCondition { question isOneOf isNoneOf unlessEveryLineSays }`;

/** CPU of one process, which is a browser's thread by nature: the same code runs there. */
export async function sheets({ platform, rounds }: Bench): Promise<Measured> {
  const asked = await fetch(`${platform.url}/graphql`, {
    method: 'POST',
    headers: { 'content-type': 'application/json' },
    body: JSON.stringify({ query: form, variables: { kind: 'TERRITORY_DECLARATION' } }),
  });
  const { data } = (await asked.json()) as { data: { form: { line: Question[] } } };
  const rows = [
    ['rows', 'kB', 'plain unpacking and parsing, CPU ms', 'read, CPU ms', 'read and judged, CPU ms'],
    ...[mostLines, 100_000].map((count) => measured(count, data.form.line, rounds)),
  ];
  const text = `A list of goods as XLSX: description, quantity, unit, price, category. Median of ${rounds} rounds after one that warms up. The second sheet has more rows than a declaration may have lines: it is refused once so many were read.\n\n${table(rows)}`;
  return { title: 'Lines from a spreadsheet', text };
}

function measured(count: number, questions: readonly Question[], rounds: number): string[] {
  const bytes = sheetOf(count);
  const plain = (): void => {
    for (const part of Object.values(unzipSync(bytes))) readXml(strFromU8(part), {});
  };
  const read = () => readSheet(bytes, mostLines + 1);
  const judged = (): void => {
    const sheet = read();
    if (sheet.is === 'REFUSED') return;
    const columns = columnsOf(sheet.rows, questions);
    linesOfSheet(sheet.rows, { questions, inOtherLanguages: [], columns, forAll: {}, answers: {} });
  };
  const cpuOf = (work: () => unknown): string => {
    const took = Array.from({ length: rounds + 1 }, () => cpuMsOf(work)).slice(1);
    return shown(median(took));
  };
  return [String(count), shown(bytes.length / 1_000), ...[plain, read, judged].map(cpuOf)];
}

function cpuMsOf(work: () => unknown): number {
  const before = process.cpuUsage();
  work();
  const { user, system } = process.cpuUsage(before);
  return (user + system) / 1_000;
}

function sheetOf(count: number): Uint8Array {
  const text = (column: string, n: number, said: string): string =>
    `<c r="${column}${n}" t="inlineStr"><is><t>${said}</t></is></c>`;
  const head = ['description', 'quantity', 'unit', 'purchasePriceUsd', 'category'];
  const goods = Array.from({ length: count }, (_, at) => {
    const n = at + 2;
    return `<row r="${n}">${text('A', n, `Tinned mackerel in oil, no. ${n}`)}<c r="B${n}"><v>${n}</v></c>${text('C', n, 'boxes')}<c r="D${n}"><v>${n}.5</v></c>${text('E', n, 'NONE')}</row>`;
  });
  const heading = head.map((name, at) => text('ABCDE'[at]!, 1, name)).join('');
  return workbook({ rows: `<row r="1">${heading}</row>${goods.join('')}` });
}
