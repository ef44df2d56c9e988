import { useQuery } from 'urql';
import { graphql } from '../../graph/graph.ts';
import { entryPath, PageLink } from '../../page/route.tsx';
import { useViewer } from '../../session/session.ts';
import { useTexts } from '../../texts/texts.ts';
import { owesAgain } from '../../in-words/payment-shown.ts';
import type { EntryShown } from '../entry-query.ts';
import type { Port } from '../../in-words/ports.ts';
import { usd } from '../../in-words/usd.ts';
import { ActionBox } from './action-box.tsx';

/** How much is to be paid, where, and what comes of it. */
export function PayWhatIsDue({ entry, port }: { entry: EntryShown; port: Port }) {
  const t = useTexts('entry');
  const { reference, regime, amountDueUsd, furtherDueUsd } = entry;
  return (
    <ActionBox heading={t('act.payTitle', { amount: usd(amountDueUsd) })}>
      <p className="margin-y-1 measure-5">{t(`act.payHow.${regime}`, { port: port.name, reference })}</p>
      {Number(furtherDueUsd) > 0 && !owesAgain(entry) && (
        <p className="margin-y-1 measure-5">{t('act.payFurther', { amount: usd(furtherDueUsd) })}</p>
      )}
      <p className="margin-y-1 measure-5">
        <WhatFollows entry={entry} />
      </p>
      <PayOnline entry={entry} />
      <PageLink to={`${entryPath(reference)}/print`} className="usa-button usa-button--outline">
        {t('act.payPrint')}
      </PageLink>
    </ActionBox>
  );
}

const WaysToPay = graphql(`
  query WaysToPay($id: ID!) {
    onlinePaymentProvider {
      name
    }
    entry(by: { id: $id }) {
      onlinePayment {
        id
        status
      }
    }
  }
`);

/** For the account that filed, where the authority has a provider. */
function PayOnline({ entry: { id, reference, filer } }: { entry: EntryShown }) {
  const t = useTexts('entry');
  const isFilers = useViewer()?.accountId === filer?.id;
  const [{ data }] = useQuery({ query: WaysToPay, variables: { id }, requestPolicy: 'network-only', pause: !isFilers });
  if (!isFilers || !data?.onlinePaymentProvider) return null;
  const isUnderWay = data.entry?.onlinePayment?.status === 'STARTED';
  return (
    <>
      <p className="margin-y-1 measure-5">{t('act.payOnlineHow')}</p>
      <PageLink to={`${entryPath(reference)}/pay`} className="usa-button">
        {t(isUnderWay ? 'act.payUnderWay' : 'act.payOnline')}
      </PageLink>
    </>
  );
}

function WhatFollows({ entry }: { entry: EntryShown }) {
  const t = useTexts('entry');
  if (owesAgain(entry)) return t('act.payAgain');
  return entry.status === 'PAYMENT_DUE' ? t('act.payThen') : t(`act.payEarly.${entry.regime}`);
}
