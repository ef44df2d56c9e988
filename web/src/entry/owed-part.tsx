import { PortTime } from '../page/port-time.tsx';
import { useTexts } from '../texts/texts.ts';
import type { EntryShown } from './entry-query.ts';
import { Part } from './part.tsx';
import { owesAgain, paidInWords, type Paid, type Refunded } from '../in-words/payment-shown.ts';
import { Row } from '../page/row.tsx';
import { inWords } from '../in-words/status-in-words.ts';
import { usd } from '../in-words/usd.ts';

/** What is to be paid, what came and went, and the rule behind it. */
export function OwedPart({ entry, zone }: { entry: EntryShown; zone: string }) {
  const t = useTexts('entry');
  const isFurther = Number(entry.furtherDueUsd) > 0;
  const isOpen = entry.regime === 'AS_TERRITORY' && entry.exciseUsd === null;
  return (
    <Part heading={t('print.owed')} fields={[]} missing={[]} isKnown>
      <dl className="margin-y-0">
        {entry.regime === 'AS_TERRITORY' ? <Excise exciseUsd={entry.exciseUsd} /> : <Duty entry={entry} />}
        {isFurther && (
          <Row term={t('goods.furtherDue')}>
            {usd(entry.furtherDueUsd)}
            <span className="display-block font-body-2xs text-base-dark">{t('goods.furtherDueRule')}</span>
          </Row>
        )}
        {!isOpen && (
          <Row term={t(owesAgain(entry) ? 'goods.dueAgain' : 'goods.due')}>
            {entry.statementAndAch && !isFurther
              ? t('goods.byStatement', { amount: usd(entry.amountDueUsd) })
              : usd(entry.amountDueUsd)}
          </Row>
        )}
        {entry.payments.map((paid) => (
          <Payment key={paid.id} paid={paid} zone={zone} />
        ))}
        {entry.refunds?.map((refund) => (
          <Refund key={refund.id} refund={refund} zone={zone} />
        ))}
        {Number(entry.owedBackUsd) > 0 && <Row term={t('goods.owedBack')}>{usd(entry.owedBackUsd)}</Row>}
      </dl>
    </Part>
  );
}

function Payment({ paid, zone }: { paid: Paid; zone: string }) {
  const t = useTexts('entry');
  return (
    <Row term={t('goods.paid')}>
      {paidInWords(paid)}
      <span className="display-block font-body-2xs text-base-dark">
        {t('goods.receipt', { number: paid.receiptNumber })}, <PortTime at={paid.recordedAt} zone={zone} />
      </span>
      {paid.receiptUsd && (
        <span className="display-block font-body-2xs text-base-dark">
          {t('goods.receiptOver', { amount: usd(paid.receiptUsd) })}
        </span>
      )}
      {paid.reversedAt && (
        <span className="display-block">
          {t('goods.takenBack', { reason: inWords('reversal', paid.reversalReason ?? '') })},{' '}
          <PortTime at={paid.reversedAt} zone={zone} />
        </span>
      )}
    </Row>
  );
}

function Refund({ refund, zone }: { refund: Refunded; zone: string }) {
  const t = useTexts('entry');
  return (
    <Row term={t('goods.givenBack')}>
      {paidInWords(refund)}
      <span className="display-block font-body-2xs text-base-dark">
        {t('goods.voucher', { number: refund.voucherNumber })}, <PortTime at={refund.paidAt} zone={zone} />
      </span>
    </Row>
  );
}

function Excise({ exciseUsd }: { exciseUsd: string | null }) {
  const t = useTexts('entry');
  return (
    <Row term={t('goods.exciseTotal')}>
      {exciseUsd === null ? t('goods.exciseOpen') : usd(exciseUsd)}
      <span className="display-block font-body-2xs text-base-dark">{t('goods.exciseRule')}</span>
    </Row>
  );
}

function Duty({ entry }: { entry: EntryShown }) {
  const t = useTexts('entry');
  return (
    <Row term={t('goods.estimatedDuty')}>
      {usd(entry.estimatedDutyUsd)}
      <span className="display-block font-body-2xs text-base-dark">{t('goods.dutyRule')}</span>
    </Row>
  );
}
