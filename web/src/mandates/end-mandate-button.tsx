import { useState } from 'react';
import { Refusals } from '../form/refusals.tsx';
import { useAct } from '../graph/use-act.ts';
import { useTexts } from '../texts/texts.ts';
import { EndMandate, type MandateShown } from './mandates-query.ts';

interface EndMandateProps {
  mandate: MandateShown;
  /** The name of the other side. */
  called: string;
  /** What will happen. */
  what: string;
  done(says: string): void;
}

/** Ends a mandate by a second press, at once. */
export function EndMandateButton({ mandate: { id }, called, what, done }: EndMandateProps) {
  const t = useTexts('mandates');
  const [isAsking, setAsking] = useState(false);
  const { act, isActing, refusals } = useAct(EndMandate, (data) => data.endMandate);
  const end = async (): Promise<void> => {
    if (await act({ mandateId: id })) done(t('hasEnded', { name: called }));
  };
  if (!isAsking)
    return (
      <button
        type="button"
        className="usa-button usa-button--unstyled"
        aria-label={`${t('end')}: ${called}`}
        onClick={() => setAsking(true)}
      >
        {t('end')}
      </button>
    );
  return (
    <div role="group" aria-label={`${t('end')}: ${called}`} className="border-left-1 border-secondary padding-left-2">
      <p className="measure-4 margin-top-0" role="status">
        {what}
      </p>
      <Refusals refusals={refusals} />
      <button type="button" className="usa-button usa-button--secondary" disabled={isActing} onClick={() => void end()}>
        {t('endNow')}
      </button>
      <button type="button" className="usa-button usa-button--outline" onClick={() => setAsking(false)}>
        {t('keepIt')}
      </button>
    </div>
  );
}
