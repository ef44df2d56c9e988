import type { ResultOf } from 'gql.tada';
import { useSyncExternalStore } from 'react';
import { graphql } from '../graph/graph.ts';
import { whyNoAnswer } from '../graph/missing-parts.ts';
import { portalGraph } from '../graph/portal-graph.ts';
import { forgetWhatWasShown } from '../thread/messages-read.ts';
import { forgetAllOnDevice } from '../wizard/kept-on-device.ts';
import { postToSignIn } from './post-to-sign-in.ts';
import { sessionState, tellSession, watchSession, type SessionState, type Viewer } from './session-store.ts';

export type { SessionState, Viewer } from './session-store.ts';

const WhoIsThis = graphql(`
  query WhoIsThis {
    viewer {
      subject
      account {
        id
      }
      roles
      ports
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

const customsRoles = new Set(['OFFICER', 'CASHIER', 'SUPERVISOR', 'ANALYST', 'ADMINISTRATOR']);

export function useSession(): SessionState {
  return useSyncExternalStore(watchSession, sessionState, sessionState);
}

/** Who looks at the page; null when nobody is signed in. Pages are shown only once it is known. */
export function useViewer(): Viewer | null {
  const session = useSession();
  return session.is === 'KNOWN' ? session.viewer : null;
}

/** True when the session ended: pages keep what was typed, and the frame says how to go on. */
export function useSessionHasEnded(): boolean {
  const session = useSession();
  return session.is === 'KNOWN' && session.hasEnded;
}

const isNobody = (errors: readonly { extensions?: Record<string, unknown> }[]): boolean =>
  errors.some(({ extensions }) => extensions?.['code'] === 'UNAUTHENTICATED');

/** Asks the platform who looks at the page. */
export async function askWhoThisIs(): Promise<void> {
  const { data, error } = await portalGraph.client.query(WhoIsThis, {}).toPromise();
  if (!data && error && !isNobody(error.graphQLErrors)) {
    return tellSession({ is: 'UNREACHABLE', says: whyNoAnswer(error) });
  }
  const found = data?.viewer;
  const known = sessionState();
  const hasEnded = !found && known.is === 'KNOWN' && known.hasEnded;
  tellSession({ is: 'KNOWN', hasEnded, viewer: found ? asViewer(found) : null });
}

function asViewer({ account, ...found }: NonNullable<ResultOf<typeof WhoIsThis>['viewer']>): Viewer {
  const isCustoms = found.roles.some((role) => customsRoles.has(role));
  return { ...found, accountId: account?.id ?? null, isCustoms };
}

/** Makes the visitor a guest, with an account of its own, unless somebody is signed in. @throws Error for people. */
export async function beGuest(): Promise<void> {
  await postToSignIn('/sign-in/guest', {});
  await askWhoThisIs();
}

/** Ends the session, leaves nothing on the device, and shows the home page as nobody. @throws Error for people. */
export async function signOut(): Promise<void> {
  await postToSignIn('/sign-in/out', {});
  forgetAllOnDevice();
  forgetWhatWasShown();
  location.assign('/');
}
