import { peopleOfTheTrade, portRoles } from '@landfall/law';
import { useMemo, type ReactNode } from 'react';
import { useQuery } from 'urql';
import { useSearch } from 'wouter';
import { whyNoAnswer } from '../graph/missing-parts.ts';
import { ForRoles } from '../page/for-roles.tsx';
import { PageHeading } from '../page/heading.tsx';
import { accountLogPath, PageLink, signInPath } from '../page/route.tsx';
import { Failed, Loading } from '../page/states.tsx';
import { useViewer } from '../session/session.ts';
import { useTexts } from '../texts/texts.ts';
import { AccountOfLog, EntryOfReference, PortsOfEntries } from './activity-query.ts';
import { ChooseRows } from './choose-rows.tsx';
import { chosenIn, filterOf } from './chosen.ts';
import { FindAccount } from './find-account.tsx';
import { Log } from './log.tsx';
import type { LogReader } from './kinds-of-events.ts';
import type { Whose } from './read-log.ts';
import { zoneOfLog } from './zone-of-log.ts';

/** The account's log of everything that happened; to Customs what it reads over all accounts of its administration. */
export function ActivityPage() {
  const t = useTexts('activity');
  const viewer = useViewer();
  if (viewer?.isCustoms)
    return (
      <ForRoles roles={portRoles}>
        <CustomsActivity />
      </ForRoles>
    );
  if (viewer)
    return (
      <ForRoles roles={peopleOfTheTrade}>
        <Activity whose={own} reader={viewer.isGuest ? 'GUEST' : 'FILER'} path="/activity" lead={t('lead')} />
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

const own: Whose = { is: 'OWN' };
const customs: Whose = { is: 'CUSTOMS' };

/** An account's log, for Customs. */
export function AccountActivityPage({ accountId }: { accountId: string }) {
  return (
    <ForRoles roles={portRoles}>
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
    <Activity
      {...{ whose, reader: 'CUSTOMS_ON_ACCOUNT', path: accountLogPath(accountId) }}
      title={t('titleOf', { name })}
      lead={t('leadOfAccount')}
    >
      <p>
        <PageLink to="/activity">{t('toCustomsLog')}</PageLink>
      </p>
    </Activity>
  );
}

function CustomsActivity() {
  const t = useTexts('activity');
  return (
    <Activity whose={customs} reader="CUSTOMS" path="/activity" title={t('titleCustoms')} lead={t('leadCustoms')}>
      <FindAccount />
    </Activity>
  );
}

interface ActivityProps {
  whose: Whose;
  reader: LogReader;
  /** Of the page that shows it. */
  path: string;
  title?: string;
  lead: string;
  children?: ReactNode;
}

function Activity({ whose, reader, path, title, lead, children }: ActivityProps) {
  const t = useTexts('activity');
  const search = useSearch();
  const chosen = useMemo(() => chosenIn(search), [search]);
  const ports = useViewer()?.ports ?? [];
  const [{ data, fetching }] = useQuery({ query: PortsOfEntries, variables: {} });
  const portsOfEntries = (data?.entries.nodes ?? []).map(({ port }) => port);
  const zone = zoneOfLog(ports, portsOfEntries);
  return (
    <>
      <PageHeading title={title ?? t('title')}>{title ?? t('title')}</PageHeading>
      <p className="font-body-md margin-top-0 measure-5">{lead}</p>
      {children}
      <ChooseRows key={search} {...{ chosen, zone, path, reader }} />
      {/* In whose time it is told depends on the entries. */}
      {fetching && !data ? (
        <Loading says={t('loading')} />
      ) : (
        <ChosenRows key={`rows ${search}`} {...{ whose, chosen, zone }} />
      )}
    </>
  );
}

interface ChosenRowsProps {
  whose: Whose;
  chosen: ReturnType<typeof chosenIn>;
  zone: string;
}

function ChosenRows({ whose, chosen, zone }: ChosenRowsProps) {
  const t = useTexts('activity');
  const { reference } = chosen;
  const [{ data, error, fetching }, ask] = useQuery({
    query: EntryOfReference,
    variables: { reference },
    pause: !reference,
  });
  const entryId = data?.entry?.id ?? null;
  const filter = useMemo(() => filterOf(chosen, entryId, zone), [chosen, entryId, zone]);
  if (!reference || entryId) return <Log {...{ whose, filter, zone }} />;
  if (error) return <Failed heading={t('failed')} says={whyNoAnswer(error)} isTrying={fetching} retry={ask} />;
  return fetching || !data ? <Loading says={t('loading')} /> : <p role="status">{t('noSuchEntry', { reference })}</p>;
}
