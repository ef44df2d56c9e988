import { isAskable } from '../draft/askable.ts';
import { findingsAt, stepsOf, type Step } from './steps.ts';
import type { Filling } from '../draft/filling.ts';

/** How far a page of the form is filled in. */
export type StepStanding = 'DONE' | 'TO_DO' | 'OPTIONAL' | 'CANNOT_START';

/** As the law last said of the draft. */
export function standingOf(step: Step, { form, answers, judged }: Filling): StepStanding {
  const wrong = judged.findings.filter((one) => one.severity === 'ERROR' && !isAskable(one, judged));
  if (step.name === 'check') {
    const before = stepsOf(form).filter(({ name }) => name !== 'certify');
    return before.some((one) => findingsAt(wrong, one).length > 0) ? 'CANNOT_START' : 'TO_DO';
  }
  if (findingsAt(wrong, step).length > 0) return 'TO_DO';
  return step.page?.holds === 'DOCUMENTS' && !answers.documents?.length ? 'OPTIONAL' : 'DONE';
}
