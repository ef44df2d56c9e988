// All that who declares into American Samoa may be told by the law, in the words of its rules: what a catalogue must hold.
import { sentencesOf, type Rule, type Sentence } from '@landfall/rule';
import { declarationRules, notReckonedSays } from './as/filing.js';
import { afterEntrySays } from './as/title-11/after-entry.js';
import { exciseSays } from './as/title-11/chapter-10-excise.js';
import { baggageRules } from './as/title-27/section-1005-baggage-declaration.js';
import { payTheExcise } from './law-of-regime.js';
import { certifiedBy } from './shared/certification.js';
import { answer } from './shared/life-cycles/document-request.js';
import { withdraw } from './shared/life-cycles/review.js';
import { emailFlawSays, howToWriteEmail } from './words/email-address.js';
import { phoneFlawSays } from './words/phone.js';
import { figuresAreReadable } from './words/typed-figures.js';

const shown = { version: 1, since: '', text: '' };
const rulesOfMoves = [answer, withdraw].flatMap(({ needs = [] }) => needs as readonly Rule<never>[]);
const rules = [
  ...[...declarationRules, ...baggageRules, ...certifiedBy('AS_TERRITORY', shown)],
  ...figuresAreReadable({ all: () => [], textAt: () => '' }),
  ...rulesOfMoves,
] as unknown as readonly Rule<never>[];

/** With what is said of anything that cannot be read; the last is told where an address alone is asked for. */
export const saidInTerritory: readonly Sentence[] = [
  ...rules.flatMap(sentencesOf),
  ...[...exciseSays, notReckonedSays, ...afterEntrySays, payTheExcise],
  ...[...Object.values(phoneFlawSays), ...Object.values(emailFlawSays), howToWriteEmail],
];
