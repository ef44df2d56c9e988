import { forgetSeen } from '../offline/kept.ts';
import { tellSessionEnded } from '../session/session-store.ts';
import { openGraph } from './open-graph.ts';

/** The portal's one way to the graph, for whoever the session's cookie names. */
export const portalGraph = openGraph(() => {
  forgetSeen('ENDED');
  tellSessionEnded();
});
