import { givesChange } from '@landfall/law/money/payment';
import { useEffect, useRef, useState, type FormEvent } from 'react';
import { usd } from '../in-words/usd.ts';
import { AmountField } from '../form/amount-field.tsx';
import { CheckField } from '../form/check-field.tsx';
import { ErrorSummary, type Problem } from '../form/error-summary.tsx';
import { typedAmount } from '../form/typed.ts';
import { useProblems } from '../form/use-problems.ts';
import type { Graph } from '../graph/open-graph.ts';
import { inFull } from '../graph/refusal.ts';
import { useSend } from '../graph/use-send.ts';
import { importerInWords } from '../work/importer-in-words.ts';
import { Notice } from '../page/notice.tsx';
import { useViewer } from '../session/session.ts';
import { useTexts } from '../texts/texts.ts';
import { MeansAndReceipt, sentAs, type Taken } from './means-and-receipt.tsx';
import { Receipts } from './receipts.tsx';
import { RefundForm } from './refund-form.tsx';
import { RecordPayment } from './cashier-query.ts';
import { type Payable } from '../work/payment-fields.ts';
import { standingInWords } from './standing-in-words.ts';

interface PaymentFormProps {
  graph: Graph;
  entry: Payable;
  tell(entry: Payable): void;
  ask(): Promise<void>;
}

/** The payment of one entry, and what followed from it. */
export function PaymentForm({ graph, entry, tell, ask }: PaymentFormProps) {
  const t = useTexts('cashier');
  const heading = useRef<HTMLHeadingElement>(null);
  useEffect(() => heading.current?.focus(), []);
  const { label, means } = standingInWords(entry);
  const isDue = Number(entry.amountDueUsd) > 0 && entry.linesToAssess.length === 0;
  const isCashier = useViewer()?.roles.includes('CASHIER') ?? false;
  return (
    <section aria-labelledby="payment" className="border-1px border-base-light padding-2 margin-top-3">
      <h2 id="payment" ref={heading} tabIndex={-1} className="font-sans-lg margin-top-0 margin-bottom-1">
        <span className="text-no-wrap">{entry.reference}</span>
      </h2>
      <p className="margin-y-0">{importerInWords(entry)}</p>
      <div role="status">
        {entry.status === 'RELEASED' && !isDue ? (
          <Notice kind="success" heading={label}>
            {means} {Number(entry.paidUsd) > 0 && t('paid', { amount: usd(entry.paidUsd) })}
          </Notice>
        ) : (
          <p>
            <strong>{label}.</strong> {means}
          </p>
        )}
      </div>
      <Receipts {...{ graph, entry, tell, ask }} />
      {isCashier && isDue && <Take {...{ graph, entry, tell, ask }} />}
      {isCashier && Number(entry.owedBackUsd) > 0 && <RefundForm {...{ graph, entry, tell, ask }} />}
    </section>
  );
}

function Take(props: PaymentFormProps) {
  const t = useTexts('cashier');
  const {
    amount,
    setAmount,
    isOver,
    isOverpaid,
    setOverpaid,
    taken,
    setTaken,
    problems,
    problemAt,
    attempt,
    isSending,
    take,
  } = usePayment(props);
  const submit = (event: FormEvent): void => {
    event.preventDefault();
    void take();
  };
  return (
    <form noValidate onSubmit={submit}>
      <ErrorSummary problems={problems} attempt={attempt} />
      <p className="margin-y-0">
        {t('owed')} <strong className="font-sans-lg">{usd(props.entry.amountDueUsd)}</strong>
      </p>
      {Number(props.entry.furtherDueUsd) > 0 && (
        <p className="margin-y-0">{t('furtherDue', { amount: usd(props.entry.furtherDueUsd) })}</p>
      )}
      <AmountField id="amount" label={t('amount')} value={amount} problem={problemAt('amount')} onChange={setAmount} />
      {isOver && !givesChange(taken.means) && <Overpaid isOverpaid={isOverpaid} setOverpaid={setOverpaid} />}
      <MeansAndReceipt taken={taken} setTaken={setTaken} problemAt={problemAt} />
      <button type="submit" className="usa-button margin-top-2" disabled={isSending}>
        {isSending ? t('recording') : t('record')}
      </button>
    </form>
  );
}

/** Asked where more is typed than is due: what is over is owed back. */
function Overpaid({ isOverpaid, setOverpaid }: { isOverpaid: boolean; setOverpaid(isSo: boolean): void }) {
  const t = useTexts('cashier');
  return (
    <CheckField
      id="isOverpaid"
      label={t('overpaid')}
      hint={t('overpaidHint')}
      isChecked={isOverpaid}
      onChange={setOverpaid}
    />
  );
}

/** A payment as it is typed, taken once, and told to the page. */
function usePayment({ graph, entry, tell, ask }: PaymentFormProps) {
  const t = useTexts('cashier');
  const { send, isSending } = useSend(graph, RecordPayment);
  const [amount, setAmount] = useState(entry.amountDueUsd);
  const [taken, setTaken] = useState<Taken>({ means: '', receiptNumber: '' });
  const [isOverpaid, setOverpaid] = useState(false);
  const read = typedAmount(amount);
  const isOver = read.is === 'READ' && Number(read.value) > Number(entry.amountDueUsd);
  const { tell: say, ...told } = useProblems({ amount, isOverpaid, ...taken });
  const take = async (): Promise<void> => {
    const typed = typedAmount(amount);
    if (typed.is !== 'READ') {
      return say([{ fieldId: 'amount', says: typed.is === 'BLANK' ? t('amountWrong') : typed.says }]);
    }
    const { id: entryId, entryVersion } = entry;
    const excess = isOver && isOverpaid && !givesChange(taken.means) ? { excessIsOwedBack: true } : {};
    const sent = await send({ entryId, entryVersion, amountUsd: typed.value, ...excess, ...sentAs(taken) });
    if (sent.is === 'FAILED') return say([{ fieldId: null, says: sent.says }]);
    const { entry: now, userErrors } = sent.data.recordPayment;
    say(userErrors.map(asProblem));
    if (now) tell(now);
    await ask();
  };
  return { amount, setAmount, isOver, isOverpaid, setOverpaid, taken, setTaken, ...told, isSending, take };
}

interface Refused {
  message: string;
  path: readonly string[];
  citation: string | null;
  nextStep: string | null;
}

const fields: Readonly<Record<string, string>> = {
  amountUsd: 'amount',
  receiptNumber: 'receiptNumber',
  means: 'means',
};

const asProblem = (refusal: Refused): Problem => ({
  fieldId: fields[refusal.path[0] ?? ''] ?? null,
  says: inFull(refusal),
  citation: refusal.citation,
});
