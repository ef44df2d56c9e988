import { useState } from 'react';
import { useQuery } from 'urql';
import { whyNoAnswer } from '../../graph/missing-parts.ts';
import { ForRoles } from '../../page/for-roles.tsx';
import { PageHeading } from '../../page/heading.tsx';
import { Notice } from '../../page/notice.tsx';
import { PageLink } from '../../page/route.tsx';
import { Failed, Loading } from '../../page/states.tsx';
import { useTexts } from '../../texts/texts.ts';
import { Facts } from './facts.tsx';
import { SetFact } from './set-fact.tsx';
import { StandingLog } from './standing-log.tsx';
import { AccountToAdminister } from './standing-query.ts';

/** How one account stands: what is known, what an administrator sets and ends of it, and who did so before. */
export function AccountPage({ accountId }: { accountId: string }) {
  return (
    <ForRoles roles={['ADMINISTRATOR']}>
      <AccountOfId id={accountId} />
    </ForRoles>
  );
}

function AccountOfId({ id }: { id: string }) {
  const t = useTexts('standing');
  const [{ data, error, fetching }, ask] = useQuery({
    query: AccountToAdminister,
    variables: { id },
    requestPolicy: 'cache-and-network',
  });
  const [changes, setChanges] = useState({ count: 0, says: '' });
  const done = (says: string): void => {
    setChanges(({ count }) => ({ count: count + 1, says }));
    ask({ requestPolicy: 'network-only' });
  };
  const account = data?.account;
  return (
    <>
      <p className="margin-top-0">
        <PageLink to="/administration/accounts">{t('toFind')}</PageLink>
      </p>
      <PageHeading title={account?.displayName ?? t('title')}>{account?.displayName ?? t('title')}</PageHeading>
      {changes.says && <Notice kind="success">{changes.says}</Notice>}
      {!data && error && <Failed heading={t('failed')} says={whyNoAnswer(error)} isTrying={fetching} retry={ask} />}
      {!data && !error && <Loading says={t('loading')} />}
      {data && !account && <p role="status">{t('notThere')}</p>}
      {account && (
        <div aria-busy={fetching}>
          <p className="margin-top-0 breaks-words">
            {t('accountId')}: {account.id}
          </p>
          <Facts account={account} done={done} />
          <SetFact key={changes.count} accountId={account.id} done={done} />
          <StandingLog rows={account.activity?.nodes ?? []} />
        </div>
      )}
    </>
  );
}
