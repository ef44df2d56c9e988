import { Suspense, useEffect, type ReactNode } from 'react';
import { Provider } from 'urql';
import { useLocation } from 'wouter';
import { GraphContext } from './graph/use-graph.ts';
import { portalGraph } from './graph/portal-graph.ts';
import { Frame } from './page/frame.tsx';
import { KeepStanding } from './page/keep-standing.tsx';
import { Failed, Loading } from './page/states.tsx';
import { Pages } from './pages.tsx';
import { askWhoThisIs, followOtherTabs, useSession } from './session/session.ts';

/**
 * The portal: a page by its address, for whoever the session's cookie names. `meanwhile` stands where the page will,
 * until it is known who that is.
 */
export function Portal({ meanwhile }: { meanwhile: ReactNode }) {
  useEffect(() => void askWhoThisIs(), []);
  useEffect(followOtherTabs, []);
  return (
    <GraphContext value={portalGraph}>
      <Provider value={portalGraph.client}>
        <Frame>
          <PageByAddress meanwhile={meanwhile ?? <Loading />} />
        </Frame>
      </Provider>
    </GraphContext>
  );
}

function PageByAddress({ meanwhile }: { meanwhile: ReactNode }) {
  const session = useSession();
  const [path] = useLocation();
  if (session.is === 'ASKING') return meanwhile;
  if (session.is === 'UNREACHABLE') return <Failed says={session.says} retry={() => void askWhoThisIs()} />;
  return (
    <KeepStanding path={path}>
      <Suspense fallback={path === '/' || path === '/about' ? meanwhile : <Loading />}>
        <Pages />
      </Suspense>
    </KeepStanding>
  );
}
