// docs/law lists every rule, wherever it lies, and judges all that is asked by what tests show: a rule that is written and
// not printed fails here, and so does a requirement that is called done and is not shown.
import { posix } from 'node:path';
import { serviceNames } from '@landfall/events';
import { readRepository, printedLaw } from '../scripts/law/compare.ts';
import { isLaw, partOf } from '../scripts/law/parts.ts';
import { refusalsWritten } from '../scripts/law/refusals.ts';
import { titledTests } from '../scripts/law/titled-tests.ts';
import { whatIsNotWhole, type Compared } from '../scripts/law/whole.ts';
import { movesWritten, writtenRules } from '../scripts/law/written-rules.ts';
import { everyFile } from './tidy/read-code.ts';

const files = everyFile();
const repository = readRepository(files);
const law = printedLaw(files);
const page = (name: string): string => files.find(({ path }) => path === `docs/law/${name}.md`)!.text;

test('rules are found in the law and beside operations of several services', () => {
  expect(repository.written.length).toBeGreaterThan(100);
  const pages = new Set(law.rules.map((rule) => rule.page));
  expect([...pages]).toEqual(expect.arrayContaining(['us', 'as', 'shared', 'operations']));
});

test('every rule is on a page, and all that is asked is judged by what tests show', () => {
  expect(whatIsNotWhole(repository)).toEqual([]);
});

test('each life cycle is on its page with who moves it and what is told, and each law of a decision in order', () => {
  expect(law.lives.map(({ of }) => of).sort()).toEqual(['a request for a document', 'a review', 'an entry']);
  const release = page('shared-life-cycles')
    .split('\n')
    .find((line) => line.startsWith('- RELEASE,'));
  expect(release).toMatch(
    /^- RELEASE, from IN_REVIEW or WAITING_FOR_FILER to RELEASED, by an officer: .*19 CFR 143.34.*entry\.released; mail: released\.$/,
  );
  for (const name of ['us', 'as']) expect(page(name)).toContain('### The law of a decision, in order');
});

test('what an operation refuses in its own words is found by its code, of every service', () => {
  const services = new Set(law.refusals.map(({ file }) => file.split('/')[1]));
  expect([...services]).toEqual(expect.arrayContaining([...serviceNames]));
  expect(page('refusals')).toContain('- OFFICER_LAST_ADMINISTRATOR: Nobody else here is an administrator');
});

const source = (path: string, text: string) => [{ path, text }];
const asked = (change: object) => ({
  asked: repository.asked.map((one) => (one.id === 'INF-36' ? ({ ...one, ...change } as typeof one) : one)),
});
const titled = (text: string): Partial<Compared> => ({
  tests: [...repository.tests, ...titledTests(source('services/entries/src/a.test.ts', text))],
});
const written = (text: string): Partial<Compared> => ({
  written: [...repository.written, ...writtenRules(source('services/entries/src/law/us/a.ts', text))],
});

/** Each thing that must hold, with what breaks it. */
const broken: { what: string; change: Partial<Compared>; finds: string }[] = [
  {
    what: 'a rule that no page lists',
    change: written(`export const a: Rule<F> = { code: 'NEW_RULE', citation: null, broken: () => [] };`),
    finds: 'services/entries/src/law/us/a.ts:1 NEW_RULE is on no page',
  },
  {
    what: 'a second rule of a code that its page lists once',
    change: {
      written: [...repository.written, repository.written.find(({ code }) => code === 'INFORMAL_LIMIT_EXCEEDED')!],
    },
    finds: 'INFORMAL_LIMIT_EXCEEDED is on no page',
  },
  {
    what: 'a rule whose code cannot be read',
    change: written(`export const a: Rule<F> = { code: codeOf(b), broken() { return []; } };`),
    finds: 'services/entries/src/law/us/a.ts:1 a rule whose code cannot be read is on no page',
  },
  {
    what: 'a move of a life cycle that no page lists',
    change: {
      lives: repository.lives.map((life) => ({
        ...life,
        moves: life.moves.filter(({ name }) => name !== 'AWAIT_PAYMENT'),
      })),
    },
    finds: 'the move AWAIT_PAYMENT is in no life cycle that is printed',
  },
  {
    what: 'a life cycle that no page lists',
    change: {
      moves: movesWritten(
        source('services/review/src/a.ts', `const talk: LifeCycle<S> = { moves: [{ name: 'SPEAK', to: 'SPOKEN' }] };`),
      ),
    },
    finds: 'services/review/src/a.ts:1 the move SPEAK is in no life cycle that is printed',
  },
  {
    what: 'a refusal of an operation that no page lists',
    change: {
      refused: refusalsWritten(source('services/review/src/a.ts', `const no = userError(\n  'NEW_REFUSAL', 'No.');`)),
    },
    finds: 'services/review/src/a.ts:1 the refusal NEW_REFUSAL is on no page',
  },
  {
    what: 'an id that is missing',
    change: { asked: repository.asked.filter(({ id }) => id !== 'RLF-07') },
    finds: 'RLF-07 is missing from the list',
  },
  {
    what: 'an id that there is not',
    change: { asked: [...repository.asked, { ...repository.asked[0]!, id: 'INF-43' }] },
    finds: 'INF-43 is no requirement',
  },
  {
    what: 'an id that is there twice',
    change: { asked: [...repository.asked, repository.asked.find(({ id }) => id === 'AS-16')!] },
    finds: 'AS-16 is in the list twice',
  },
  {
    what: 'DONE without a test titled so',
    change: { tests: repository.tests.filter(({ ids }) => !ids.includes('INF-36')) },
    finds: 'INF-36 is DONE, and no test is titled with it',
  },
  {
    what: 'a test titled with an unknown id',
    change: titled(`test('something (INF-99)', () => {});`),
    finds: 'services/entries/src/a.test.ts “something” is titled with INF-99, which is no requirement',
  },
  {
    what: 'a table of tests titled with an unknown id',
    change: titled(`test.each([1, 2])('%i of something (143.99) (INF-99)', () => {});`),
    finds: 'services/entries/src/a.test.ts “%i of something (143.99)” is titled with INF-99, which is no requirement',
  },
  {
    what: 'a test of what nothing is done of',
    change: titled('test(`on a ${what}: something (INF-36, RLF-05)`, () => {});'),
    finds: 'services/entries/src/a.test.ts “on a ${what}: something” is titled with RLF-05, of which nothing is done',
  },
  {
    what: 'a code that no rule has',
    change: asked({ rules: ['NO_SUCH_RULE'] }),
    finds: 'INF-36 names NO_SUCH_RULE, which is no rule’s code',
  },
  {
    what: 'a code that rules of the other law alone have',
    change: asked({ rules: ['CATEGORY_NOT_OF_THE_EXCISE'] }),
    finds: 'INF-36 names CATEGORY_NOT_OF_THE_EXCISE, which is no rule’s code',
  },
  {
    what: 'DONE without an operation',
    change: asked({ by: [] }),
    finds: 'INF-36 is DONE, and no operation enforces it',
  },
  {
    what: 'an operation that the graph has not',
    change: asked({ by: ['fileEverything'] }),
    finds: 'INF-36 names fileEverything, which is no operation of the graph',
  },
];

test.each(broken)('it is found: $what', ({ change, finds }) => {
  expect(whatIsNotWhole({ ...repository, ...change })).toEqual([expect.stringContaining(finds)]);
});

test('a file stands on the page of its folder, as the folders follow the structure of the law', () => {
  const pages = [
    'packages/law/src/us/part-143/subpart-c/section-26-who-may-enter.ts',
    'packages/law/src/as/title-11/chapter-10-excise.ts',
    'packages/law/src/us/section-1321/exemptions.ts',
    'packages/law/src/us/filing.ts',
    'packages/law/src/examination/decision.ts',
    'services/entries/src/payment/payment-rules.ts',
  ].map((file) => Object.values(partOf(file)));
  expect(pages).toEqual([
    ['us-part-143-subpart-c', 'The customs territory of the United States, 19 CFR part 143, subpart C'],
    ['as-title-11', 'American Samoa, ASCA title 11'],
    ['us-section-1321', 'The customs territory of the United States, 19 USC 1321'],
    ['us', 'The customs territory of the United States'],
    ['examination', 'Examination and decision'],
    ['operations', 'Checks that lie with an operation'],
  ]);
});

test('every link of a page leads to a file that there is, and to a place on it', () => {
  const pages = files.filter(({ path }) => path.startsWith('docs/law/') && path.endsWith('.md'));
  const places = ({ text }: { text: string }) => [
    ...[...text.matchAll(/^#+ (.+)$/gm)].map(([, heading]) => heading!.toLowerCase()),
    ...[...text.matchAll(/<a id="([^"]+)">/g)].map(([, id]) => id!),
  ];
  const known = new Map(files.map((file) => [file.path, file.path.startsWith('docs/law/') ? places(file) : []]));
  const links = pages.flatMap((from) =>
    [...from.text.matchAll(/\]\(([^)#]+)#?([^)]*)\)/g)].map((link) => ({ from, link })),
  );
  expect(links.length).toBeGreaterThan(400);
  const astray = links.filter(({ from, link: [, to, place] }) => {
    const there = known.get(posix.join(posix.dirname(from.path), to!));
    return !there || !(place === '' || there.includes(place!.replace(/-\d+$/, '')) || there.includes(place!));
  });
  expect(astray.map(({ from, link: [whole] }) => `${from.path} ${whole}`)).toEqual([]);
});

test('a file of the law says on its page what it does not model', () => {
  const says = files.filter(({ path, text }) => isLaw(path) && text.split('\n\n')[0]!.includes('// Not modelled:'));
  const chapterOf = (path: string) =>
    page(partOf(path).page)
      .split('\n## ')
      .find((part) => part.startsWith(`[\`${path}\`]`)) ?? '';
  expect(says.length).toBeGreaterThan(10);
  expect(says.map(({ path }) => path).filter((path) => !chapterOf(path).includes('Not modelled:'))).toEqual([]);
});

test('every figure says how surely it is known', () => {
  const dated = law.pages.flatMap((one) =>
    page(one.page)
      .split('\n')
      .filter((line) => line.startsWith('- from ')),
  );
  expect(dated.length).toBeGreaterThan(20);
  expect(dated.filter((line) => !/(primary|secondary|of this house)\)$/.test(line))).toEqual([]);
});

test('no rule of one law serves what is asked under the other', () => {
  const ofTheOther = law.rules.filter(({ citation, serves }) =>
    serves.some((id) => citation?.startsWith(id.startsWith('AS-') ? '19 ' : 'ASCA')),
  );
  expect(ofTheOther.map(({ code }) => code)).toEqual([]);
});
