import { useState } from 'react';
import { Refusals } from '../form/refusals.tsx';
import type { Refusal } from '../graph/refusal.ts';
import { useTexts } from '../texts/texts.ts';

interface SureFirstProps {
  /** The button that asks for it. */
  ask: string;
  /** What will happen. */
  what: string;
  /** The button that does it. */
  yes: string;
  isActing: boolean;
  refusals: readonly Refusal[];
  act(): void;
}

/** Something that is not undone by a press: it says what will happen, and is done by a second press. */
export function SureFirst({ ask, what, yes, isActing, refusals, act }: SureFirstProps) {
  const t = useTexts('administration');
  const [isAsking, setAsking] = useState(false);
  if (!isAsking)
    return (
      <button type="button" className="usa-button usa-button--outline" onClick={() => setAsking(true)}>
        {ask}
      </button>
    );
  return (
    <div role="group" aria-label={ask} className="border-left-1 border-secondary padding-left-2">
      <p className="measure-4 margin-top-0" role="status">
        {what}
      </p>
      <Refusals refusals={refusals} />
      <button type="button" className="usa-button usa-button--secondary" disabled={isActing} onClick={act}>
        {isActing ? t('saving') : yes}
      </button>
      <button type="button" className="usa-button usa-button--outline" onClick={() => setAsking(false)}>
        {t('leaveIt')}
      </button>
    </div>
  );
}
