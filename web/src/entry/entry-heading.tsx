import { PageHeading } from '../page/heading.tsx';
import { PageLink, signInPath } from '../page/route.tsx';
import { useTexts } from '../texts/texts.ts';

/** The heading of an entry's page while nothing but its reference is known. */
export function EntryHeading({ reference }: { reference: string }) {
  const t = useTexts('entry');
  return (
    <PageHeading title={reference}>
      {t('headingBefore')} <span className="text-no-wrap">{reference}</span>
    </PageHeading>
  );
}

/** What nobody in particular sees of any entry, whether it exists or not. */
export function SignInFirst({ reference }: { reference: string }) {
  const t = useTexts('entry');
  return (
    <>
      <EntryHeading reference={reference} />
      <p className="font-body-md measure-4 margin-top-0">{t('signInFirst')}</p>
      <OtherWaysIn />
    </>
  );
}

/** Signing in, and coming back from another device. */
export function OtherWaysIn() {
  const t = useTexts('entry');
  return (
    <>
      <p className="measure-4">{t('absentSignIn')}</p>
      <p>
        <PageLink to={signInPath()} className="usa-button">
          {t('signIn')}
        </PageLink>
      </p>
      <p>
        <PageLink to="/resume">{t('comeBack')}</PageLink>
      </p>
    </>
  );
}
