import { paymentMeans, type PaymentMeans } from '@landfall/law';
import { meansToGiveBack } from '@landfall/law/money/refund';
import { useState, type FormEvent } from 'react';
import { standingPayments } from '../in-words/payment-shown.ts';
import { usd } from '../in-words/usd.ts';
import { CheckField } from '../form/check-field.tsx';
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
  /** Whether the viewer pays it out, and whether they may note that it was given back before there were books. */
  paysOut: boolean;
  notesBefore: boolean;
  graph: Graph;
  entry: Payable;
  tell(entry: Payable): void;
  ask(): Promise<void>;
}

/** Whether all that stands paid was paid before there were books: only of that was anything given back before. */
export const isAllBeforeBooks = ({ payments }: Payable): boolean =>
  standingPayments(payments).every(({ isBeforeBooks }) => isBeforeBooks);

/** What is owed back, given back whole. */
export function RefundForm(props: RefundFormProps) {
  const t = useTexts('cashier');
  const typed = useRefund(props);
  const { isBefore, problems, attempt, isSending, give } = typed;
  const amount = usd(props.entry.owedBackUsd);
  return (
    <form noValidate onSubmit={(event) => void give(event)}>
      <ErrorSummary problems={problems} attempt={attempt} />
      <p className="margin-y-0">
        {t('refund.owed')} <strong className="font-sans-lg">{amount}</strong>
      </p>
      {props.notesBefore && <Before {...props} {...typed} />}
      <HowGivenBack entry={props.entry} {...typed} />
      <button type="submit" className="usa-button margin-top-2" disabled={isSending}>
        {isSending ? t('recording') : t(isBefore ? 'refund.recordBefore' : 'refund.record', { amount })}
      </button>
    </form>
  );
}

type Typed = ReturnType<typeof useRefund>;

/** Who pays out too, says which it is; who does not, can only note it. */
function Before({ paysOut, isBefore, setBefore }: RefundFormProps & Typed) {
  const t = useTexts('cashier');
  if (!paysOut) return <p className="margin-y-05">{t('refund.before')}</p>;
  return (
    <CheckField
      id="isBefore"
      label={t('refund.wasBefore')}
      hint={t('refund.before')}
      isChecked={isBefore}
      onChange={setBefore}
    />
  );
}

function HowGivenBack({ entry, ...typed }: Pick<RefundFormProps, 'entry'> & Typed) {
  const t = useTexts('cashier');
  const { isBefore, means, setMeans, voucherNumber, setVoucherNumber, problemAt } = typed;
  const paidBy = standingPayments(entry.payments).map((payment) => payment.means);
  const offered = isBefore ? paymentMeans : meansToGiveBack(paidBy);
  return (
    <>
      <SelectField
        id="refundMeans"
        label={t('refund.means')}
        nothing={t('refund.choose')}
        choices={offered.map((value) => ({ value, label: t(`paidBy.${value}`) }))}
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
    </>
  );
}

const fields: Readonly<Record<string, string>> = { voucherNumber: 'voucherNumber', means: 'refundMeans' };

/** A refund as it is typed, given once, and told to the page. */
function useRefund({ graph, entry, tell, ask, paysOut }: RefundFormProps) {
  const t = useTexts('cashier');
  const { send, isSending } = useSend(graph, PayRefund);
  const [means, setMeans] = useState<PaymentMeans | ''>('');
  const [voucherNumber, setVoucherNumber] = useState('');
  const [isBefore, setBefore] = useState(!paysOut);
  const { tell: say, ...told } = useProblems({ refundMeans: means, voucherNumber });
  const give = async (event: FormEvent): Promise<void> => {
    event.preventDefault();
    if (!means) return say([{ fieldId: 'refundMeans', says: t('refund.missing') }]);
    const { id: entryId, entryVersion, owedBackUsd: amountUsd } = entry;
    const voucher = voucherNumber.trim() ? { voucherNumber } : {};
    const before = isBefore ? { givenBackBefore: true } : {};
    const sent = await send({ entryId, entryVersion, amountUsd, means, ...voucher, ...before });
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
  return { isBefore, setBefore, means, setMeans, voucherNumber, setVoucherNumber, ...told, isSending, give };
}
