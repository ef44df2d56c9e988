import { useMemo } from 'react';
import { Provider } from 'urql';
import { EntryPage } from './entry/entry-page.tsx';
import { openGraph } from './graph/open-graph.ts';
import { FrontPage } from './front/front-page.tsx';
import { Frame } from './page/frame.tsx';
import { PageHeading } from './page/heading.tsx';
import { PageLink, useRoute, type Route } from './page/route.tsx';
import { accessToken, useSession, type Session } from './session/session.ts';
import { SignIn } from './session/sign-in.tsx';

/** The portal: a page by its address, for whoever is signed in. */
export function Portal() {
  const session = useSession();
  const route = useRoute();
  return (
    <Frame session={session}>
      <Page key={session?.persona ?? ''} route={route} session={session} />
    </Frame>
  );
}

function Page({ route, session }: { route: Route; session: Session | null }) {
  const graph = useMemo(() => openGraph(accessToken), []);
  return (
    <Provider value={graph.client}>
      {route.page === 'HOME' && <FrontPage session={session} />}
      {route.page === 'NOWHERE' && <Nowhere />}
      {route.page === 'ENTRY' && !session && <SignInFirst reference={route.reference} />}
      {route.page === 'ENTRY' && session && (
        <EntryPage key={route.reference} graph={graph} reference={route.reference} customs={session.customs} />
      )}
    </Provider>
  );
}

function SignInFirst({ reference }: { reference: string }) {
  return (
    <>
      <PageHeading title={reference}>Entry {reference}</PageHeading>
      <p className="font-body-md margin-top-0">Sign in to see this entry.</p>
      <SignIn />
    </>
  );
}

function Nowhere() {
  return (
    <>
      <PageHeading title="No such page">There is nothing at this address</PageHeading>
      <PageLink to="/">Go to your entries</PageLink>
    </>
  );
}
