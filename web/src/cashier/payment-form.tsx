import { givesChange } from '@landfall/law/money/payment';
import { useEffect, useRef, type FormEvent } from 'react';
import { usd } from '../in-words/usd.ts';
import { AmountField } from '../form/amount-field.tsx';
import { CheckField } from '../form/check-field.tsx';
import { ErrorSummary } from '../form/error-summary.tsx';
import { importerInWords } from '../work/importer-in-words.ts';
import { Notice } from '../page/notice.tsx';
import { useViewer } from '../session/session.ts';
import { useTexts } from '../texts/texts.ts';
import { FurtherEntries } from './further-entries.tsx';
import { MeansAndReceipt } from './means-and-receipt.tsx';
import { Receipts } from './receipts.tsx';
import { isAllBeforeBooks, RefundForm } from './refund-form.tsx';
import { standingInWords } from './standing-in-words.ts';
import { isPayable, usePayment, type PaymentFormProps } from './use-payment.ts';
import { WhatItCovers } from './what-it-covers.tsx';

/** The payment of one entry, and what followed from it. */
export function PaymentForm({ graph, entry, tell, ask, now }: PaymentFormProps) {
  const t = useTexts('cashier');
  const heading = useRef<HTMLHeadingElement>(null);
  useEffect(() => heading.current?.focus(), []);
  const { label, means } = standingInWords(entry);
  const isDue = isPayable(entry);
  const roles = useViewer()?.roles ?? [];
  const isCashier = roles.includes('CASHIER');
  const isOwedBack = Number(entry.owedBackUsd) > 0;
  const notesBefore = roles.includes('SUPERVISOR') && isAllBeforeBooks(entry);
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
      {isCashier && isDue && <Take {...{ graph, entry, tell, ask, now }} />}
      {isOwedBack && (isCashier || notesBefore) && (
        <RefundForm paysOut={isCashier} {...{ notesBefore, graph, entry, tell, ask }} />
      )}
    </section>
  );
}

function Take(props: PaymentFormProps) {
  const t = useTexts('cashier');
  const { entry, now } = props;
  const typed = usePayment(props);
  const { amount, setAmount, isOver, taken, setTaken, further, choose, problems, problemAt, attempt } = typed;
  const { isSending, take, dueUsd, isOverpaid, setOverpaid } = typed;
  const submit = (event: FormEvent): void => {
    event.preventDefault();
    void take();
  };
  return (
    <>
      <ErrorSummary problems={problems} attempt={attempt} />
      <FurtherEntries {...{ entry, now, choose, problemAt }} chosen={further} />
      <form noValidate onSubmit={submit}>
        <p className="margin-y-0">
          {t('owed')} <strong className="font-sans-lg">{usd(entry.amountDueUsd)}</strong>
        </p>
        {Number(entry.furtherDueUsd) > 0 && (
          <p className="margin-y-0">{t('furtherDue', { amount: usd(entry.furtherDueUsd) })}</p>
        )}
        {further.length > 0 && <WhatItCovers entries={[entry, ...further]} dueUsd={dueUsd} amount={amount} />}
        <AmountField
          id="amount"
          label={t('amount')}
          value={amount}
          problem={problemAt('amount')}
          onChange={setAmount}
        />
        {isOver && !givesChange(taken.means) && <Overpaid isOverpaid={isOverpaid} setOverpaid={setOverpaid} />}
        <MeansAndReceipt taken={taken} setTaken={setTaken} problemAt={problemAt} />
        <button type="submit" className="usa-button margin-top-2" disabled={isSending}>
          {isSending ? t('recording') : t('record')}
        </button>
      </form>
    </>
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
