import { useQuery } from 'urql';
import { graphql } from '../graph/graph.ts';
import { whyNoAnswer } from '../graph/missing-parts.ts';
import { PageHeading } from '../page/heading.tsx';
import { PageLink } from '../page/route.tsx';
import { Failed, Loading } from '../page/states.tsx';
import { returnToIn } from '../sign-in/return-to.ts';
import { useTexts } from '../texts/texts.ts';
import { KeepByEmail } from './keep-by-email.tsx';
import { TakeOffer } from './take-offer.tsx';

const Offer = graphql(`
  query GuestOffer {
    viewer {
      displayName
      email
      emailProven
      isGuest
      offer {
        id
        openedAt
      }
    }
  }
`);

/** Keeping what was begun as a guest: under an e-mail, or under the account that one signed in to since. */
export function ClaimPage() {
  const t = useTexts('claim');
  const [{ data, error, fetching }, again] = useQuery({ query: Offer });
  const askAgain = (): void => again({ requestPolicy: 'network-only' });
  const viewer = data?.viewer;
  const returnTo = returnToIn(location.search);
  return (
    <>
      <PageHeading title={t('title')}>{t('title')}</PageHeading>
      {!data && !error && <Loading />}
      {!data && error && <Failed says={whyNoAnswer(error)} isTrying={fetching} retry={askAgain} />}
      {viewer?.offer && (
        <TakeOffer key={viewer.offer.id} offer={viewer.offer} viewer={viewer} returnTo={returnTo} answered={askAgain} />
      )}
      {viewer && !viewer.offer && viewer.isGuest && (
        <>
          <p className="font-body-md margin-top-0 measure-4">{t('keep.lead')}</p>
          <KeepByEmail />
        </>
      )}
      {data && !viewer?.offer && !viewer?.isGuest && (
        <>
          <p className="font-body-md">{t('none')}</p>
          <PageLink to={returnTo}>{t(returnTo === '/' ? 'home' : 'goOn')}</PageLink>
        </>
      )}
    </>
  );
}
