import { Client, fetchExchange, subscriptionExchange } from 'urql';
import { LiveConnection } from '../live/live-connection.ts';

/** One caller's way to the graph: queries over HTTP, subscriptions over a socket of its own. */
export interface Graph {
  client: Client;
  live: LiveConnection;
}

const patienceMs = 15_000;

/** `token` gives an access token that is still good, or null for somebody who is not signed in. */
export function openGraph(token: () => Promise<string | null>): Graph {
  const live = new LiveConnection(new URL('/graphql', location.href.replace(/^http/, 'ws')).href, token);
  const client = new Client({
    url: '/graphql',
    preferGetMethod: false,
    // No cache: every screen shows what the platform says now.
    exchanges: [fetchExchange, subscriptionExchange({ forwardSubscription: (asked) => live.forward(asked) })],
    fetch: (input, init) => fetchAs(token, input, init),
  });
  return { client, live };
}

async function fetchAs(
  token: () => Promise<string | null>,
  input: RequestInfo | URL,
  init?: RequestInit,
): Promise<Response> {
  const headers = new Headers(init?.headers);
  const bearer = await token();
  if (bearer) headers.set('authorization', `Bearer ${bearer}`);
  const signals = [AbortSignal.timeout(patienceMs), ...(init?.signal ? [init.signal] : [])];
  return fetch(input, { ...init, headers, signal: AbortSignal.any(signals) });
}
