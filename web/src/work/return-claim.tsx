import { reasonsToPutBack } from '@landfall/law';
import type { VariablesOf } from 'gql.tada';
import { useState } from 'react';
import { SelectField } from '../form/select-field.tsx';
import { useProblems } from '../form/use-problems.ts';
import { graphql } from '../graph/graph.ts';
import type { Graph } from '../graph/open-graph.ts';
import { inFull } from '../graph/refusal.ts';
import { useSend } from '../graph/use-send.ts';
import { useTexts } from '../texts/texts.ts';

export const Return = graphql(`
  mutation Return($input: ReturnReviewInput!) {
    returnReview(input: $input) {
      review {
        id
      }
      userErrors {
        code
        message
        nextStep
      }
    }
  }
`);

type ReturnReason = VariablesOf<typeof Return>['input']['reasonCode'];

interface ReturnClaimProps {
  graph: Graph;
  review: { id: string; version: number };
  /** What the button that begins it says. */
  label?: string;
  /** Told apart from other buttons by this, to those who hear them. */
  of?: string;
  ask(): Promise<void>;
}

/** Puts a claimed review back into the queue, for a reason: one's own, or as a supervisor. */
export function ReturnClaim({ graph, review, label: given, of, ask }: ReturnClaimProps) {
  const t = useTexts('desk');
  const label = given ?? t('returned.putBack');
  const [isOpen, setIsOpen] = useState(false);
  const name = of ? `${label}: ${of}` : label;
  if (isOpen) return <Why {...{ graph, review, label, name, ask }} close={() => setIsOpen(false)} />;
  return (
    <button
      type="button"
      className="usa-button usa-button--outline margin-0"
      aria-label={name}
      onClick={() => setIsOpen(true)}
    >
      {label}
    </button>
  );
}

type WhyProps = Pick<ReturnClaimProps, 'graph' | 'review' | 'ask'> & { label: string; name: string; close(): void };

function Why({ graph, review, label, name, ask, close }: WhyProps) {
  const t = useTexts('desk');
  const { send, isSending } = useSend(graph, Return);
  const [reason, setReason] = useState<ReturnReason | ''>('');
  const id = `why-back-${review.id}`;
  const { problemAt, tell } = useProblems({ [id]: reason });
  const say = (says: string | undefined): void => tell(says ? [{ fieldId: id, says }] : []);
  const putBack = async (): Promise<void> => {
    if (!reason) return say(t('returned.missing'));
    const sent = await send({ reviewId: review.id, expectedVersion: review.version, reasonCode: reason });
    const [refusal] = sent.is === 'ANSWERED' ? sent.data.returnReview.userErrors : [];
    say(sent.is === 'FAILED' ? sent.says : refusal && inFull(refusal));
    await ask();
    if (sent.is === 'ANSWERED' && !refusal) close();
  };
  return (
    <div className="width-full return-claim" role="group" aria-label={name}>
      <SelectField
        id={id}
        label={t('returned.why')}
        nothing={t('returned.chooseReason')}
        problem={problemAt(id)}
        choices={reasonsToPutBack.map((value) => ({ value, label: t(`returned.reason.${value}`) }))}
        value={reason}
        onChange={(value) => setReason(value as ReturnReason | '')}
      />
      <button type="button" className="usa-button margin-top-1" disabled={isSending} onClick={() => void putBack()}>
        {isSending ? t('returned.puttingBack') : label}
      </button>
      <button
        type="button"
        className="usa-button usa-button--unstyled margin-top-1 mobile-lg:margin-left-1"
        onClick={close}
      >
        {t('returned.cancel')}
      </button>
    </div>
  );
}
