import type { Answers } from '../questions/answers.ts';
import type { Finding } from '../draft/draft-graph.ts';
import type { Form, FormPage } from '../questions/form-graph.ts';

/** A page of the wizard: one of the form, or one of those at the end. Its name is the last part of the page's address. */
export interface Step {
  name: string;
  /** Null for those at the end, which every form has. */
  page: FormPage | null;
  /** The answers that it asks for, by their first name in `answers`. */
  asks: readonly string[];
}

const atTheEnd = [
  { name: 'check', page: null, asks: [] },
  { name: 'certify', page: null, asks: ['certification'] },
] as const;

/** The pages that ask something: all but those at the end. */
export const partsOf = ({ pages, ownReference }: Form): readonly (Step & { page: FormPage })[] =>
  pages.map((page) => ({
    name: page.name,
    page,
    asks: [...asksOf(page), ...(ownReference?.page === page.name ? ['filerReference'] : [])],
  }));

const asksOf = ({ holds, questions }: FormPage): string[] => {
  if (holds === 'LINES') return ['lines'];
  if (holds === 'DOCUMENTS') return ['documents'];
  return questions.map(({ name }) => name);
};

/** The pages of a declaration, in their order. */
export const stepsOf = (form: Form): readonly Step[] => [...partsOf(form), ...atTheEnd];

export function stepAfter(form: Form, name: string): string {
  const steps = stepsOf(form);
  return steps[steps.findIndex((step) => step.name === name) + 1]?.name ?? 'check';
}

/** Null for the first. */
export function stepBefore(form: Form, name: string): string | null {
  const steps = stepsOf(form);
  return steps[steps.findIndex((step) => step.name === name) - 1]?.name ?? null;
}

/** The page that lists the goods; that where answers are checked, of a form that lists none. */
export const pageOfLines = ({ pages }: Form): string => pages.find(({ holds }) => holds === 'LINES')?.name ?? 'check';

/** The findings about what a page asks. */
export const findingsAt = (findings: readonly Finding[], { asks }: Step): Finding[] =>
  findings.filter(({ path }) => asks.some((name) => name === path[0]));

/** The page that asks for what is at `path`, as the last part of its address; a line's own page for a line. */
export function placeOf(form: Form, path: readonly string[], { lines = [] }: Answers): string {
  const [first, index, field] = path;
  const line = first === 'lines' && field ? lines[Number(index)] : undefined;
  if (line) return linePlace(line.key);
  return stepsOf(form).find(({ asks }) => asks.some((name) => name === first))?.name ?? 'check';
}

/** The id of the control that asks for what is at `path`. */
export const fieldIdOf = (path: readonly string[]): string | null => path.at(-1) ?? null;

export const linePlace = (key: string): string => `line-${key}`;

/** The key of the line whose page this is; null for any other page. */
export const lineKeyOf = (place: string): string | null => /^line-(.+)$/.exec(place)?.[1] ?? null;
