import type { Rule } from '@landfall/rule';
import type { FilingFacts, LineFacts } from '../../facts.js';
import { lawfulFiling, lawfulLine } from '../../lawful-filing.js';
import * as law from './section-25-goods.js';

const places = (rule: Rule<FilingFacts>, change: Partial<FilingFacts>) =>
  rule.broken(lawfulFiling(change)).map((path) => path.join('.'));
const line = (change: Partial<LineFacts>) => ({ lines: [lawfulLine(change)] });

describe('what is stated about each line', () => {
  test.each(['6109.10.0012', '6109.10.00.12', '6109100012'])('%s is a whole tariff number (143.25)', (htsNumber) => {
    expect(places(law.linesAreClassified, line({ htsNumber }))).toEqual([]);
  });

  test.each(['', '6109', '6109.10', '6109.10.00', '9903.01'])(
    '"%s" lacks digits of a whole tariff number (143.25)',
    (htsNumber) => {
      expect(places(law.linesAreClassified, line({ htsNumber }))).toEqual(['lines.0.htsNumber']);
    },
  );

  test.each(['9903.01.25', '9904.01.25'])('%s is whole as the tariff prints it (143.25)', (htsNumber) => {
    expect(places(law.linesAreClassified, line({ htsNumber }))).toEqual([]);
  });

  test('"brake pads for bicycles" describes the goods, "parts" does not (143.25)', () => {
    expect(places(law.linesAreDescribed, line({ description: 'Brake pads for bicycles' }))).toEqual([]);
    expect(places(law.linesAreDescribed, line({ description: 'parts' }))).toEqual(['lines.0.description']);
  });
});
