import { readMoneyUsd, valueOf } from '@landfall/law';
import { useState, type FormEvent } from 'react';
import { asProblem, ErrorSummary } from '../../form/error-summary.tsx';
import { useProblems } from '../../form/use-problems.ts';
import type { Refusal } from '../../graph/refusal.ts';
import { useAct } from '../../graph/use-act.ts';
import { useTexts } from '../../texts/texts.ts';
import { FactFields } from './fact-fields.tsx';
import { blankFact, daysAsRead, flawsOfFact, type FactTyped } from './fact-typed.ts';
import { SetCredential, SetParticipation, SetPaymentMeans } from './standing-query.ts';

interface SetFactProps {
  accountId: string;
  done(says: string): void;
}

/** A fact of how an account stands, set from a day on. */
export function SetFact({ accountId, done }: SetFactProps) {
  const t = useTexts('standing');
  const [typed, setTyped] = useState<FactTyped>(blankFact);
  const { problems, attempt, tell, problemAt } = useProblems({ ...typed });
  const { set, isActing } = useSetting(accountId);
  const submit = async (event: FormEvent): Promise<void> => {
    event.preventDefault();
    const flaws = flawsOfFact(typed);
    tell(flaws.map((flaw) => ({ fieldId: flaw, says: t(`missing.${flaw}`) })));
    if (flaws.length) return;
    if (await set(typed, (refusals) => tell(refusals.map(asProblem)))) done(t('saved'));
  };
  return (
    <section aria-labelledby="set" className="margin-top-4">
      <h2 id="set" className="font-sans-lg">
        {t('set')}
      </h2>
      <p className="measure-4">{t('setLead')}</p>
      <form noValidate onSubmit={(event) => void submit(event)}>
        <ErrorSummary problems={problems} attempt={attempt} />
        <FactFields {...{ typed, problemAt }} change={(change) => setTyped({ ...typed, ...change })} />
        <button type="submit" className="usa-button margin-top-3" disabled={isActing}>
          {isActing ? t('saving') : t('save')}
        </button>
      </form>
    </section>
  );
}

/** Asks the platform for the one of its three ways that the kind of fact has. */
function useSetting(accountId: string) {
  const participation = useAct(SetParticipation, (data) => data.setParticipation);
  const payment = useAct(SetPaymentMeans, (data) => data.setPaymentMeans);
  const credential = useAct(SetCredential, (data) => data.setCredential);
  const set = async (typed: FactTyped, refused: (refusals: readonly Refusal[]) => void): Promise<boolean> => {
    const { kind, reasonCode, abiStatus, participantKind, statementProcessing, ach } = typed;
    if (reasonCode === '') return false;
    const common = { accountId, reasonCode, ...daysAsRead(typed) };
    if (kind === 'PARTICIPATION')
      return (await participation.act({ ...common, abiStatus, participantKind }, refused)) !== null;
    if (kind === 'PAYMENT') return (await payment.act({ ...common, statementProcessing, ach }, refused)) !== null;
    const amount = kind === 'CONTINUOUS_BOND' ? typed.amountUsd.trim() : '';
    const amountUsd = amount ? (valueOf(readMoneyUsd(amount))?.toString() ?? amount) : null;
    return (
      (await credential.act({ ...common, kind, number: typed.number.trim() || null, amountUsd }, refused)) !== null
    );
  };
  return { set, isActing: participation.isActing || payment.isActing || credential.isActing };
}
