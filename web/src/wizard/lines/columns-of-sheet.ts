// Which question of a line each column of a sheet answers, by what stands over it.
import type { Row } from '../../sheet/sheet.ts';
import type { Question } from '../questions/form-graph.ts';

export interface Columns {
  /** What stands over each column; null where nothing does, since the goods begin in the first row. */
  readonly head: Row | null;
  /** Of each column the name of its question; null where it is left out. */
  readonly asked: readonly (string | null)[];
}

/** How the same is called in invoices and lists. */
const alike: readonly (readonly string[])[] = [
  ['Goods', 'Item', 'Article', 'Product', 'Item description'],
  ['Quantity', 'Qty', 'Count', 'Pieces'],
  ['Unit', 'Units', 'UOM'],
  ['Price', 'Value', 'Amount', 'Total', 'Line total', 'Price USD', 'Value USD'],
  ['Tariff number', 'HTS', 'HTS number', 'Tariff'],
  ['Country of origin', 'Origin', 'Country'],
  ['Gross weight in kilograms', 'Gross weight', 'Weight', 'Gross weight kg', 'Weight kg'],
];

/** In how many of its first rows a sheet may say whose list it is. */
const mostBeforeHead = 20;

/** `questions` as each language puts them: whoever fills in a sheet in one language may read the portal in another. */
export function columnsOf(rows: readonly Row[], questions: readonly Question[]): Columns {
  const names = namesOf(questions);
  const named = rows.slice(0, mostBeforeHead).map((row) => ({ row, asked: askedBy(row, names) }));
  const known = ({ asked }: (typeof named)[number]): number => asked.filter((name) => name !== null).length;
  const best = named.reduce((most, one) => (known(one) > known(most) ? one : most), named[0]!);
  if (known(best) > 0) return { head: best.row, asked: best.asked };
  const width = Math.max(...named.map(({ row }) => row.cells.length));
  return { head: null, asked: Array.from({ length: width }, () => null) };
}

function namesOf(questions: readonly Question[]): Map<string, string> {
  const names = new Map<string, string>();
  for (const { name, label, inWords } of questions) {
    const own = [name, label, inWords].map(plain);
    const others = alike.filter((words) => words.some((word) => own.includes(plain(word)))).flat();
    for (const called of [...own, ...others.map(plain)]) {
      if (!names.has(called)) names.set(called, name);
    }
  }
  return names;
}

/** Each question once: the first column that is called so. */
function askedBy({ cells }: Row, names: ReadonlyMap<string, string>): (string | null)[] {
  const taken = new Set<string>();
  return cells.map(({ text }) => {
    const name = text === '' ? undefined : names.get(plain(text));
    if (name === undefined || taken.has(name)) return null;
    taken.add(name);
    return name;
  });
}

/** Without case, marks and signs: `Oloa:` and `oloa` are one, as are ʻĀ and a. */
export const plain = (text: string): string =>
  text
    .normalize('NFD')
    .replaceAll(/[\p{M}ʻ'‘’`]/gu, '')
    .toLowerCase()
    .replaceAll(/[^\p{L}\p{N}]+/gu, ' ')
    .trim();
