import { PageHeading } from '../page/heading.tsx';
import { PortTime } from '../page/port-time.tsx';
import { useTexts } from '../texts/texts.ts';
import type { EntryShown } from './entry-query.ts';
import { paidInWords, standingPayments, type Refunded } from '../in-words/payment-shown.ts';
import { portWithCode } from '../in-words/ports.ts';
import { PrintedSheet, StampBox } from './print/printed-sheet.tsx';
import { Row } from '../page/row.tsx';
import { usd } from '../in-words/usd.ts';

/** What was paid at the counter, on a sheet for the payer. */
export function ReceiptPage({ reference }: { reference: string }) {
  const t = useTexts('entry');
  return (
    <PrintedSheet reference={reference} title={t('receipt.title', { reference })}>
      {(entry) => {
        const payments = standingPayments(entry.payments);
        return (
          <>
            <PageHeading title={t('receipt.title', { reference })}>{t('receipt.name')}</PageHeading>
            {payments.length === 0 && <p>{t('receipt.none', { reference })}</p>}
            {payments.map((paid) => (
              <Receipt key={paid.id} paid={paid} entry={entry} />
            ))}
            {payments.length > 0 &&
              entry.refunds?.map((refund) => <Refund key={refund.id} refund={refund} entry={entry} />)}
            {payments.length > 0 && <StampBox says={t('receipt.stamp')} />}
          </>
        );
      }}
    </PrintedSheet>
  );
}

type PaidWhole = EntryShown['payments'][number];

function Receipt({ paid, entry: { regime, reference, port } }: { paid: PaidWhole; entry: EntryShown }) {
  const t = useTexts('entry');
  return (
    <dl className="printed-facts">
      <Row term={t('receipt.number')}>{paid.receiptNumber}</Row>
      <Row term={t('receipt.taken')}>
        <PortTime at={paid.recordedAt} zone={portWithCode(port).zone} saysZone />
      </Row>
      <Row term={t('receipt.amount')}>
        <strong>{paidInWords(paid)}</strong>
      </Row>
      {paid.receiptUsd && <Row term={t('receipt.whole')}>{usd(paid.receiptUsd)}</Row>}
      {paid.covers && (
        <Row term={t('receipt.covers')}>
          <ul className="usa-list usa-list--unstyled margin-0">
            {paid.covers.map(({ entryReference, amountUsd }) => (
              <li key={entryReference}>
                <span className="text-no-wrap">{entryReference}</span> {usd(amountUsd)}
              </li>
            ))}
          </ul>
        </Row>
      )}
      <Row term={t(`receipt.for.${regime}`)}>
        <span className="text-no-wrap">{reference}</span>
      </Row>
    </dl>
  );
}

/** What was given back: a receipt alone would prove more than was kept. */
function Refund({ refund, entry: { reference, port } }: { refund: Refunded; entry: EntryShown }) {
  const t = useTexts('entry');
  return (
    <dl className="printed-facts">
      <Row term={t('receipt.givenBack')}>
        <strong>{paidInWords(refund)}</strong>
      </Row>
      <Row term={t('receipt.voucher')}>{refund.voucherNumber}</Row>
      <Row term={t('receipt.givenBackOn')}>
        <PortTime at={refund.paidAt} zone={portWithCode(port).zone} saysZone />
      </Row>
      <Row term={t('receipt.givenBackOf')}>
        <span className="text-no-wrap">{reference}</span>
      </Row>
    </dl>
  );
}
