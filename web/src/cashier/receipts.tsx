import { paidInWords } from '../entry/payment-shown.ts';
import { portWithCode } from '../in-words/ports.ts';
import { PortTime } from '../page/port-time.tsx';
import { entryPath, PageLink } from '../page/route.tsx';
import { useTexts } from '../texts/texts.ts';
import type { Payable } from './cashier-query.ts';

/** What was taken for an entry, with the receipt to print. */
export function Receipts({ entry: { payments, port, reference } }: { entry: Payable }) {
  const t = useTexts('cashier');
  if (payments.length === 0) return null;
  return (
    <>
      <ul className="usa-list usa-list--unstyled margin-y-1">
        {payments.map((paid) => (
          <li key={paid.id}>
            {paidInWords(paid)}. {t('receipt', { number: paid.receiptNumber })},{' '}
            <PortTime at={paid.recordedAt} zone={portWithCode(port).zone} saysZone={payments.length === 1} />
          </li>
        ))}
      </ul>
      <PageLink to={`${entryPath(reference)}/receipt`} className="usa-button usa-button--outline">
        {t('printReceipt')}
      </PageLink>
    </>
  );
}
