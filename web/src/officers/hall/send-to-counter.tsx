import { raisingReasons } from '@landfall/law';
import { useState } from 'react';
import { SelectField } from '../../form/select-field.tsx';
import { useProblems } from '../../form/use-problems.ts';
import { capitalised } from '../../in-words/status-in-words.ts';
import { textsOf, useTexts } from '../../texts/texts.ts';
import type { DocumentKind, Reason } from '../decision/decision-draft.ts';
import type { Desk } from '../review/review-query.ts';
import { documentChoices, reasonsFor } from '../review/reasons.ts';
import type { HallActing } from './use-hall-acts.ts';

interface SendToCounterProps {
  review: Desk;
  acts: HallActing;
  leave(): void;
}

/** Why somebody is not let go here: the goods are to be examined, or a document is asked for. */
export function SendToCounter({ review, acts, leave }: SendToCounterProps) {
  const t = useTexts('hall');
  const isSending = acts.acted.is === 'SENDING';
  return (
    <div className="margin-top-2">
      {review.examination === 'INTENSIVE' ? (
        <p>{t('act.isSetAlready')}</p>
      ) : (
        withoutNote.map((why) => (
          <button
            key={why}
            type="button"
            className="usa-button width-full margin-bottom-1"
            disabled={isSending}
            onClick={() => void acts.examine(why)}
          >
            {t('act.examine', { why: capitalised(textsOf('desk')(`selected.why.${why}`)) })}
          </button>
        ))
      )}
      <AskForDocument {...{ review, acts, isSending }} />
      <button type="button" className="usa-button usa-button--unstyled margin-top-2" onClick={leave}>
        {t('act.cancel')}
      </button>
    </div>
  );
}

/** What needs words of its own is for the desk. */
const withoutNote = raisingReasons.filter((why) => why !== 'OTHER');
const isNamed = ({ value }: { value: string }): boolean => value !== 'OTHER';

function AskForDocument({ review, acts, isSending }: Omit<SendToCounterProps, 'leave'> & { isSending: boolean }) {
  const t = useTexts('hall');
  const [documentKind, setKind] = useState<DocumentKind | ''>('');
  const [reasonCode, setReason] = useState<Reason | ''>('');
  const { problemAt, tell } = useProblems({ 'document-kind': `${documentKind} ${reasonCode}` });
  const send = (): void => {
    if (documentKind && reasonCode) return void acts.askFor({ documentKind, reasonCode });
    tell([{ fieldId: 'document-kind', says: t('act.documentMissing') }]);
  };
  return (
    <>
      <SelectField
        id="document-kind"
        label={t('act.document')}
        nothing={t('act.chooseDocument')}
        problem={problemAt('document-kind')}
        choices={documentChoices().filter(isNamed)}
        value={documentKind}
        onChange={(value) => setKind(value as DocumentKind | '')}
      />
      <SelectField
        id="document-why"
        label={t('act.reason')}
        nothing={t('act.chooseReason')}
        choices={reasonsFor('ASK_FOR_DOCUMENT', review.regime === 'US_CBP').filter(isNamed)}
        value={reasonCode}
        onChange={(value) => setReason(value as Reason | '')}
      />
      <button type="button" className="usa-button width-full margin-top-2" disabled={isSending} onClick={send}>
        {isSending ? t('act.sending') : t('act.askFor')}
      </button>
    </>
  );
}
