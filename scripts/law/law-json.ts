// The law as data, for programs: what the pages say, and what they are written from.
import { Decimal, type DatedTable, type Figure, type Grounds, type Rule, type Since, type Trust } from '@landfall/rule';
import type { Requirement } from '../../packages/law/requirements/index.ts';
import type { LawFile, Named } from './law-files.ts';
import { placeOfPage, servesUnder } from './parts.ts';
import { printedDecision, printedLife, type PrintedDecision, type PrintedLife } from './printed-moves.ts';
import type { PrintedRefusal } from './refusals.ts';
import type { TitledTest } from './titled-tests.ts';
import type { AnyClock } from './told-apart.ts';

export interface PrintedRule {
  code: string;
  citation: string | null;
  says: string;
  reading: string | null;
  nextStep: string;
  severity: string;
  /** Null where it is read as of the filing or of the decision alone. */
  readAt: string | null;
  askable: boolean;
  file: string;
  page: string;
  /** Anchor of its heading on that page. */
  anchor: string;
  /** Ids of the requirements that it serves. */
  serves: string[];
}
export interface PrintedFigure {
  name: string;
  says: string;
  citation: string | null;
  file: string;
  page: string;
  /** Oldest first; each holds from a day at the port until the next. */
  values: PrintedValue[];
}
interface PrintedValue {
  from: string;
  is: unknown;
  by: string;
  trust: Trust;
}
export interface PrintedTable extends Omit<PrintedFigure, 'values'> {
  /** Of those that fit, the row that names the most facts counts. Each holds from its day at the port, or its instant. */
  rows: { when: object; since: Since; until: Since | null; is: unknown; by: string; trust: Trust }[];
}
export interface PrintedGrounds extends Omit<PrintedFigure, 'values'> {
  isOpen: boolean;
  grounds: { code: string; citation: string; says: string; reading: string | null; foundBy: string }[];
}
export interface PrintedClock extends PrintedFigure {
  reading: string | null;
  runsFrom: string;
  whenRunOut: string;
}
export type PrintedRequirement = Requirement & {
  family: string;
  missing: string | null;
  rules: readonly string[];
  by: readonly string[];
  tests: { title: string; file: string }[];
};
export interface PrintedPage {
  page: string;
  title: string;
  files: { file: string; heading: string[] }[];
}
/** What `docs/law/law.json` holds. */
export interface Law {
  pages: PrintedPage[];
  rules: PrintedRule[];
  figures: PrintedFigure[];
  tables: PrintedTable[];
  grounds: PrintedGrounds[];
  clocks: PrintedClock[];
  lives: PrintedLife[];
  decisions: PrintedDecision[];
  refusals: readonly PrintedRefusal[];
  requirements: PrintedRequirement[];
}

export function lawOf(
  files: readonly LawFile[],
  requirements: readonly Requirement[],
  tests: readonly TitledTest[],
  refusals: readonly PrintedRefusal[],
): Law {
  return {
    pages: pagesOf(files),
    rules: anchored(
      files.flatMap(({ rules, ...where }) => rules.map((rule) => printedRule(rule, where, requirements))),
    ),
    figures: files.flatMap(({ figures, ...where }) => figures.map((figure) => printedFigure(figure, where))),
    tables: files.flatMap(({ tables, ...where }) => tables.map((table) => printedTable(table, where))),
    grounds: files.flatMap(({ grounds, ...where }) => grounds.map((one) => printedGrounds(one, where))),
    clocks: files.flatMap(({ clocks, ...where }) => clocks.map((clock) => printedClock(clock, where))),
    lives: files.flatMap(({ lives, file, part }) => lives.map((life) => printedLife(life, file, part.page))),
    decisions: files.flatMap(({ decisions, file, part }) =>
      decisions.map((decision) => printedDecision(decision, file, part.page)),
    ),
    refusals,
    requirements: requirements.map((one) => printedRequirement(one, tests)),
  };
}

/** The two laws, what they share, and what lies with operations. */
function pagesOf(files: readonly LawFile[]): PrintedPage[] {
  const titles = new Map(files.map(({ part }) => [part.page, part.title]));
  const inOrder = [...titles].sort(([one], [other]) => placeOfPage(one) - placeOfPage(other));
  return inOrder.map(([page, title]) => ({
    ...{ page, title },
    files: files.filter(({ part }) => part.page === page).map(({ file, heading }) => ({ file, heading })),
  }));
}

type Where = Pick<LawFile, 'file' | 'part'>;

function printedRule(rule: Rule<never>, { file, part }: Where, asked: readonly Requirement[]): PrintedRule {
  const { code, citation, says, nextStep, reading = null, severity = 'ERROR', readAt = null, askable = false } = rule;
  const serves = asked.filter((one) => one.state !== 'NONE' && one.rules.includes(code) && servesUnder(one.id, file));
  return {
    ...{ code, citation, says, reading, nextStep, severity, readAt, askable, file },
    ...{ page: part.page, anchor: '', serves: serves.map(({ id }) => id) },
  };
}

/** Headings that are alike are told apart by a number, as where Markdown is shown. */
function anchored(rules: readonly PrintedRule[]): PrintedRule[] {
  const seen = new Map<string, number>();
  return rules.map((rule) => {
    const anchor = rule.code.toLowerCase();
    const before = seen.get(`${rule.page} ${anchor}`) ?? 0;
    seen.set(`${rule.page} ${anchor}`, before + 1);
    return { ...rule, anchor: before === 0 ? anchor : `${anchor}-${before}` };
  });
}

function printedFigure({ name, says, citation, values }: Named<Figure<unknown>>, { file, part }: Where): PrintedFigure {
  const dated = values.map(({ from, is, by, trust }) => ({ from, is: plain(is), by, trust }));
  return { name, says, citation, file, page: part.page, values: dated };
}

function printedTable(
  { name, says, citation, rows }: Named<DatedTable<Record<string, unknown>, unknown>>,
  { file, part }: Where,
): PrintedTable {
  const dated = rows.map(({ when, since, until = null, is, by }) => ({
    ...{ when, since, until, is: plain(is), by: by.name, trust: by.trust },
  }));
  return { name, says, citation, file, page: part.page, rows: dated };
}

function printedGrounds(
  { name, says, citation, grounds, others }: Named<Grounds<never>>,
  { file, part }: Where,
): PrintedGrounds {
  const all = [...grounds, ...(others ? [others] : [])].map(({ test: _, reading = null, ...one }) => ({
    ...one,
    reading,
  }));
  return { name, says, citation, file, page: part.page, isOpen: others !== null, grounds: all };
}

function printedClock({ length, ...clock }: AnyClock, where: Where): PrintedClock {
  const { code: name, says, citation, runsFrom, whenRunOut } = clock;
  const figure = printedFigure({ name, says, citation, values: length.values }, where);
  return { ...figure, citation, reading: clock.reading ?? null, runsFrom, whenRunOut };
}

/** Amounts as decimal texts. */
function plain(value: unknown): unknown {
  if (Decimal.isDecimal(value)) return value.toFixed();
  if (Array.isArray(value)) return value.map(plain);
  if (typeof value !== 'object' || value === null) return value;
  return Object.fromEntries(Object.entries(value).map(([name, one]) => [name, plain(one)]));
}

function printedRequirement(asked: Requirement, tests: readonly TitledTest[]): PrintedRequirement {
  const without = { missing: null, rules: [], by: [] };
  const shown = tests.filter(({ ids }) => ids.includes(asked.id)).map(({ title, file }) => ({ title, file }));
  return { ...without, ...asked, family: asked.id.split('-')[0]!, tests: shown };
}
