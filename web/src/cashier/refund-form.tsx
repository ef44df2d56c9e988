import type { PaymentMeans } from '@landfall/law';
import { meansToGiveBack } from '@landfall/law/money/refund';
import { useState, type FormEvent } from 'react';
import { standingPayments } from '../in-words/payment-shown.ts';
import { usd } from '../in-words/usd.ts';
import { ErrorSummary } from '../form/error-summary.tsx';
import { SelectField } from '../form/select-field.tsx';
import { TextField } from '../form/text-field.tsx';
import { useProblems } from '../form/use-problems.ts';
import type { Graph } from '../graph/open-graph.ts';
import { inFull } from '../graph/refusal.ts';
import { useSend } from '../graph/use-send.ts';
import { useTexts } from '../texts/texts.ts';
import type { Payable } from '../work/payment-fields.ts';
import { PayRefund } from './money-acts.ts';

interface RefundFormProps {
  graph: Graph;
  entry: Payable;
  tell(entry: Payable): void;
  ask(): Promise<void>;
}

/** What is owed back, given back whole. */
export function RefundForm(props: RefundFormProps) {
  const t = useTexts('cashier');
  const { means, setMeans, voucherNumber, setVoucherNumber, problems, problemAt, attempt, isSending, give } =
    useRefund(props);
  const paidBy = standingPayments(props.entry.payments).map((payment) => payment.means);
  return (
    <form noValidate onSubmit={(event) => void give(event)}>
      <ErrorSummary problems={problems} attempt={attempt} />
      <p className="margin-y-0">
        {t('refund.owed')} <strong className="font-sans-lg">{usd(props.entry.owedBackUsd)}</strong>
      </p>
      <SelectField
        id="refundMeans"
        label={t('refund.means')}
        nothing={t('refund.choose')}
        choices={meansToGiveBack(paidBy).map((value) => ({ value, label: t(`paidBy.${value}`) }))}
        value={means}
        problem={problemAt('refundMeans')}
        onChange={(chosen) => setMeans(chosen as PaymentMeans)}
      />
      <TextField
        id="voucherNumber"
        label={t('refund.voucher')}
        hint={t('refund.voucherHint')}
        isOptional
        autoComplete="off"
        value={voucherNumber}
        problem={problemAt('voucherNumber')}
        onChange={setVoucherNumber}
      />
      <button type="submit" className="usa-button margin-top-2" disabled={isSending}>
        {isSending ? t('recording') : t('refund.record', { amount: usd(props.entry.owedBackUsd) })}
      </button>
    </form>
  );
}

const fields: Readonly<Record<string, string>> = { voucherNumber: 'voucherNumber', means: 'refundMeans' };

/** A refund as it is typed, given once, and told to the page. */
function useRefund({ graph, entry, tell, ask }: RefundFormProps) {
  const t = useTexts('cashier');
  const { send, isSending } = useSend(graph, PayRefund);
  const [means, setMeans] = useState<PaymentMeans | ''>('');
  const [voucherNumber, setVoucherNumber] = useState('');
  const { tell: say, ...told } = useProblems({ refundMeans: means, voucherNumber });
  const give = async (event: FormEvent): Promise<void> => {
    event.preventDefault();
    if (!means) return say([{ fieldId: 'refundMeans', says: t('refund.missing') }]);
    const { id: entryId, entryVersion, owedBackUsd: amountUsd } = entry;
    const voucher = voucherNumber.trim() ? { voucherNumber } : {};
    const sent = await send({ entryId, entryVersion, amountUsd, means, ...voucher });
    if (sent.is === 'FAILED') return say([{ fieldId: null, says: sent.says }]);
    const { entry: now, userErrors } = sent.data.payRefund;
    say(
      userErrors.map((refusal) => ({
        fieldId: fields[refusal.path[0] ?? ''] ?? null,
        says: inFull(refusal),
      })),
    );
    if (now) tell(now);
    await ask();
  };
  return { means, setMeans, voucherNumber, setVoucherNumber, ...told, isSending, give };
}
