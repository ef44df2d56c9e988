// docs/law.md lists every rule, wherever it lies: a rule that is written and not printed fails here.
import { globSync, readFileSync } from 'node:fs';
import { fileURLToPath } from 'node:url';

const root = fileURLToPath(new URL('..', import.meta.url));
const read = (file: string): string => readFileSync(new URL(`../${file}`, import.meta.url), 'utf8');
const page = read('docs/law.md');

/** The part of the page about one file. */
const chapterOf = (file: string): string => page.split('\n## ').find((part) => part.startsWith(`${file}\n`)) ?? '';

interface Written {
  file: string;
  code: string;
  /** A rule; or a function that makes one of what it is given, which is printed where it is called. */
  isMade: boolean;
}

const rulesIn = (file: string): Written[] =>
  [...read(file).matchAll(/Rule<[\w<>, ]+>( => \(|) ?=? ?\{\s*(?:\.\.\.\w+,\s*)?code: ('\w+'|\w+),/g)].map(
    ([, makes, code]) => ({ file, code: code!, isMade: makes !== '' }),
  );

const files = globSync(['services/*/src/**/*.ts', 'packages/*/src/**/*.ts'], { cwd: root }).filter(
  (file) => !file.endsWith('.test.ts'),
);
const written = files.flatMap(rulesIn);
/** A code may be a name: PAYMENT_DUE is one that two laws share. */
const headingOf = (code: string): string => `### ${code === 'paymentDue' ? 'PAYMENT_DUE' : code.replaceAll("'", '')}\n`;

test('rules are found in the law and beside operations', () => {
  expect(written.length).toBeGreaterThan(70);
  expect(written.map(({ file }) => file.split('/')[1])).toEqual(expect.arrayContaining(['law', 'entries']));
});

test('every rule that is written is on the page of the law, under its own file', () => {
  const missing = written.filter(
    ({ file, code, isMade }) => !(isMade ? page : chapterOf(file)).includes(headingOf(code)),
  );
  expect(missing).toEqual([]);
});

test('every rule is told apart: its file counts no more rules than its chapter', () => {
  for (const file of new Set(written.filter(({ isMade }) => !isMade).map(({ file }) => file))) {
    const codes = written.filter((one) => one.file === file && !one.isMade).length;
    const printed = chapterOf(file).split('\n### ').length - 1;
    expect([file, printed >= codes]).toEqual([file, true]);
  }
});

test('a file of the law says on the page what it does not model', () => {
  const silent = files
    .filter(
      (file) => file.startsWith('packages/law/src/') && read(file).split('\n\n')[0]!.includes('// Not modelled:'),
    )
    .filter((file) => !chapterOf(file).includes('Not modelled:'));
  expect(silent).toEqual([]);
});

test('every figure says how surely it is known, and no citation stands where a check is of this house', () => {
  const dated = page.split('\n').filter((line) => line.startsWith('- from '));
  expect(dated.length).toBeGreaterThan(20);
  expect(dated.filter((line) => !/(primary|secondary|of this house)\)$/.test(line))).toEqual([]);
});
