import { useState } from 'react';
import { usd } from '../../in-words/usd.ts';
import { Notice } from '../../page/notice.tsx';
import { useTexts } from '../../texts/texts.ts';
import type { Desk, DeskEntry } from '../review/review-query.ts';
import { owes } from './hall-facts.tsx';
import { whyNotMine } from './hall-standing.ts';
import { SendToCounter } from './send-to-counter.tsx';
import type { HallActing } from './use-hall-acts.ts';

export interface HallActsProps {
  review: Desk;
  entry: DeskEntry;
  acts: HallActing;
  /** What stands against letting go. */
  hinders: readonly string[];
  me: string;
}

/** Two touches: let go, or to the counter with a reason. */
export function HallActs(props: HallActsProps) {
  const t = useTexts('hall');
  const { review, acts, hinders, me } = props;
  const [chosen, setChosen] = useState<'NOTHING' | 'LET_GO' | 'COUNTER'>('NOTHING');
  const leave = (): void => setChosen('NOTHING');
  return (
    <section aria-live="polite">
      <Hindered hinders={hinders} />
      <Told acts={acts} />
      {chosen === 'LET_GO' && <Sure {...props} leave={leave} />}
      {chosen === 'COUNTER' && <SendToCounter {...props} leave={leave} />}
      {chosen === 'NOTHING' && hinders.length === 0 && <Begin {...props} begin={() => setChosen('LET_GO')} />}
      {chosen === 'NOTHING' && whyNotMine(review, me) === null && (
        <button
          type="button"
          className="usa-button usa-button--outline width-full margin-top-2"
          onClick={() => setChosen('COUNTER')}
        >
          {t('act.toCounter')}
        </button>
      )}
    </section>
  );
}

function Hindered({ hinders }: Pick<HallActsProps, 'hinders'>) {
  const t = useTexts('hall');
  if (hinders.length === 0) return null;
  return (
    <Notice kind="warning" heading={t('hindered')}>
      <ul className="usa-list">
        {hinders.map((says) => (
          <li key={says}>{says}</li>
        ))}
      </ul>
    </Notice>
  );
}

/** What was not sent is told so, until it is. */
function Told({ acts: { acted } }: Pick<HallActsProps, 'acts'>) {
  const t = useTexts('hall');
  if (acted.is !== 'NOT_SENT' && acted.is !== 'REFUSED') return null;
  const isNotSent = acted.is === 'NOT_SENT';
  return (
    <Notice kind="error" heading={t(isNotSent ? 'notSent' : 'refused')}>
      {acted.says} {isNotSent && t('notSentSays')}
    </Notice>
  );
}

function Begin({ entry, begin }: HallActsProps & { begin(): void }) {
  const t = useTexts('hall');
  return (
    <button type="button" className="usa-button usa-button--big width-full margin-top-2" onClick={begin}>
      {t(owes(entry) ? 'act.letGoOwed' : 'act.letGo')}
    </button>
  );
}

function Sure({ entry, acts, leave }: HallActsProps & { leave(): void }) {
  const t = useTexts('hall');
  const isSending = acts.acted.is === 'SENDING';
  const says = owes(entry) ? t('act.sureOwed', { amount: usd(entry.amountDueUsd) }) : t('act.sure');
  return (
    <>
      <button
        type="button"
        className="usa-button usa-button--big width-full margin-top-2"
        disabled={isSending}
        onClick={() => void acts.letGo()}
      >
        {isSending ? t('act.sending') : says}
      </button>
      <Leave leave={leave} />
    </>
  );
}

function Leave({ leave }: { leave(): void }) {
  const t = useTexts('hall');
  return (
    <button type="button" className="usa-button usa-button--unstyled margin-top-2" onClick={leave}>
      {t('act.cancel')}
    </button>
  );
}
