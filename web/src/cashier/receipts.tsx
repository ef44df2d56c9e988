import { paidInWords, standingPayments } from '../in-words/payment-shown.ts';
import { portWithCode } from '../in-words/ports.ts';
import { inWords } from '../in-words/status-in-words.ts';
import { usd } from '../in-words/usd.ts';
import type { Graph } from '../graph/open-graph.ts';
import { PortTime } from '../page/port-time.tsx';
import { entryPath, PageLink } from '../page/route.tsx';
import { useTexts } from '../texts/texts.ts';
import type { Payable } from '../work/payment-fields.ts';
import { TakeBack } from './take-back.tsx';

interface ReceiptsProps {
  graph: Graph;
  entry: Payable;
  tell(entry: Payable): void;
  ask(): Promise<void>;
}

/** What was taken for an entry and given back on it, with the receipt to print. */
export function Receipts({ entry, ...acts }: ReceiptsProps) {
  const t = useTexts('cashier');
  const { payments, refunds, reference, port } = entry;
  const { zone } = portWithCode(port);
  if (payments.length === 0) return null;
  return (
    <>
      <ul className="usa-list usa-list--unstyled margin-y-1">
        {payments.map((paid) => (
          <li key={paid.id} className="margin-bottom-1">
            {paidInWords(paid)}. {t('receipt', { number: paid.receiptNumber })},{' '}
            <PortTime at={paid.recordedAt} zone={zone} saysZone={payments.length === 1} />
            {paid.receiptUsd && <> {t('receiptOver', { amount: usd(paid.receiptUsd) })}</>}
            <span className="display-block">
              {paid.reversedAt ? (
                <strong>{t('takeBack.done', { reason: inWords('reversal', paid.reversalReason ?? '') })}</strong>
              ) : (
                <TakeBack payment={paid} {...acts} />
              )}
            </span>
          </li>
        ))}
        {refunds.map((refund) => (
          <li key={refund.id}>
            {t(refund.givenBackBefore ? 'refund.doneBefore' : 'refund.done', {
              paid: paidInWords(refund),
              number: refund.voucherNumber,
            })}
            , <PortTime at={refund.paidAt} zone={zone} />
          </li>
        ))}
      </ul>
      {standingPayments(payments).length > 0 && (
        <PageLink to={`${entryPath(reference)}/receipt`} className="usa-button usa-button--outline">
          {t('printReceipt')}
        </PageLink>
      )}
    </>
  );
}
