import { readDay, valueOf } from '@landfall/law';
import { useState, type FormEvent } from 'react';
import { DayField } from '../form/day-field.tsx';
import { asProblem, ErrorSummary, type Problem } from '../form/error-summary.tsx';
import { useProblems } from '../form/use-problems.ts';
import type { Refusal } from '../graph/refusal.ts';
import { useAct } from '../graph/use-act.ts';
import { useTexts } from '../texts/texts.ts';
import { OfficeReasonField, type OfficeReasonChosen } from './office-reason.tsx';
import { EndOffice as EndOfficeMutation } from './officer-query.ts';

interface EndOfficeProps {
  officeId: string;
  /** As people call it. */
  called: string;
  done(says: string): void;
  leave(): void;
}

/** Asks from when an office is no longer held, and why. */
export function EndOffice({ officeId, called, done, leave }: EndOfficeProps) {
  const t = useTexts('administration');
  const [until, setUntil] = useState('');
  const [reasonCode, setReason] = useState<OfficeReasonChosen>('');
  const [untilId, reasonId] = [`until-${officeId}`, `reason-${officeId}`];
  const { problems, attempt, tell, problemAt } = useProblems({ [untilId]: until, [reasonId]: reasonCode });
  const { act, isActing } = useAct(EndOfficeMutation, (data) => data.endOffice);
  const end = async (event: FormEvent): Promise<void> => {
    event.preventDefault();
    const flaws = flawsOfEnd(until, reasonCode);
    tell(flaws.map((flaw) => ({ fieldId: flaw === 'until' ? untilId : reasonId, says: t(`officeMissing.${flaw}`) })));
    if (flaws.length || !reasonCode) return;
    const input = { officeId, until: valueOf(readDay(until)) ?? until, reasonCode };
    const refused = (refusals: readonly Refusal[]) => tell(refusals.map(asProblem).map(atField(untilId)));
    if (await act(input, refused)) done(t('officeEnded'));
  };
  return (
    <form noValidate aria-label={t('endOfficeOf', { office: called })} onSubmit={(event) => void end(event)}>
      <p className="measure-4">{t('endOfficeLead')}</p>
      <ErrorSummary problems={problems} attempt={attempt} />
      <DayField
        {...{ id: untilId, value: until, onChange: setUntil }}
        label={t('officeUntilLabel')}
        problem={problemAt(untilId)}
      />
      <OfficeReasonField
        {...{ id: reasonId, value: reasonCode, onChange: setReason }}
        reasons={['LEFT', 'RECORDED_WRONGLY']}
        problem={problemAt(reasonId)}
      />
      <button type="submit" className="usa-button usa-button--secondary margin-top-2" disabled={isActing}>
        {isActing ? t('saving') : t('endOfficeYes')}
      </button>
      <button type="button" className="usa-button usa-button--outline margin-top-2" onClick={leave}>
        {t('leaveIt')}
      </button>
    </form>
  );
}

/** What the end of an office lacks; the rest is told by the platform. */
const flawsOfEnd = (until: string, reasonCode: OfficeReasonChosen) => [
  ...(until.trim() ? [] : (['until'] as const)),
  ...(reasonCode ? [] : (['reasonCode'] as const)),
];

/** Several ends may be asked for on one page, so that the day has an id of its own in each. */
const atField =
  (untilId: string) =>
  (problem: Problem): Problem => ({ ...problem, fieldId: problem.fieldId === 'until' ? untilId : null });
