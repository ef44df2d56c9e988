import { loweringReasons, raisingReasons } from '../words/examinations.js';
import { findings, type Finding, type Rule } from '@landfall/rule';
import { strictness } from './criteria.js';
import type { Examination } from '../words/examinations.js';

/** What the rules of setting an examination look at, as the officer stated it. */
export interface SettingFacts {
  /** What stands, and what is to stand in its place. */
  stands: Examination;
  examination: Examination;
  reasonCode: string;
  note: string | null;
  /** Whether the goods of this filing were examined already. */
  isExamined: boolean;
}

const anotherIsSet: Rule<SettingFacts> = {
  code: 'EXAMINATION_STANDS_ALREADY',
  citation: null,
  says: 'An officer sets another examination than the one that stands.',
  nextStep: 'Choose a stricter or a milder one, or leave it as it is.',
  broken: ({ stands, examination }) => (stands === examination ? [['examination']] : []),
};

const aReasonFits: Rule<SettingFacts> = {
  code: 'REASON_DOES_NOT_FIT',
  citation: null,
  says: 'A closer examination is set for another reason than a milder one.',
  nextStep: 'Choose a reason that fits what you set.',
  broken: (facts) => {
    if (facts.stands === facts.examination) return [];
    const reasons: readonly string[] = isMilder(facts) ? loweringReasons : raisingReasons;
    return reasons.includes(facts.reasonCode) ? [] : [['reasonCode']];
  },
};

const anotherReasonIsSaid: Rule<SettingFacts> = {
  code: 'NOTE_MISSING',
  citation: null,
  says: 'Another reason is said in the note.',
  nextStep: 'Write it down, or choose one of the reasons.',
  broken: ({ reasonCode, note }) => (reasonCode === 'OTHER' && !note?.trim() ? [['note']] : []),
};

const anExaminationMadeStands: Rule<SettingFacts> = {
  code: 'EXAMINATION_MADE',
  citation: null,
  says: 'An examination that was made stands with its findings.',
  nextStep: 'Decide on what was found, or record another examination.',
  broken: (facts) => (facts.isExamined && isMilder(facts) ? [['examination']] : []),
};

/** What setting an examination must satisfy. That one officer may set another is a reading of 143.32(o); how it is written down is ours. */
export const settingRules: readonly Rule<SettingFacts>[] = [
  ...[anotherIsSet, aReasonFits, anotherReasonIsSaid, anExaminationMadeStands],
];

export const settingFindings = (facts: SettingFacts): Finding[] => findings(settingRules, facts);

const isMilder = ({ stands, examination }: SettingFacts): boolean => strictness(examination) < strictness(stands);
