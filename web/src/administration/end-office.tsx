import { readDay, valueOf } from '@landfall/law';
import { useState, type FormEvent } from 'react';
import { DayField } from '../form/day-field.tsx';
import { asProblem, ErrorSummary, type Problem } from '../form/error-summary.tsx';
import { useProblems } from '../form/use-problems.ts';
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
    const flaws: Problem[] = [];
    if (!until.trim()) flaws.push({ fieldId: untilId, says: t('officeMissing.until') });
    if (!reasonCode) flaws.push({ fieldId: reasonId, says: t('officeMissing.reasonCode') });
    tell(flaws);
    if (flaws.length || !reasonCode) return;
    const input = { officeId, until: valueOf(readDay(until)) ?? until, reasonCode };
    const atItsField = (problem: Problem): Problem => ({
      ...problem,
      fieldId: problem.fieldId === 'until' ? untilId : null,
    });
    if (await act(input, (refusals) => tell(refusals.map(asProblem).map(atItsField)))) done(t('officeEnded'));
  };
  return (
    <form noValidate aria-label={t('endOfficeOf', { office: called })} onSubmit={(event) => void end(event)}>
      <p className="measure-4">{t('endOfficeLead')}</p>
      <ErrorSummary problems={problems} attempt={attempt} />
      <DayField
        id={untilId}
        label={t('officeUntilLabel')}
        problem={problemAt(untilId)}
        value={until}
        onChange={setUntil}
      />
      <OfficeReasonField
        id={reasonId}
        reasons={['LEFT', 'RECORDED_WRONGLY']}
        problem={problemAt(reasonId)}
        value={reasonCode}
        onChange={setReason}
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
