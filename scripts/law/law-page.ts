// A page of the law: its files in order, each with its heading, its figures and its rules.
import { usd, usdText, type Trust } from '@landfall/rule';
import type { Law, PrintedFigure, PrintedPage, PrintedRule } from './law-json.ts';

export function lawPage({ title, files, page }: PrintedPage, { rules, figures }: Law): string {
  const chapters = files.map(({ file, heading }) =>
    [
      `## ${linkTo(file)}`,
      ...heading,
      ...figures.filter((one) => one.file === file).map(figureText),
      ...rules.filter((one) => one.file === file && one.page === page).map(ruleText),
    ].join('\n\n'),
  );
  return [`# ${title}`, '[All parts](README.md)', ...chapters].join('\n\n') + '\n';
}

/** To a file of the repository, from `docs/law`. */
export const linkTo = (file: string, text = `\`${file}\``): string => `[${text}](../../${file})`;

export const linkToRequirement = (id: string): string => `[${id}](requirements.md#${id.toLowerCase()})`;

function ruleText(rule: PrintedRule): string {
  const { code, says, reading, nextStep, citation, serves } = rule;
  return [
    `### ${code}`,
    says,
    [`${citation ?? 'A check of this house; no citation'}.`, ...moreOf(rule)].join(' '),
    ...(reading === null ? [] : [`Reading: ${reading}`]),
    `Next step: ${nextStep}`,
    ...(serves.length === 0 ? [] : [`Serves ${serves.map(linkToRequirement).join(', ')}.`]),
  ].join('\n\n');
}

const moreOf = ({ severity, askable, readAsOf }: PrintedRule): string[] => [
  ...(severity === 'WARNING' ? ['A warning, which refuses nothing.'] : []),
  ...(askable ? ['An officer may be asked.'] : []),
  ...(readAsOf === 'TIME_OF_ENTRY' ? ['Read as of the time of entry.'] : []),
];

function figureText({ name, says, citation, values }: PrintedFigure): string {
  const dated = values
    .map(({ from, at, is, by, trust }) => {
      const since = at === undefined ? from : `${at}, everywhere`;
      return `- from ${since}: ${inWords(is, name)} (${by}; ${inTrust[trust]})`;
    })
    .join('\n');
  return [`### ${name}`, `${says[0]?.toUpperCase()}${says.slice(1)}.`, `${citation ?? 'No citation'}.`, dated].join(
    '\n\n',
  );
}

const inTrust: Readonly<Record<Trust, string>> = { PRIMARY: 'primary', SECONDARY: 'secondary', HOUSE: 'of this house' };

/** Null means suspended; what a figure counts is dollars where its name says so. */
function inWords(value: unknown, name: string): string {
  if (value === null) return 'suspended';
  if (typeof value === 'string' && name.endsWith('Usd')) return usdText(usd(value));
  if (Array.isArray(value)) return value.map((one) => inWords(one, name)).join(value.some(isLong) ? '; ' : ', ');
  if (!isObject(value)) return String(value);
  const isCounted = Object.values(value).every((one) => typeof one === 'number');
  return isCounted
    ? Object.entries(value)
        .map(([what, count]) => `${String(count)} ${what}`)
        .join(', ')
    : Object.values(value)
        .map((one) => inWords(one, name))
        .join(': ');
}

/** What holds commas of its own is told apart by semicolons. */
const isLong = (value: unknown): boolean => isObject(value) || (typeof value === 'string' && value.includes(','));

const isObject = (value: unknown): value is Record<string, unknown> => typeof value === 'object' && value !== null;
