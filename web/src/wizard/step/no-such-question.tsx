import { PageHeading } from '../../page/heading.tsx';
import { draftPath, PageLink } from '../../page/route.tsx';
import { useTexts } from '../../texts/texts.ts';

export function NoSuchQuestion({ reference }: { reference: string }) {
  const t = useTexts('wizard');
  return (
    <>
      <PageHeading title={t('noQuestion.title')}>{t('noQuestion.heading')}</PageHeading>
      <PageLink to={draftPath(reference)}>{t('toTaskList')}</PageLink>
    </>
  );
}
