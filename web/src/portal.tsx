import { Suspense, useEffect } from 'react';
import { Provider } from 'urql';
import { useLocation } from 'wouter';
import { GraphContext } from './graph/use-graph.ts';
import { portalGraph } from './graph/portal-graph.ts';
import { Frame } from './page/frame.tsx';
import { KeepStanding } from './page/keep-standing.tsx';
import { Failed, Loading } from './page/states.tsx';
import { Pages } from './pages.tsx';
import { askWhoThisIs, useSession } from './session/session.ts';

/** The portal: a page by its address, for whoever the session's cookie names. */
export function Portal() {
  useEffect(() => void askWhoThisIs(), []);
  return (
    <GraphContext value={portalGraph}>
      <Provider value={portalGraph.client}>
        <Frame>
          <PageByAddress />
        </Frame>
      </Provider>
    </GraphContext>
  );
}

function PageByAddress() {
  const session = useSession();
  const [path] = useLocation();
  if (session.is === 'ASKING') return <Loading />;
  if (session.is === 'UNREACHABLE') return <Failed says={session.says} retry={() => void askWhoThisIs()} />;
  return (
    <KeepStanding path={path}>
      <Suspense fallback={<Loading />}>
        <Pages />
      </Suspense>
    </KeepStanding>
  );
}
