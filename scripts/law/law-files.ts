// Every rule, figure, table, ground, clock and life cycle, wherever it lies, as what was built holds it.
import { existsSync, globSync, readFileSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import {
  isGrounds,
  isLifeCycle,
  isTable,
  type DatedTable,
  type Figure,
  type Grounds,
  type LifeCycle,
  type Rule,
} from '@landfall/rule';
import { isLaw, partOf, type Part } from './parts.ts';
import type { DecisionRules } from './printed-moves.ts';
import { isClock, isFigure, isLawOfDecision, isRule, type AnyClock } from './told-apart.ts';

export const root = new URL('../../', import.meta.url);

/** A file that says something of the law. */
export interface LawFile {
  /** From the repository's root. */
  file: string;
  /** The page that it stands on. */
  part: Part;
  /** The comment at its top, in paragraphs. */
  heading: string[];
  figures: Named<Figure<unknown>>[];
  tables: Named<DatedTable<Record<string, unknown>, unknown>>[];
  grounds: Named<Grounds<never>>[];
  clocks: AnyClock[];
  lives: LifeCycle<string>[];
  decisions: DecisionRules[];
  rules: Rule<never>[];
}
export type Named<T> = T & { name: string };

interface Loaded {
  file: string;
  source: string;
  /** In the order in which they are written. */
  exported: readonly (readonly [string, unknown])[];
}

/** The law first, then all others that hold a rule: nobody has to name a file here. */
export async function readLaw(): Promise<LawFile[]> {
  const built = globSync(['packages/law/dist/**/*.js', 'services/*/dist/**/*.js'], { cwd: fileURLToPath(root) }).sort();
  const files = built.map(sourceOf).filter((file) => !file.endsWith('.test.ts') && existsSync(new URL(file, root)));
  if (files.length === 0) throw new Error('No law was found: build it first (npm run build).');
  const others = files.filter((file) => !isLaw(file) && /\bRule</.test(textOf(file)));
  return standing(await Promise.all([...files.filter(isLaw), ...others].map(load))).filter(saysSomething);
}

const sourceOf = (built: string): string => built.replace('/dist/', '/src/').replace(/\.js$/, '.ts');
const builtOf = (file: string): string => file.replace('/src/', '/dist/').replace(/\.ts$/, '.js');
const textOf = (file: string): string => readFileSync(new URL(file, root), 'utf8');

/** What a file passes on from another is not its own. */
async function load(file: string): Promise<Loaded> {
  const source = textOf(file);
  const exported = Object.entries((await import(new URL(builtOf(file), root).href)) as Record<string, unknown>)
    .map(([name, value]) => ({ name, value, place: placeOf(name, source) }))
    .filter(({ place }) => place >= 0)
    .sort((one, other) => one.place - other.place);
  return { file, source, exported: exported.map(({ name, value }) => [name, value] as const) };
}

const placeOf = (name: string, source: string): number =>
  source.search(new RegExp(`export (const|function) ${name}\\b`));

/** A rule stands where it is exported by itself; one that is in a list alone, where the list is first. */
function standing(files: readonly Loaded[]): LawFile[] {
  const placed = new Set(files.flatMap(({ exported }) => exported.map(([, value]) => value).filter(isRule)));
  return files.map(({ file, source, exported }) => {
    const listed = exported.flatMap(([, value]) => (Array.isArray(value) ? value.filter(isRule) : []));
    const inListsAlone = [...new Set(listed)].filter((one) => !placed.has(one));
    for (const one of inListsAlone) placed.add(one);
    return {
      ...{ file, part: partOf(file), heading: headingOf(source) },
      figures: exported.flatMap(([name, value]) => (isFigure(value) ? [{ ...value, name }] : [])),
      tables: exported.flatMap(([name, value]) => (isTable(value) ? [{ ...value, name }] : [])),
      grounds: exported.flatMap(([name, value]) => (isGrounds(value) ? [{ ...value, name }] : [])),
      clocks: exported.map(([, value]) => value).filter(isClock),
      lives: exported.map(([, value]) => value).filter(isLifeCycle),
      decisions: exported.map(([, value]) => value).filter(isLawOfDecision),
      rules: [...exported.map(([, value]) => value).filter(isRule), ...inListsAlone],
    };
  });
}

/** A file of the law without a rule still says what it does not model. */
const saysSomething = ({ file, heading, ...said }: LawFile): boolean =>
  [said.figures, said.tables, said.grounds, said.clocks, said.lives, said.decisions, said.rules].some(
    ({ length }) => length > 0,
  ) ||
  (isLaw(file) && heading.some((text) => text.includes('Not modelled:')));

function headingOf(source: string): string[] {
  const lines = source.split('\n');
  const end = lines.findIndex((line) => !line.startsWith('//'));
  const comment = lines.slice(0, end).map((line) => line.slice(3));
  return comment.length === 0 ? [] : comment.join('\n').split('\n\n');
}
