import { answerTo, type GatewayContext } from '../answer.js';
import { newRequestId, type Visitor } from '../visitor.js';
import { limits } from '../limits/figures.js';
import { Refusal } from '../refusal.js';
import type { LiveSessions } from './live-sessions.js';
import { closeFor, watchOver, type SocketExtra } from './socket-handlers.js';
import { CloseSocket } from './socket-link.js';

/** What it costs to have a token read, out of the purse of new queries. */
const weight = { cost: limits.newQueries.least, selections: 1, services: 1 };

/**
 * Answers a ping. One with `authorization` puts a fresh access token in the place of the socket's: whoever it is for
 * must be who is there already, rights are those in it from now on, and the socket ends with it. The `pong` says until
 * when, or why not. Any other payload comes back as it is.
 */
export async function renewToken(
  extra: SocketExtra,
  payload: Record<string, unknown> | undefined,
  gateway: GatewayContext,
  sessions: LiveSessions,
): Promise<void> {
  const authorization = payload?.['authorization'] ?? payload?.['Authorization'];
  const { visitor } = extra;
  if (typeof authorization !== 'string' || authorization === '' || !visitor) return extra.link.pong(payload);
  try {
    gateway.shares.pay(visitor.share, weight);
    const fresh = await gateway.identify({ authorization });
    refuseAnother(visitor, fresh.caller);
    if (!extra.link.isOpen) return;
    const { asOf, language } = visitor.caller;
    extra.visitor = { ...visitor, ...fresh, caller: { ...fresh.caller, asOf, ...(language ? { language } : {}) } };
    extra.unwatch();
    watchOver(extra, sessions);
    return await extra.link.pong({ expiresAt: new Date(fresh.expiresAt!).toISOString() });
  } catch (error) {
    if (error instanceof CloseSocket) throw error;
    if (error instanceof Refusal && error.status === 401) closeFor(error);
    // What passes is told and changes nothing: the token that the socket has still counts.
    await extra.link.pong({ error: answerTo(error, newRequestId(), gateway).body.errors![0] });
  }
}

function refuseAnother({ caller: { subject, accountId } }: Visitor, fresh: Visitor['caller']): void {
  if (fresh.subject === subject && fresh.accountId === accountId) return;
  throw new CloseSocket(4401, 'This token is for somebody else, or for another account: connect anew with it.');
}
