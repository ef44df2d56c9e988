import { codeInWords, statusInWords } from '../../entry/status-in-words.ts';
import { usd } from '../../entry/usd.ts';
import { PageLink } from '../../page/route.tsx';
import { useTexts } from '../../texts/texts.ts';
import { DecisionForm, type DecisionFormProps } from './decision-form.tsx';
import type { Desk } from './review-query.ts';
import { Section } from './section.tsx';

interface DecisionSectionProps extends DecisionFormProps {
  review: Desk;
  isMine: boolean;
}

/** The decision: made by who holds the review, and told to everyone else. */
export function DecisionSection({ review, isMine, ...form }: DecisionSectionProps) {
  const t = useTexts('desk');
  return (
    <Section heading={t('decide.title')}>
      {isMine ? (
        <DecisionForm {...form} />
      ) : (
        <Standing review={review} hasDraft={form.draft.note !== '' || form.draft.wordsToFiler !== ''} />
      )}
    </Section>
  );
}

function Standing({ review, hasDraft }: { review: Desk; hasDraft: boolean }) {
  const t = useTexts('desk');
  const { status, decision, decisionReason, entry } = review;
  const isOpen = status === 'OPEN' || status === 'CLAIMED';
  return (
    <>
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
      {!isOpen && <PageLink to="/officers">{t('backToQueue')}</PageLink>}
    </>
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
