import { useTexts } from '../texts/texts.ts';
import { PageHeading } from './heading.tsx';
import { PageLink } from './route.tsx';

export function Nowhere() {
  const t = useTexts('page');
  return (
    <>
      <PageHeading title={t('nowhere.title')}>{t('nowhere.heading')}</PageHeading>
      <PageLink to="/">{t('nowhere.home')}</PageLink>
    </>
  );
}
