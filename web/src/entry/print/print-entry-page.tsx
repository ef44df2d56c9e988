import { pageOfArrival } from '../../declared/answers-told.ts';
import { DeclaredAnswers } from '../../declared/declared-answers.tsx';
import { PageHeading } from '../../page/heading.tsx';
import { PortTime } from '../../page/port-time.tsx';
import { useTexts } from '../../texts/texts.ts';
import { DeclaredGoods } from './declared-goods.tsx';
import type { EntryShown } from '../entry-query.ts';
import { paidInWords, standingPayments } from '../../in-words/payment-shown.ts';
import { portWithCode, type Port } from '../../in-words/ports.ts';
import { PrintedSheet, StampBox } from './printed-sheet.tsx';
import { ReleaseQr } from './release-qr.tsx';
import { Row } from '../../page/row.tsx';
import { statusInWords } from '../../in-words/status-in-words.ts';
import { usd } from '../../in-words/usd.ts';

/** The release note of an entry, for those who may see it: what a counter or a dock asks for, on one sheet. */
export function PrintEntryPage({ reference }: { reference: string }) {
  const t = useTexts('entry');
  return (
    <PrintedSheet reference={reference} title={t('print.title', { reference })}>
      {(entry, asOf) => <ReleaseNote entry={entry} asOf={asOf} port={portWithCode(entry.port)} />}
    </PrintedSheet>
  );
}

interface SheetProps {
  entry: EntryShown;
  asOf: Date;
  port: Port;
}

function ReleaseNote({ entry, asOf, port }: SheetProps) {
  const t = useTexts('entry');
  const transmittedBy = entry.currentFiling?.transmittedBy;
  return (
    <>
      <div className="printed-head">
        <div className="printed-standing">
          <PageHeading title={t('print.title', { reference: entry.reference })}>
            {t('print.name')} <span className="text-no-wrap">{entry.reference}</span>
          </PageHeading>
          <p className="margin-top-0">{entry.currentFiling?.declaration.kindInWords}</p>
          <ReleasedOrNot entry={entry} port={port} />
          <p className="margin-y-1">
            {t('print.issued')} <PortTime at={asOf} zone={port.zone} saysZone />
          </p>
        </div>
        {entry.releaseCode && <ReleaseQr releaseCode={entry.releaseCode} reference={entry.reference} />}
      </div>
      <dl className="printed-facts">
        {entry.filerReference && <Row term={t('goods.filerReference')}>{entry.filerReference}</Row>}
        {entry.currentFiling && (
          <DeclaredAnswers pages={pageOfArrival(entry.currentFiling.declaration.pages)} as={Row} />
        )}
        <Payments entry={entry} zone={port.zone} />
        {entry.currentFiling && (
          <Row term={t('print.certified')}>
            <PortTime at={entry.currentFiling.filedAt} zone={port.zone} />
          </Row>
        )}
        {transmittedBy && transmittedBy.id !== entry.filer?.id && (
          <Row term={t('print.transmittedBy')}>{transmittedBy.displayName}</Row>
        )}
      </dl>
      <DeclaredGoods filing={entry.currentFiling} />
      <StampBox says={t('print.stamp')} />
    </>
  );
}

function ReleasedOrNot({ entry: { status, releasedAt }, port }: Pick<SheetProps, 'entry' | 'port'>) {
  const t = useTexts('entry');
  const isReleased = status === 'RELEASED';
  return (
    <>
      <p className="printed-verdict">{t(isReleased ? 'print.released' : 'print.notReleased')}</p>
      <p className="margin-y-0">
        {isReleased && releasedAt ? (
          <>
            {t('print.since')} <PortTime at={releasedAt} zone={port.zone} />
          </>
        ) : (
          t('print.statusNow', { status: statusInWords(status).label })
        )}
      </p>
    </>
  );
}

/** All that came and went, and what is due still: who hands over the goods must not take a receipt for all of it. */
function Payments({ entry, zone }: { entry: EntryShown; zone: string }) {
  const t = useTexts('entry');
  const payments = standingPayments(entry.payments);
  return (
    <Row term={t('print.payment')}>
      {payments.map((paid) => (
        <span key={paid.id} className="display-block">
          {paidInWords(paid)}, {t('goods.receipt', { number: paid.receiptNumber })},{' '}
          <PortTime at={paid.recordedAt} zone={zone} />
        </span>
      ))}
      {entry.refunds?.map((refund) => (
        <span key={refund.id} className="display-block">
          {t('print.givenBack', { paid: paidInWords(refund) })}, {t('goods.voucher', { number: refund.voucherNumber })},{' '}
          <PortTime at={refund.paidAt} zone={zone} />
        </span>
      ))}
      {payments.length === 0 && <Unpaid entry={entry} />}
      {payments.length > 0 && Number(entry.amountDueUsd) > 0 && (
        <span className="display-block">{t('print.stillDue', { amount: usd(entry.amountDueUsd) })}</span>
      )}
      {Number(entry.owedBackUsd) > 0 && (
        <span className="display-block">{t('print.owedBack', { amount: usd(entry.owedBackUsd) })}</span>
      )}
    </Row>
  );
}

function Unpaid({ entry: { regime, exciseUsd, amountDueUsd, statementAndAch } }: { entry: EntryShown }) {
  const t = useTexts('entry');
  if (regime === 'AS_TERRITORY' && exciseUsd === null) return t('print.notAssessed');
  if (Number(amountDueUsd) > 0) return t('print.notPaid', { amount: usd(amountDueUsd) });
  return statementAndAch ? t('print.byStatement') : t('print.nothingDue');
}
