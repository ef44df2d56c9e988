// 19 CFR 143.25: what the entry says of the goods.
//
// Not modelled: whether a tariff number exists.
import type { Rule } from '@landfall/rule';
import { descriptionIsAdequate } from '../../../shared/vague-descriptions.js';
import { lacksDigits } from '../../../words/tariff-number.js';
import type { FilingFacts } from '../../facts.js';
import { placesInLines } from '../../well-formed.js';

export const linesAreDescribed: Rule<FilingFacts> = {
  code: 'DESCRIPTION_INADEQUATE',
  citation: '19 CFR 143.25',
  says: 'Every line has an adequate description of the merchandise.',
  reading:
    'Which words are not adequate the section does not say: the list is of this house, so that an officer may be asked.',
  nextStep:
    'Say what the goods are, what of and what for: "brake pads for bicycles", not "parts". If you think that the words ' +
    'do, file again and ask an officer to judge.',
  askable: true,
  broken: ({ lines, lawReadOn }) =>
    placesInLines(lines, 'description', ({ description }) => !descriptionIsAdequate(description, lawReadOn)),
};

export const linesAreClassified: Rule<FilingFacts> = {
  code: 'HTS_NUMBER_INCOMPLETE',
  citation: '19 CFR 143.25',
  says: 'Every line has the number of the Harmonized Tariff Schedule under which it is classified, all its digits.',
  reading:
    'The section asks for "the item number"; that it is the statistical number of ten digits, or the eight of headings 9903 and 9904, is asked here.',
  nextStep:
    'Give the statistical number of the tariff, for example 6109.10.0012: a heading or subheading is not enough.',
  broken: ({ lines }) => placesInLines(lines, 'htsNumber', ({ htsNumber }) => lacksDigits(htsNumber)),
};
