import { customsRoles, isLanguage } from '@landfall/law';
import type { ResultOf } from 'gql.tada';
import { useSyncExternalStore } from 'react';
import { graphql } from '../graph/graph.ts';
import { whyNoAnswer } from '../graph/missing-parts.ts';
import { portalGraph } from '../graph/portal-graph.ts';
import { Retry } from '../live/retry.ts';
import { forgetSeen, keptViewer, lastLeaving, tellWhoIsHere, whenForgottenElsewhere } from '../offline/kept.ts';
import { speak, speakTheirs } from '../texts/choose-language.ts';
import { text } from '../texts/texts.ts';
import { forgetAllOnDevice } from '../offline/kept-on-device.ts';
import { postToSignIn, SignInRefused } from './post-to-sign-in.ts';
import {
  sessionState,
  tellSession,
  tellSessionEnded,
  watchSession,
  type SessionState,
  type Viewer,
} from './session-store.ts';

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
      language
      offer {
        id
        openedAt
      }
    }
  }
`);

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

const patienceMs = 4_000;
const again = new Retry(() => void askWhoThisIs());

/** Asks the platform who looks at the page, until it says; meanwhile it is who it was on the last visit. */
export async function askWhoThisIs(): Promise<void> {
  const leavingBefore = lastLeaving();
  const slow = setTimeout(showKeptViewer, patienceMs);
  const { data, error } = await portalGraph.client.query(WhoIsThis, {}).toPromise();
  clearTimeout(slow);
  if (!data && error && !isNobody(error.graphQLErrors)) {
    if (!showKeptViewer()) tellSession({ is: 'UNREACHABLE', says: whyNoAnswer(error) });
    return again.later();
  }
  again.reset();
  const viewer = data?.viewer ? asViewer(data.viewer) : null;
  const known = sessionState();
  const hasEnded = !viewer && known.is === 'KNOWN' && known.hasEnded;
  // Customs works in English.
  if (viewer?.isCustoms) await speak('en');
  // A page that is shown stands in one language as long as it is open.
  else if (viewer?.language && known.is !== 'KNOWN') await speakTheirs(viewer.language);
  tellWhoIsHere(viewer, leavingBefore);
  tellSession({ is: 'KNOWN', hasEnded, viewer });
}

/** False where it is known who looks at the page, or nobody is remembered. */
function showKeptViewer(): boolean {
  const known = sessionState();
  if (known.is === 'KNOWN') return known.isKept === true;
  const viewer = keptViewer();
  if (viewer) tellSession({ is: 'KNOWN', viewer, hasEnded: false, isKept: true });
  return viewer !== null;
}

/** Does in this tab what follows from signing out, or in, in another. */
export const followOtherTabs = (): (() => void) =>
  whenForgottenElsewhere((why) => {
    if (why === 'SIGNED_OUT') leaveThisPage();
    else if (why === 'ENDED') tellSessionEnded();
    else void askWhoThisIs();
  });

function asViewer({ account, language, ...found }: NonNullable<ResultOf<typeof WhoIsThis>['viewer']>): Viewer {
  const isCustoms = customsRoles.some((role) => found.roles.includes(role));
  const theirs = language?.toLowerCase();
  return { ...found, accountId: account?.id ?? null, language: isLanguage(theirs) ? theirs : null, isCustoms };
}

/** Makes the visitor a guest, with an account of its own, unless somebody is signed in. @throws Error for people. */
export async function beGuest(): Promise<void> {
  await postToSignIn('/sign-in/guest', {});
  await askWhoThisIs();
}

/** Ends the session, leaves nothing on the device, and shows the home page as nobody. @throws Error for people. */
export async function signOut(): Promise<void> {
  forgetSeen(null);
  await postToSignIn('/sign-in/out', {}).catch((failure: Error) => {
    throw failure instanceof SignInRefused ? failure : new Error(text('kept.forgotten'));
  });
  forgetSeen('SIGNED_OUT');
  leaveThisPage();
}

function leaveThisPage(): void {
  forgetAllOnDevice();
  location.assign('/');
}
