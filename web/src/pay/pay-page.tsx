import { useState } from 'react';
import { useQuery } from 'urql';
import { whyNoAnswer } from '../graph/missing-parts.ts';
import { PageHeading } from '../page/heading.tsx';
import { Notice } from '../page/notice.tsx';
import { entryPath, PageLink, signInPath } from '../page/route.tsx';
import { Failed, Loading } from '../page/states.tsx';
import { useViewer } from '../session/session.ts';
import { useTexts } from '../texts/texts.ts';
import { ChooseWhatIsPaid } from './choose-what-is-paid.tsx';
import { EntryToPay } from './pay-query.ts';
import { PaymentStands } from './payment-stands.tsx';

/** Paying what is due at the provider of the authority, and how that went once one is back. */
export function PayPage({ reference }: { reference: string }) {
  const t = useTexts('pay');
  return (
    <>
      <PageHeading title={t('title')}>{t('title')}</PageHeading>
      {useViewer() ? <Pay reference={reference} /> : <PageLink to={signInPath()}>{t('signIn')}</PageLink>}
      <p className="margin-top-3">
        <PageLink to={entryPath(reference)}>{t('toEntry', { reference })}</PageLink>
      </p>
    </>
  );
}

function Pay({ reference }: { reference: string }) {
  const t = useTexts('pay');
  const [{ data, error, fetching }, ask] = useQuery({
    query: EntryToPay,
    variables: { reference },
    requestPolicy: 'network-only',
  });
  const [cameBackFrom, goOn] = useState(() => new URLSearchParams(location.search).get('payment'));
  if (!data && error) return <Failed says={whyNoAnswer(error)} isTrying={fetching} retry={ask} />;
  if (!data) return <Loading />;
  const { entry, onlinePaymentProvider: provider } = data;
  if (!entry) return <p>{t('absent', { reference })}</p>;
  const open = entry.onlinePayment?.status === 'STARTED' ? entry.onlinePayment.id : null;
  const shown = cameBackFrom ?? open;
  const again = (): void => {
    goOn(null);
    ask();
  };
  if (shown) return <PaymentStands key={shown} id={shown} again={again} />;
  if (!provider) return <Notice kind="info">{t('cashierOnly', { reference })}</Notice>;
  if (Number(entry.amountDueUsd) <= 0) return <p>{t('nothingDue', { reference })}</p>;
  return <ChooseWhatIsPaid entry={entry} provider={provider} />;
}
