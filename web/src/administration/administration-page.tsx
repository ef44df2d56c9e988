import { useState } from 'react';
import { ForRoles } from '../page/for-roles.tsx';
import { PageHeading } from '../page/heading.tsx';
import { PageLink } from '../page/route.tsx';
import { useTexts } from '../texts/texts.ts';
import { InviteOfficer } from './invite-officer.tsx';
import { Officers } from './officers.tsx';
import { RightsChanged } from './rights-log.tsx';
import { UnservedPorts } from './unserved-ports.tsx';

/** Who works for Customs, inviting others to, and who changed what of it. */
export function AdministrationPage() {
  return (
    <ForRoles roles={['ADMINISTRATOR']}>
      <Administration />
    </ForRoles>
  );
}

function Administration() {
  const t = useTexts('administration');
  const [invitations, setInvitations] = useState(0);
  return (
    <>
      <PageHeading title={t('title')}>{t('title')}</PageHeading>
      <p className="font-body-md margin-top-0 measure-5">{t('lead')}</p>
      <p>
        <PageLink to="/administration/accounts">{t('toAccounts')}</PageLink>
      </p>
      <UnservedPorts key={`at ${invitations}`} />
      <div className="grid-row grid-gap-lg">
        <section aria-labelledby="invite" className="desktop:grid-col-5">
          <h2 id="invite" className="font-sans-lg">
            {t('invite')}
          </h2>
          <InviteOfficer invited={() => setInvitations(invitations + 1)} />
        </section>
        <section aria-labelledby="officers" className="desktop:grid-col-7 margin-top-4 desktop:margin-top-0">
          <h2 id="officers" className="font-sans-lg">
            {t('officers')}
          </h2>
          <Officers invitations={invitations} />
        </section>
      </div>
      <section aria-labelledby="changes" className="margin-top-4">
        <h2 id="changes" className="font-sans-lg">
          {t('changes')}
        </h2>
        <RightsChanged key={invitations} />
      </section>
    </>
  );
}
