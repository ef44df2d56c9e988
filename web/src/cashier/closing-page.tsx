import '../entry/print/print.css';
import { useState } from 'react';
import { useQuery } from 'urql';
import { portWithCode } from '../in-words/ports.ts';
import { StampBox } from '../entry/print/printed-sheet.tsx';
import { usd } from '../in-words/usd.ts';
import { DayField } from '../form/day-field.tsx';
import { SelectField } from '../form/select-field.tsx';
import { typedDay } from '../form/typed.ts';
import { whyNoAnswer } from '../graph/missing-parts.ts';
import { ForRoles } from '../page/for-roles.tsx';
import { PageHeading } from '../page/heading.tsx';
import { legalDate, PortTime } from '../page/port-time.tsx';
import { PageLink } from '../page/route.tsx';
import { Failed, Loading } from '../page/states.tsx';
import { useViewer } from '../session/session.ts';
import { useTexts } from '../texts/texts.ts';
import { ByPerson } from './by-person.tsx';
import { OneByOne } from './one-by-one.tsx';
import { meansAtCounter } from './standing-in-words.ts';
import { DayClosing, type Closing, type MeansClosed } from './money-acts.ts';

/** What came and went at the counter on a day, by means, to count the drawer against and to print. */
export function ClosingPage() {
  return (
    <ForRoles roles={['CASHIER', 'SUPERVISOR']}>
      <OfDay />
    </ForRoles>
  );
}

function OfDay() {
  const t = useTexts('cashier');
  const ports = useViewer()?.ports ?? [];
  const [portCode, setPort] = useState(ports[0] ?? '');
  const [day, setDay] = useState('');
  const typed = typedDay(day);
  const on = typed.is === 'READ' ? typed.value : null;
  const [{ data, error, fetching }, ask] = useQuery({
    query: DayClosing,
    variables: { portCode, on },
    requestPolicy: 'network-only',
  });
  return (
    <article className="printed">
      <PageHeading title={t('closing.title')}>{t('closing.title')}</PageHeading>
      <div className="printed-actions margin-bottom-3">
        {ports.length > 1 && (
          <SelectField
            id="port"
            label={t('closing.port')}
            choices={ports.map((code) => ({ value: code, label: portWithCode(code).name }))}
            value={portCode}
            onChange={setPort}
          />
        )}
        <DayField id="day" label={t('closing.day')} hint={t('closing.dayHint')} value={day} onChange={setDay} />
        <button type="button" className="usa-button margin-top-2 margin-right-2" onClick={() => print()}>
          {t('closing.print')}
        </button>
        <PageLink to="/cashier">{t('closing.back')}</PageLink>
      </div>
      {error && <Failed heading={t('closing.failed')} says={whyNoAnswer(error)} isTrying={fetching} retry={ask} />}
      {!data && !error && <Loading says={t('closing.loading')} />}
      {data?.dayClosing && <Sheet closing={data.dayClosing} />}
    </article>
  );
}

function Sheet({ closing }: { closing: Closing }) {
  const t = useTexts('cashier');
  const { name, zone } = portWithCode(closing.portCode);
  return (
    <>
      <p className="printed-authority">
        <strong>{t('closing.of', { day: legalDate(closing.on) })}</strong> <span>{name}</span>
      </p>
      <p>
        {t('closing.readAt')} <PortTime at={closing.readAt} zone={zone} saysZone />
        {closing.isOpen && <span className="display-block">{t('closing.isOpen')}</span>}
      </p>
      {closing.means.length === 0 ? <p>{t('closing.empty')}</p> : <Sums closing={closing} />}
      <ByPerson people={closing.people} />
      <OneByOne means={closing.means} zone={zone} />
      <StampBox says={t('closing.stamp')} />
    </>
  );
}

const columns = ['means', 'taken', 'takenBack', 'givenBack', 'net', 'counted'] as const;

function Sums({ closing: { means, paymentsUsd, reversalsUsd, refundsUsd, netUsd } }: { closing: Closing }) {
  const t = useTexts('cashier');
  return (
    <table className="usa-table usa-table--borderless usa-table--stacked-header width-full">
      <caption className="usa-sr-only">{t('closing.caption')}</caption>
      <thead>
        <tr>
          {columns.map((name) => (
            <th key={name} scope="col">
              {t(`closing.column.${name}`)}
            </th>
          ))}
        </tr>
      </thead>
      <tbody>
        {means.map((one) => (
          <Means key={one.means} one={one} />
        ))}
        <tr className="text-bold">
          <th scope="row" data-label={t('closing.column.means')}>
            {t('closing.all')}
          </th>
          <td data-label={t('closing.column.taken')}>{usd(paymentsUsd)}</td>
          <td data-label={t('closing.column.takenBack')}>{usd(reversalsUsd)}</td>
          <td data-label={t('closing.column.givenBack')}>{usd(refundsUsd)}</td>
          <td data-label={t('closing.column.net')}>{usd(netUsd)}</td>
          <td data-label={t('closing.column.counted')}>{blank}</td>
        </tr>
      </tbody>
    </table>
  );
}

/** Room for a figure that is written by hand. */
const blank = '____________';

function Means({ one }: { one: MeansClosed }) {
  const t = useTexts('cashier');
  const receipts = one.firstReceipt && t('closing.receipts', { first: one.firstReceipt, last: one.lastReceipt ?? '' });
  return (
    <tr>
      <th scope="row" data-label={t('closing.column.means')}>
        {meansAtCounter(one.means)}
      </th>
      <td data-label={t('closing.column.taken')}>
        {t('closing.sum', { count: one.paymentCount, amount: usd(one.paymentsUsd) })}
        {receipts && <span className="display-block font-body-2xs text-base-dark">{receipts}</span>}
      </td>
      <td data-label={t('closing.column.takenBack')}>
        {t('closing.sum', { count: one.reversalCount, amount: usd(one.reversalsUsd) })}
      </td>
      <td data-label={t('closing.column.givenBack')}>
        {t('closing.sum', { count: one.refundCount, amount: usd(one.refundsUsd) })}
      </td>
      <td data-label={t('closing.column.net')}>{usd(one.netUsd)}</td>
      <td data-label={t('closing.column.counted')}>{blank}</td>
    </tr>
  );
}
