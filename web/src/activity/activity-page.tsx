import { useMemo, type ReactNode } from 'react';
import { useQuery } from 'urql';
import { useSearch } from 'wouter';
import { whyNoAnswer } from '../graph/missing-parts.ts';
import { portWithCode } from '../entry/ports.ts';
import { ForRoles } from '../page/for-roles.tsx';
import { PageHeading } from '../page/heading.tsx';
import { accountLogPath, PageLink, signInPath } from '../page/route.tsx';
import { Failed, Loading } from '../page/states.tsx';
import { useViewer } from '../session/session.ts';
import { useTexts } from '../texts/texts.ts';
import { AccountOfLog, EntryOfReference } from './activity-query.ts';
import { ChooseRows } from './choose-rows.tsx';
import { chosenIn, filterOf } from './chosen.ts';
import { FindAccount } from './find-account.tsx';
import { Log } from './log.tsx';
import type { Whose } from './read-log.ts';

/** The account's log of everything that happened; to Customs what it reads over all accounts of its administration. */
export function ActivityPage() {
  const t = useTexts('activity');
  const viewer = useViewer();
  if (viewer?.isCustoms)
    return (
      <ForRoles roles={readers}>
        <CustomsActivity />
      </ForRoles>
    );
  if (viewer)
    return (
      <ForRoles roles={['GUEST', 'IMPORTER', 'BROKER']}>
        <Activity whose={own} path="/activity" lead={t('lead')} />
      </ForRoles>
    );
  return (
    <>
      <PageHeading title={t('title')}>{t('title')}</PageHeading>
      <p className="font-body-md">{t('signInFirst')}</p>
      <PageLink to={signInPath()} className="usa-button">
        {t('signIn')}
      </PageLink>
    </>
  );
}

/** Days are Pago Pago's, where this platform stands; each row's time is its own port's. */
const { zone } = portWithCode('ASPPG');

/** Those of Customs who read its log. */
const readers = ['OFFICER', 'CASHIER', 'SUPERVISOR', 'ANALYST'];
const own: Whose = { is: 'OWN' };
const customs: Whose = { is: 'CUSTOMS' };

/** An account's log, for Customs. */
export function AccountActivityPage({ accountId }: { accountId: string }) {
  return (
    <ForRoles roles={readers}>
      <AccountActivity accountId={accountId} />
    </ForRoles>
  );
}

function AccountActivity({ accountId }: { accountId: string }) {
  const t = useTexts('activity');
  const whose = useMemo(() => ({ is: 'ACCOUNT', accountId }) as const, [accountId]);
  const [{ data, error, fetching }, ask] = useQuery({ query: AccountOfLog, variables: { accountId } });
  if (!data && error) return <Failed heading={t('failed')} says={whyNoAnswer(error)} isTrying={fetching} retry={ask} />;
  if (!data) return <Loading says={t('loading')} />;
  if (!data.account)
    return (
      <>
        <PageHeading title={t('title')}>{t('noSuchAccount')}</PageHeading>
        <p>{t('noSuchAccountSays')}</p>
        <FindAccount />
      </>
    );
  const { displayName: name } = data.account;
  return (
    <Activity whose={whose} path={accountLogPath(accountId)} title={t('titleOf', { name })} lead={t('leadOfAccount')}>
      <p>
        <PageLink to="/activity">{t('toCustomsLog')}</PageLink>
      </p>
    </Activity>
  );
}

function CustomsActivity() {
  const t = useTexts('activity');
  return (
    <Activity whose={customs} path="/activity" title={t('titleCustoms')} lead={t('leadCustoms')}>
      <FindAccount />
    </Activity>
  );
}

interface ActivityProps {
  whose: Whose;
  /** Of the page that shows it. */
  path: string;
  title?: string;
  lead: string;
  children?: ReactNode;
}

function Activity({ whose, path, title, lead, children }: ActivityProps) {
  const t = useTexts('activity');
  const search = useSearch();
  const chosen = useMemo(() => chosenIn(search), [search]);
  return (
    <>
      <PageHeading title={title ?? t('title')}>{title ?? t('title')}</PageHeading>
      <p className="font-body-md margin-top-0 measure-5">{lead}</p>
      {children}
      <ChooseRows key={search} {...{ chosen, zone, path }} />
      <ChosenRows key={`rows ${search}`} {...{ whose, chosen }} />
    </>
  );
}

function ChosenRows({ whose, chosen }: { whose: Whose; chosen: ReturnType<typeof chosenIn> }) {
  const t = useTexts('activity');
  const { reference } = chosen;
  const [{ data, error, fetching }, ask] = useQuery({
    query: EntryOfReference,
    variables: { reference },
    pause: !reference,
  });
  const entryId = data?.entry?.id ?? null;
  const filter = useMemo(() => filterOf(chosen, entryId, zone), [chosen, entryId]);
  if (!reference || entryId) return <Log {...{ whose, filter, zone }} />;
  if (error) return <Failed heading={t('failed')} says={whyNoAnswer(error)} isTrying={fetching} retry={ask} />;
  return fetching || !data ? <Loading says={t('loading')} /> : <p role="status">{t('noSuchEntry', { reference })}</p>;
}
