import { pagoPago } from '@landfall/law';
import { useState } from 'react';
import { useQuery } from 'urql';
import { portWithCode } from '../in-words/ports.ts';
import { whyNoAnswer } from '../graph/missing-parts.ts';
import { ForRoles } from '../page/for-roles.tsx';
import { PageHeading } from '../page/heading.tsx';
import { Notice } from '../page/notice.tsx';
import { legalDate, PortTime } from '../page/port-time.tsx';
import { PageLink } from '../page/route.tsx';
import { Failed, Loading } from '../page/states.tsx';
import { useViewer } from '../session/session.ts';
import { useTexts } from '../texts/texts.ts';
import { ChangeOfficer } from './change-officer.tsx';
import { EndOfficer } from './end-officer.tsx';
import { OfficesHeld } from './offices.tsx';
import { OfficerToAdminister, type OfficerShown } from './officer-query.ts';
import { PendingInvitation } from './pending-invitation.tsx';
import { roleInWords } from './role-in-words.ts';

/** One person who works for Customs: what they may do, and what an administrator changes of it. */
export function OfficerPage({ subjectId }: { subjectId: string }) {
  return (
    <ForRoles roles={['ADMINISTRATOR']}>
      <OfficerOfSubject subjectId={subjectId} />
    </ForRoles>
  );
}

function OfficerOfSubject({ subjectId }: { subjectId: string }) {
  const t = useTexts('administration');
  const [{ data, error, fetching }, ask] = useQuery({
    query: OfficerToAdminister,
    variables: { subjectId },
  });
  const [says, setSays] = useState<string | null>(null);
  const officer = data?.officer;
  const done = (what: string): void => {
    setSays(what);
    ask();
  };
  return (
    <>
      <p className="margin-top-0">
        <PageLink to="/administration">{t('toAll')}</PageLink>
      </p>
      <PageHeading title={officer?.displayName ?? t('title')}>{officer?.displayName ?? t('title')}</PageHeading>
      {says && <Notice kind="success">{says}</Notice>}
      {!data && error && <Failed heading={t('failed')} says={whyNoAnswer(error)} isTrying={fetching} retry={ask} />}
      {!data && !error && <Loading says={t('loading')} />}
      {data && !officer && !says && <p role="status">{t('nobodyThere')}</p>}
      {officer && (
        <>
          <WhatIsKnown officer={officer} />
          <WhatToDo key={`${officer.version} ${JSON.stringify(officer.offices)}`} officer={officer} done={done} />
        </>
      )}
    </>
  );
}

function WhatIsKnown({
  officer: { email, emailProven, roles, ports, lastSignedInOn, invitationEndsAt },
}: OfficerProps) {
  const t = useTexts('administration');
  const known: [string, React.ReactNode][] = [
    [t('email'), email ?? '–'],
    [t('roles'), roles.map(roleInWords).join(', ') || t('rightsEnded')],
    [t('ports'), ports.map((code) => portWithCode(code).name).join(', ') || '–'],
    [t('lastSignedIn'), lastSignedInOn ? t('dayByUtc', { day: legalDate(lastSignedInOn) }) : t('never')],
  ];
  if (email && !emailProven)
    known.push([
      t('invitation'),
      invitationEndsAt ? (
        <>
          {new Date(invitationEndsAt) > new Date() ? t('linkGoodUntil') : t('linkEnded')}{' '}
          <PortTime at={invitationEndsAt} zone={portWithCode(ports[0] ?? pagoPago.code).zone} />
        </>
      ) : (
        t('mailOnItsWay')
      ),
    ]);
  return (
    <dl className="margin-top-2">
      {known.map(([name, value]) => (
        <div key={name} className="margin-bottom-1">
          <dt className="text-bold display-inline">{name}: </dt>
          <dd className="margin-left-0 display-inline breaks-words">{value}</dd>
        </div>
      ))}
    </dl>
  );
}

interface OfficerProps {
  officer: OfficerShown;
}

function WhatToDo({ officer, done }: OfficerProps & { done(says: string): void }) {
  const viewer = useViewer();
  const t = useTexts('administration');
  const isPending = Boolean(officer.email) && !officer.emailProven;
  const isYourself = officer.subject === viewer?.subject;
  const hasRights = officer.roles.length > 0;
  return (
    <>
      {isPending && <PendingInvitation officer={officer} done={done} />}
      {isYourself ? <p className="measure-4">{t('yourself')}</p> : <ChangeOfficer officer={officer} done={done} />}
      <OfficesHeld officer={officer} mayGive={!isYourself && hasRights} done={done} />
      {!isPending && hasRights && <EndOfficer officer={officer} isYourself={isYourself} done={done} />}
    </>
  );
}
