import { useEffect, useRef } from 'react';
import { codeInWords, statusInWords } from '../../in-words/status-in-words.ts';
import { usd } from '../../in-words/usd.ts';
import { PageLink } from '../../page/route.tsx';
import { useTexts } from '../../texts/texts.ts';
import { ClaimNext } from '../queue/claim-next.tsx';
import { DecisionForm, type DecisionFormProps } from './decision-form.tsx';
import type { Desk } from '../review/review-query.ts';
import { Section } from '../review/section.tsx';

interface DecisionSectionProps extends DecisionFormProps {
  review: Desk;
  isMine: boolean;
  /** Whether who looks takes reviews up. */
  mayClaim: boolean;
}

/** The decision: made by who holds the review, and told to everyone else. */
export function DecisionSection({ review, isMine, mayClaim, ...form }: DecisionSectionProps) {
  const t = useTexts('desk');
  return (
    <Section heading={t('decide.title')}>
      {isMine ? (
        <DecisionForm {...form} />
      ) : (
        <Standing
          review={review}
          mayClaim={mayClaim}
          hasDraft={form.draft.note !== '' || form.draft.wordsToFiler !== ''}
        />
      )}
    </Section>
  );
}

interface StandingProps {
  review: Desk;
  mayClaim: boolean;
  hasDraft: boolean;
}

function Standing({ review, mayClaim, hasDraft }: StandingProps) {
  const t = useTexts('desk');
  const { status, decision, decisionReason, entry } = review;
  const standing = useRef<HTMLDivElement>(null);
  useEffect(() => {
    // The button that was pressed is gone: reading goes on with what came of it.
    if (document.activeElement === document.body) standing.current?.focus();
  }, []);
  const isOpen = status === 'OPEN' || status === 'CLAIMED';
  return (
    <div ref={standing} tabIndex={-1}>
      {isOpen && (
        <p>
          {t('decide.byHolder')} {hasDraft && t('decide.noteKept')}
        </p>
      )}
      {!isOpen && decision && (
        <p className="font-body-md" role="status">
          <strong>{codeInWords(decision)}</strong>
          {decisionReason && `: ${codeInWords(decisionReason).toLowerCase()}`}.
        </p>
      )}
      {!isOpen && entry && <Outcome entry={entry} />}
      {!isOpen && mayClaim && <ClaimNext />}
      {!isOpen && (
        <p className="margin-bottom-0">
          <PageLink to="/officers">{t('backToQueue')}</PageLink>
        </p>
      )}
    </div>
  );
}

/** What came of the decision under the law of release. */
function Outcome({ entry }: { entry: NonNullable<Desk['entry']> }) {
  const t = useTexts('desk');
  return (
    <p role="status">
      {t('decide.standsAt')} <strong>{statusInWords(entry.status).label.toLowerCase()}</strong>
      {entry.status === 'PAYMENT_DUE' && `: ${t('decide.atCashier', { amount: usd(entry.amountDueUsd) })}`}.
    </p>
  );
}
