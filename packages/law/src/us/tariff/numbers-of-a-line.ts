// The numbers of the tariff that one line names, each in its role, and what is asked of them together.
//
// Not modelled: articles of which the tariff asks several numbers of chapters 1 to 97, such as watches of heading 9101;
// more specific instructions of the subchapters of chapter 99; which number calls for which further one; the order in which
// Customs’ own system takes them (chapter 98, chapter 99, then chapters 1 to 97), since the role tells each.
import { countParam, figureOn, type Figure, type Path, type Rule } from '@landfall/rule';
import { lacksDigits, readTariffNumber, tariffDigits } from '../../words/tariff-number.js';
import type { TariffRole } from '../../words/tariff-roles.js';
import type { FilingFacts, LineFacts } from '../facts.js';

type NumbersOfLine = Pick<LineFacts, 'htsNumber' | 'furtherHtsNumbers'>;

/** A number of a line, with its place in the line. */
export interface TariffNumber {
  readonly number: string;
  readonly role: TariffRole;
  readonly at: Path;
}

export const mostTariffNumbers: Figure<number> = {
  says: 'tariff numbers that one line may name, all together',
  citation: null,
  values: [
    {
      from: '2016-08-26',
      is: 8,
      by: 'the limit of the Automated Commercial Environment before, as CSMS 65464464 names it; held from the first day of the law held here',
      trust: 'SECONDARY',
    },
    { from: '2025-06-28', is: 32, by: 'CSMS 65464464, deployed on 28 June 2025', trust: 'SECONDARY' },
  ],
};

/** More than any law allows are refused by their count, and not read one by one. */
const mostRead = 32;

/** Every number of a line, the one first that stands for the goods. */
export function numbersOf({ htsNumber, furtherHtsNumbers }: NumbersOfLine): readonly TariffNumber[] {
  const further = (furtherHtsNumbers ?? []).slice(0, mostRead).map((number, n) => ({
    ...{ number, role: roleOf(number, 'SPECIAL'), at: ['furtherHtsNumbers', String(n)] },
  }));
  return [{ number: htsNumber, role: roleOf(htsNumber, 'CLASSIFYING'), at: ['htsNumber'] }, ...further];
}

/** Chapter 98 stands in the place of chapters 1 to 97, or beside them. */
function roleOf(number: string, ofChapter98: TariffRole): TariffRole {
  const digits = tariffDigits(number);
  if (digits.startsWith('99')) return 'ADDITIONAL';
  return digits.startsWith('98') ? ofChapter98 : 'CLASSIFYING';
}

/** Whether a number of the line begins so, whatever its role. */
export const isAmong = (line: LineFacts, beginnings: readonly string[]): boolean =>
  numbersOf(line).some(({ number }) => beginnings.some((beginning) => tariffDigits(number).startsWith(beginning)));

/** The path of every number of which it is so. */
export const placesOfNumbers = (
  lines: readonly LineFacts[],
  isSo: (number: TariffNumber) => boolean,
): readonly Path[] =>
  lines.flatMap((line, n) =>
    numbersOf(line)
      .filter(isSo)
      .map(({ at }) => ['lines', String(n), ...at]),
  );

export function numberAt(lines: readonly LineFacts[], [, n, name, further]: Path): string {
  const { htsNumber, furtherHtsNumbers } = lines[Number(n)]!;
  return name === 'htsNumber' ? htsNumber : furtherHtsNumbers![Number(further)]!;
}

export const chapter99IsNeverAlone: Rule<FilingFacts> = {
  code: 'CHAPTER_99_NUMBER_ALONE',
  citation: 'HTSUS chapter 99, statistical note 1(a)',
  says: 'A number of chapter 99 is reported in addition to the number of chapters 1 to 97 that would apply without it.',
  reading:
    'The note leaves room for more specific instructions of a subchapter: none is held here. A number of chapter 98 may stand in the place of one of chapters 1 to 97.',
  nextStep:
    'Give here the number under which the goods are classified, and the number of chapter 99 among the further tariff numbers.',
  broken: ({ lines }) => placesOfNumbers(lines, ({ role, at }) => role === 'ADDITIONAL' && !isFurther(at)),
};

export const oneNumberClassifies: Rule<FilingFacts> = {
  code: 'HTS_NUMBER_CLASSIFIES_TOO',
  citation: '19 CFR 143.25',
  says: 'A line is classified under one tariff number: those beside it are of chapters 98 and 99.',
  reading: 'The section asks for "the item number", one; chapters 98 and 99 alone are reported beside another.',
  nextStep:
    'Name first the number of chapters 1 to 97 under which the goods are classified. Goods that are classified under another one have a line of their own.',
  broken: ({ lines }) =>
    lines.flatMap((line, n) =>
      numbersOf(line)
        .filter(({ number, role }) => role === 'CLASSIFYING' && isWhole(number))
        .slice(1)
        .map(({ at }) => ['lines', String(n), ...at]),
    ),
};

export const furtherNumbersAreWhole: Rule<FilingFacts> = {
  code: 'FURTHER_HTS_NUMBER_INCOMPLETE',
  citation: 'HTSUS chapter 99, statistical note 1(a)',
  says: 'A further tariff number has all its digits: ten, or the eight of headings 9903 and 9904.',
  nextStep: 'Copy the number from the tariff, as 9903.88.15: a heading is not enough.',
  broken: ({ lines }) => placesOfNumbers(lines, ({ number, at }) => isFurther(at) && lacksDigits(number)),
};

/** Points do not make it another number. */
export const numbersAreGivenOnce: Rule<FilingFacts> = {
  code: 'HTS_NUMBER_REPEATED',
  citation: null,
  says: 'A tariff number stands once in a line.',
  nextStep: 'Take out the second one.',
  broken: ({ lines }) =>
    lines.flatMap((line, n) => repeated(numbersOf(line)).map(({ at }) => ['lines', String(n), ...at])),
};

export const numbersCanBeReported: Rule<FilingFacts> = {
  code: 'HTS_NUMBERS_TOO_MANY',
  citation: null,
  says: 'A line names no more tariff numbers than the Automated Commercial Environment takes.',
  nextStep: 'Take out what does not apply to these goods.',
  broken: ({ lines, lawReadOn }) =>
    lines.flatMap((line, n) =>
      countOf(line) > figureOn(mostTariffNumbers, lawReadOn) ? [['lines', String(n), 'furtherHtsNumbers']] : [],
    ),
  found: 'It takes {most}; this line has {count}.',
  params: ({ lines, lawReadOn }, [, n]) => ({
    most: countParam(figureOn(mostTariffNumbers, lawReadOn)),
    count: countParam(countOf(lines[Number(n)]!)),
  }),
};

/** In the order in which a line is read. */
export const numbersOfALineRules: readonly Rule<FilingFacts>[] = [
  ...[chapter99IsNeverAlone, oneNumberClassifies, furtherNumbersAreWhole],
  ...[numbersAreGivenOnce, numbersCanBeReported],
];

const countOf = ({ furtherHtsNumbers }: NumbersOfLine): number => 1 + (furtherHtsNumbers?.length ?? 0);

const isFurther = ([name]: Path): boolean => name === 'furtherHtsNumbers';

/** What cannot be read is told by itself. */
const isWhole = (number: string): boolean => readTariffNumber(number).is === 'READ';

function repeated(numbers: readonly TariffNumber[]): readonly TariffNumber[] {
  const first = new Map(numbers.map((one) => [tariffDigits(one.number), one] as const).reverse());
  return numbers.filter((one) => one.number !== '' && first.get(tariffDigits(one.number)) !== one);
}
