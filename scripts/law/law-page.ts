// A page of the law: its files in order, each with its heading, its figures and its rules.
import {
  lengthInWords,
  usd,
  usdText,
  type DayUnit,
  type Length,
  type Since,
  type TimeUnit,
  type Trust,
} from '@landfall/rule';
import type {
  Law,
  PrintedClock,
  PrintedFigure,
  PrintedGrounds,
  PrintedPage,
  PrintedRule,
  PrintedTable,
} from './law-json.ts';
import { linkTo, linkToRequirement } from './links.ts';
import { decisionText, lifeText } from './printed-moves.ts';
import { isObject } from './told-apart.ts';

export function lawPage({ title, files, page }: PrintedPage, law: Law): string {
  const chapters = files.map(({ file, heading }) =>
    [
      `## ${linkTo(file)}`,
      ...heading,
      ...law.figures.filter((one) => one.file === file).map(figureText),
      ...law.tables.filter((one) => one.file === file).map(tableText),
      ...law.grounds.filter((one) => one.file === file).map(groundsText),
      ...law.clocks.filter((one) => one.file === file).map(clockText),
      ...law.lives.filter((one) => one.file === file).map(lifeText),
      ...law.decisions.filter((one) => one.file === file).map(decisionText),
      ...law.rules.filter((one) => one.file === file && one.page === page).map(ruleText),
    ].join('\n\n'),
  );
  return [`# ${title}`, '[All parts](README.md)', ...chapters].join('\n\n') + '\n';
}

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

const moreOf = ({ severity, askable, readAt }: PrintedRule): string[] => [
  ...(severity === 'WARNING' ? ['A warning, which refuses nothing.'] : []),
  ...(askable ? ['An officer may be asked.'] : []),
  ...(readAt === 'TIME_OF_ENTRY' ? ['Read as of the time of entry.'] : []),
];

function figureText({ name, says, citation, values }: PrintedFigure): string {
  return [`### ${name}`, asSentence(says), `${citation ?? 'No citation'}.`, datedText(name, values)].join('\n\n');
}

const datedText = (name: string, values: PrintedFigure['values']): string =>
  values.map(({ from, is, by, trust }) => `- from ${from}: ${inWords(is, name)} (${by}; ${inTrust[trust]})`).join('\n');

function tableText({ name, says, citation, rows }: PrintedTable): string {
  const dated = rows.map(({ when, since, until, is, by, trust }) => {
    const facts = Object.entries(when).map(([fact, value]) => `${fact} ${[value].flat().join(' or ')}`);
    const ends = until === null ? '' : `, until ${sinceInWords(until)}`;
    return `- from ${sinceInWords(since)}${ends}, ${facts.join(', ') || 'all'}: ${inWords(is, name)} (${by}; ${inTrust[trust]})`;
  });
  const how = 'Of the rows that fit, the one that names the most facts counts.';
  return [`### ${name}`, `${asSentence(says)} ${how}`, `${citation ?? 'No citation'}.`, dated.join('\n')].join('\n\n');
}

function groundsText({ name, says, citation, isOpen, grounds }: PrintedGrounds): string {
  const all = grounds.map(({ code, citation: of, says: allows, reading, foundBy }) =>
    [`- ${code}: ${allows} ${of}.`, foundOnly[foundBy], reading && `Reading: ${reading}`].filter(Boolean).join(' '),
  );
  const how = `One ground is enough; the list is ${isOpen ? 'open' : 'closed'}.`;
  return [`### ${name}`, `${asSentence(says)} ${how}`, `${citation ?? 'No citation'}.`, all.join('\n')].join('\n\n');
}

const foundOnly: Readonly<Record<string, string>> = {
  OFFICER: 'Found by an officer.',
  CENTER_DIRECTOR: 'Found by the Center director.',
  COMMISSIONER: 'Found by the Commissioner.',
};

function clockText({ name, says, citation, reading, runsFrom, whenRunOut, values }: PrintedClock): string {
  return [
    `### ${name}`,
    says,
    `${citation ?? 'A clock of this house; no citation'}.`,
    ...(reading === null ? [] : [`Reading: ${reading}`]),
    `Runs from ${runsFrom}. ${whenRunOut}`,
    datedText(name, values),
  ].join('\n\n');
}

const asSentence = (says: string): string => `${says[0]?.toUpperCase()}${says.slice(1)}.`;
const sinceInWords = (since: Since): string => ('at' in since ? `${since.at}, everywhere` : since.day);

const inTrust: Readonly<Record<Trust, string>> = { PRIMARY: 'primary', SECONDARY: 'secondary', HOUSE: 'of this house' };

/** What a figure counts is dollars where its name says so. */
function inWords(value: unknown, name: string): string {
  if (value === null) return 'none';
  if (isLength(value)) return lengthInWords(value);
  if (typeof value === 'string' && /^\d/.test(value) && name.endsWith('Usd')) return usdText(usd(value));
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

const isLength = (value: unknown): value is Length<DayUnit | TimeUnit> =>
  isObject(value) && typeof value['count'] === 'number' && typeof value['unit'] === 'string';
