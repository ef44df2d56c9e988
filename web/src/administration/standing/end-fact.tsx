import { readDay, valueOf } from '@landfall/law';
import { useState, type FormEvent } from 'react';
import { DayField } from '../../form/day-field.tsx';
import { asProblem, ErrorSummary } from '../../form/error-summary.tsx';
import { useProblems } from '../../form/use-problems.ts';
import { useAct } from '../../graph/use-act.ts';
import { useTexts } from '../../texts/texts.ts';
import { flawsOfEnd, type ReasonTyped } from './fact-typed.ts';
import { ReasonField } from './reason-field.tsx';
import { EndStanding, type Fact } from './standing-query.ts';

interface EndFactProps {
  accountId: string;
  fact: Fact;
  /** As people call it. */
  called: string;
  done(says: string): void;
  leave(): void;
}

/** Asks from when a fact no longer holds, and why. */
export function EndFact({ accountId, fact: { kind, since }, called, done, leave }: EndFactProps) {
  const t = useTexts('standing');
  const [until, setUntil] = useState('');
  const [reasonCode, setReason] = useState<ReasonTyped>('');
  const [untilId, reasonId] = [`until-${kind}-${since}`, `reason-${kind}-${since}`];
  const { problems, attempt, tell, problemAt } = useProblems({ [untilId]: until, [reasonId]: reasonCode });
  const { act, isActing } = useAct(EndStanding, (data) => data.endStanding);
  const end = async (event: FormEvent): Promise<void> => {
    event.preventDefault();
    const flaws = flawsOfEnd({ until, reasonCode });
    const idOf = { until: untilId, reasonCode: reasonId };
    tell(flaws.map((flaw) => ({ fieldId: idOf[flaw], says: t(`missing.${flaw}`) })));
    if (flaws.length || !reasonCode) return;
    const input = { accountId, kind, since, until: valueOf(readDay(until)) ?? until, reasonCode };
    const isDone = await act(input, (refusals) =>
      tell(
        refusals
          .map(asProblem)
          .map((problem) => ({ ...problem, fieldId: problem.fieldId === 'until' ? untilId : null })),
      ),
    );
    if (isDone) done(t('endedNow'));
  };
  return (
    <form noValidate aria-label={t('endOf', { fact: called })} onSubmit={(event) => void end(event)}>
      <p className="measure-4">{t('endLead')}</p>
      <ErrorSummary problems={problems} attempt={attempt} />
      <DayField id={untilId} label={t('untilLabel')} problem={problemAt(untilId)} value={until} onChange={setUntil} />
      <ReasonField id={reasonId} problem={problemAt(reasonId)} value={reasonCode} onChange={setReason} />
      <button type="submit" className="usa-button usa-button--secondary margin-top-2" disabled={isActing}>
        {isActing ? t('saving') : t('endYes')}
      </button>
      <button type="button" className="usa-button usa-button--outline margin-top-2" onClick={leave}>
        {t('leaveIt')}
      </button>
    </form>
  );
}
