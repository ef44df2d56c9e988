import type { ReversalReason } from '@landfall/law';
import { reasonsToTakeBack } from '@landfall/law/money/reversal';
import { useState, type FormEvent } from 'react';
import { capitalised } from '../in-words/status-in-words.ts';
import { ErrorSummary } from '../form/error-summary.tsx';
import { SelectField } from '../form/select-field.tsx';
import { useProblems } from '../form/use-problems.ts';
import type { Graph } from '../graph/open-graph.ts';
import { inFull } from '../graph/refusal.ts';
import { useSend } from '../graph/use-send.ts';
import { useTexts } from '../texts/texts.ts';
import type { Payable } from '../work/payment-fields.ts';
import { ReversePayment } from './money-acts.ts';

interface TakeBackProps {
  graph: Graph;
  payment: Payable['payments'][number];
  tell(entry: Payable): void;
  ask(): Promise<void>;
}

/** Taking a payment back that was recorded wrongly or not honored, after it was asked why. */
export function TakeBack(props: TakeBackProps) {
  const t = useTexts('cashier');
  const [isOpen, setOpen] = useState(false);
  if (isOpen) return <Reason {...props} close={() => setOpen(false)} />;
  return (
    <button type="button" className="usa-button usa-button--unstyled" onClick={() => setOpen(true)}>
      {t('takeBack.open')}
      <span className="usa-sr-only"> {t('receipt', { number: props.payment.receiptNumber })}</span>
    </button>
  );
}

function Reason({ graph, payment, tell, ask, close }: TakeBackProps & { close(): void }) {
  const t = useTexts('cashier');
  const id = `reason-${payment.id}`;
  const [reason, setReason] = useState<ReversalReason | ''>('');
  const { send, isSending } = useSend(graph, ReversePayment);
  const { tell: say, problems, problemAt, attempt } = useProblems({ [id]: reason });
  const takeBack = async (event: FormEvent): Promise<void> => {
    event.preventDefault();
    if (!reason) return say([{ fieldId: id, says: t('takeBack.missing') }]);
    const sent = await send({ paymentId: payment.paymentId, reasonCode: reason });
    if (sent.is === 'FAILED') return say([{ fieldId: null, says: sent.says }]);
    const { entries, userErrors } = sent.data.reversePayment;
    const told = userErrors.map((refusal) => ({
      fieldId: refusal.path[0] === 'reasonCode' ? id : null,
      says: inFull(refusal),
    }));
    if (told.length > 0) return say(told);
    entries.forEach(tell);
    close();
    await ask();
  };
  return (
    <form noValidate onSubmit={(event) => void takeBack(event)}>
      <ErrorSummary problems={problems} attempt={attempt} />
      <WhichReason
        id={id}
        reasons={reasonsToTakeBack(payment.means)}
        value={reason}
        problem={problemAt(id)}
        onChange={setReason}
      />
      <button type="submit" className="usa-button usa-button--secondary margin-top-2" disabled={isSending}>
        {t('takeBack.do')}
      </button>
      <button type="button" className="usa-button usa-button--unstyled margin-top-2" onClick={close}>
        {t('takeBack.leave')}
      </button>
    </form>
  );
}

interface WhichReasonProps {
  id: string;
  reasons: readonly ReversalReason[];
  value: ReversalReason | '';
  problem: string | undefined;
  onChange(reason: ReversalReason): void;
}

function WhichReason({ id, reasons, value, problem, onChange }: WhichReasonProps) {
  const t = useTexts('cashier');
  const words = useTexts('inWords');
  return (
    <SelectField
      id={id}
      label={t('takeBack.why')}
      hint={t('takeBack.hint')}
      nothing={t('takeBack.choose')}
      choices={reasons.map((one) => ({ value: one, label: capitalised(words(`reversal.${one}`)) }))}
      value={value}
      problem={problem}
      onChange={(chosen) => onChange(chosen as ReversalReason)}
    />
  );
}
