import { useState, type ComponentProps } from 'react';
import { owesAgain } from '../in-words/payment-shown.ts';
import { usd } from '../in-words/usd.ts';
import { importerInWords } from '../work/importer-in-words.ts';
import { Arrival } from '../work/arrival.tsx';
import { LiveState } from '../work/live-state.tsx';
import { Unanswered } from '../work/unanswered.tsx';
import { ForRoles } from '../page/for-roles.tsx';
import { PageHeading } from '../page/heading.tsx';
import { PageLink } from '../page/route.tsx';
import { useViewer } from '../session/session.ts';
import { useTexts } from '../texts/texts.ts';
import type { Payable } from '../work/payment-fields.ts';
import { FindEntry } from './find-entry.tsx';
import { OwedBack } from './owed-back.tsx';
import { OwesAgain } from '../work/owes-again.tsx';
import { PaymentForm } from './payment-form.tsx';
import { standingInWords } from './standing-in-words.ts';
import { usePayments } from './use-payments.ts';
import '../work/work.css';

/** What is due at the port, and the payments that release it. */
export function CashierPage() {
  return (
    <ForRoles roles={['CASHIER', 'SUPERVISOR']}>
      <Cashier />
    </ForRoles>
  );
}

function Cashier() {
  const t = useTexts('cashier');
  const viewer = useViewer();
  const { graph, answer, rows, owing, owingAgain, tell, now, isKnown } = usePayments();
  const [chosen, setChosen] = useState<Payable | null>(null);
  const shown = chosen && now(chosen);
  const found = (entry: Payable | null): void => {
    if (entry) tell(entry);
    setChosen(entry);
  };
  return (
    <>
      <PageHeading title={t('title')}>{t('title')}</PageHeading>
      <LiveState answer={answer} port={viewer?.ports[0]} />
      <p className="margin-top-0">
        <PageLink to="/cashier/closing">{t('closing.title')}</PageLink>
      </p>
      <div className="grid-row grid-gap-4">
        <div className="desktop:grid-col-5 desktop:order-last">
          <FindEntry choose={found} />
          {shown && <PaymentForm key={shown.id} {...{ graph, tell, now }} entry={shown} ask={answer.ask} />}
          {shown && <ArrivalOf key={`arrival ${shown.id}`} graph={graph} entry={shown} done={answer.ask} />}
        </div>
        <div className="desktop:grid-col-7">
          <h2 className="font-sans-lg margin-bottom-1">{t('due')}</h2>
          {!isKnown && <Unanswered answer={answer} what="list" />}
          {isKnown && rows.length === 0 && <p>{t('empty')}</p>}
          {rows.length > 0 && <Rows rows={rows} chosen={shown?.id ?? null} choose={setChosen} />}
          {answer.data?.entries?.pageInfo.hasNextPage && <p>{t('first')}</p>}
          <OwesAgain entries={owingAgain} hasMore={hasMore(answer.data?.owesAgain)} choose={setChosen} />
          <OwedBack entries={owing} hasMore={hasMore(answer.data?.owing)} choose={setChosen} />
        </div>
      </div>
    </>
  );
}

type ArrivalOfProps = Omit<ComponentProps<typeof Arrival>, 'mayRecord'>;

/** Who comes to pay is often the first to ask whether the goods are there. */
function ArrivalOf(props: ArrivalOfProps) {
  const t = useTexts('officers');
  const mayRecord = useViewer()?.roles.includes('CASHIER') ?? false;
  return (
    <section aria-labelledby="arrival" className="margin-top-3">
      <h2 id="arrival" className="font-sans-lg margin-y-1">
        {t('arrival.title')}
      </h2>
      <Arrival {...props} mayRecord={mayRecord} />
    </section>
  );
}

const hasMore = (list: { pageInfo: { hasNextPage: boolean } } | null | undefined): boolean =>
  list?.pageInfo.hasNextPage ?? false;

interface RowsProps {
  rows: readonly Payable[];
  chosen: string | null;
  choose(entry: Payable): void;
}

function Rows({ rows, chosen, choose }: RowsProps) {
  const t = useTexts('cashier');
  return (
    <table className="usa-table usa-table--borderless usa-table--stacked-header width-full margin-top-0 cards">
      <caption className="usa-sr-only">{t('caption')}</caption>
      <thead>
        <tr>
          {(['reference', 'importer', 'due', 'payment'] as const).map((name) => (
            <th key={name} scope="col">
              {t(`column.${name}`)}
            </th>
          ))}
        </tr>
      </thead>
      <tbody>
        {rows.map((row) => (
          <Due key={row.id} row={row} isChosen={row.id === chosen} choose={choose} />
        ))}
      </tbody>
    </table>
  );
}

function Due({ row, isChosen, choose }: { row: Payable; isChosen: boolean; choose(entry: Payable): void }) {
  const t = useTexts('cashier');
  return (
    <tr className={isChosen ? 'bg-primary-lighter' : undefined}>
      <th scope="row" data-label={t('column.reference')} className="text-no-wrap">
        {row.reference}
      </th>
      <td data-label={t('column.importer')} className="wide bare">
        {importerInWords(row)}
      </td>
      <td data-label={t('column.due')} className="text-no-wrap">
        {usd(row.amountDueUsd)}
      </td>
      <td data-label={t('column.payment')} className="bare">
        {row.status === 'PAYMENT_DUE' || owesAgain(row) ? (
          <button type="button" className="usa-button usa-button--outline margin-0" onClick={() => choose(row)}>
            {t('take')}
            <span className="usa-sr-only"> {t('takeFor', { reference: row.reference })}</span>
          </button>
        ) : (
          <strong role="status">{standingInWords(row).label}</strong>
        )}
      </td>
    </tr>
  );
}
