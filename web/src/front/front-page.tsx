import { PageHeading } from '../page/heading.tsx';
import { hasNoRights } from '../page/navigation.ts';
import { useViewer } from '../session/session.ts';
import { useTexts } from '../texts/texts.ts';
import { CustomsHome } from './customs-home.tsx';
import { Welcome } from './welcome.tsx';
import { YourDeclarations } from './your-declarations.tsx';

/** The home page: what this is to who is new, one's declarations to filers, one's pages to Customs. */
export function FrontPage() {
  const viewer = useViewer();
  if (!viewer) return <Welcome />;
  if (hasNoRights(viewer)) return <RightsEnded />;
  return viewer.isCustoms ? <CustomsHome viewer={viewer} /> : <YourDeclarations viewer={viewer} />;
}

function RightsEnded() {
  const t = useTexts('front');
  return (
    <>
      <PageHeading title={t('title')}>{t('rightsEnded')}</PageHeading>
      <p className="font-body-md measure-4">{t('rightsEndedSays')}</p>
    </>
  );
}
