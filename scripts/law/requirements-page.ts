// The matrix: what is asked of the platform, what is done of it, by which rules, shown by which tests.
import { families, type Family } from '../../packages/law/requirements/index.ts';
import { linkTo } from './links.ts';
import type { Law, PrintedRequirement, PrintedRule } from './law-json.ts';

export const states = ['DONE', 'PART', 'NONE'] as const;

export function requirementsPage({ requirements, rules }: Law): string {
  const chapters = (Object.keys(families) as Family[]).map((family) => {
    const ofFamily = requirements.filter((one) => one.family === family);
    return [`## ${family}: ${families[family].about}`, countsOf(ofFamily), tableOf(ofFamily, rules)].join('\n\n');
  });
  return [...head(requirements), ...chapters].join('\n\n') + '\n';
}

const head = (requirements: readonly PrintedRequirement[]): string[] => [
  `# All ${requirements.length} requirements`,
  '[All parts](README.md), where papers and states are explained',
  `**DONE**: a test titled with the id shows the edge (where there is none, the sentence), and an operation of the graph
enforces it. **PART**: less than that, with what is missing. **NONE**: nothing. Amounts and days in the sentences are those
of 19 CFR part 143 as printed on 16 January 2020, where they name no day of their own.`,
  countTable(requirements),
];

/** How many of each family are done, in part, and not. */
export function countTable(requirements: readonly PrintedRequirement[]): string {
  const row = (name: string, of: readonly PrintedRequirement[]) =>
    `| ${[name, ...states.map((state) => String(of.filter((one) => one.state === state).length)), String(of.length)].join(' | ')} |`;
  return [
    `| | ${states.join(' | ')} | of |`,
    '| --- | --- | --- | --- | --- |',
    ...Object.keys(families).map((family) =>
      row(
        family,
        requirements.filter((one) => one.family === family),
      ),
    ),
    row('**all**', requirements),
  ].join('\n');
}

const countsOf = (requirements: readonly PrintedRequirement[]): string =>
  states.map((state) => `${requirements.filter((one) => one.state === state).length} ${state}`).join(', ') + '.';

const tableOf = (requirements: readonly PrintedRequirement[], rules: readonly PrintedRule[]): string =>
  [
    '| id, state | what is asked | rules and operations | tests |',
    '| --- | --- | --- | --- |',
    ...requirements.map((one) => rowOf(one, rules)),
  ].join('\n');

function rowOf(one: PrintedRequirement, rules: readonly PrintedRule[]): string {
  const id = `<a id="${one.id.toLowerCase()}"></a>${one.id}`;
  const asked = [
    one.says,
    ...(one.edge === undefined ? [] : [`*Edge:* ${one.edge}`]),
    ...(one.missing === null ? [] : [`*Missing:* ${one.missing}`]),
    `*Source:* ${one.source.join('; ')}.`,
  ];
  const operations = one.by.length === 0 ? [] : [`by ${one.by.map((name) => `\`${name}\``).join(', ')}`];
  const enforced = [...one.rules.flatMap((code) => homesOf(code, one.id, rules)), ...operations];
  const shown = one.tests.map(({ title, file }) => `${title} (${linkTo(file, nameOf(file))})`);
  const cells = [[id, `**${one.state}**`], asked, enforced, shown];
  return `| ${cells.map((lines) => lines.map(inCell).join('<br>')).join(' | ')} |`;
}

/** A rule on its page, with its file. */
const homesOf = (code: string, id: string, rules: readonly PrintedRule[]): string[] =>
  rules
    .filter((rule) => rule.code === code && rule.serves.includes(id))
    .map(({ page, anchor, file }) => `[\`${code}\`](${page}.md#${anchor}) in ${linkTo(file, nameOf(file))}`);

const nameOf = (file: string): string => file.split('/').at(-1)!;
const inCell = (text: string): string => text.replaceAll('|', '\\|').replaceAll('\n', ' ');
