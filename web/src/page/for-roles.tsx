import type { ReactNode } from 'react';
import { useViewer } from '../session/session.ts';
import { useTexts } from '../texts/texts.ts';
import { PageHeading } from './heading.tsx';
import { PageLink, signInPath } from './route.tsx';

/** A page that only some have use for; others are told so. What anybody may see is decided by the platform. */
export function ForRoles({ roles, children }: { roles: readonly string[]; children: ReactNode }) {
  const t = useTexts('page');
  const viewer = useViewer();
  if (viewer && roles.some((role) => viewer.roles.includes(role))) return children;
  return (
    <>
      <PageHeading title={t('notYours.title')}>{t('notYours.heading')}</PageHeading>
      <p className="measure-4">{t('notYours.says')}</p>
      <PageLink to={signInPath()} className="usa-button">
        {t('navigate.signIn')}
      </PageLink>
    </>
  );
}
