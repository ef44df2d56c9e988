import { Client, fetchExchange, subscriptionExchange } from 'urql';
import { LiveConnection } from '../live/live-connection.ts';
import { inLanguageOfPage } from './in-language-of-page.ts';

/** One visitor's way to the graph: queries over HTTP, subscriptions over a socket. The cookie says who it is. */
export interface Graph {
  client: Client;
  live: LiveConnection;
}

const patienceMs = 15_000;
const askAnything = {
  method: 'POST',
  headers: { 'content-type': 'application/json' },
  body: JSON.stringify({ query: /* document */ `{ viewer { subject } }` }),
};

/** `ended` is called when the platform says that the visitor's session has ended. */
export function openGraph(ended: () => void): Graph {
  // A socket is closed so when rights change, too: only an answer tells whether the session is over.
  const askWhetherEnded = (): void => void patiently(ended, '/graphql', askAnything).catch(() => {});
  const live = new LiveConnection(socketAddress, askWhetherEnded);
  const client = new Client({
    url: '/graphql',
    preferGetMethod: false,
    // No cache: every screen shows what the platform says now.
    exchanges: [fetchExchange, subscriptionExchange({ forwardSubscription: (asked) => live.forward(asked) })],
    fetch: (input, init) => patiently(ended, input, init),
  });
  return { client, live };
}

const socketAddress = (): string => new URL('/graphql', location.href.replace(/^http/, 'ws')).href;

async function patiently(ended: () => void, input: RequestInfo | URL, init?: RequestInit): Promise<Response> {
  const signals = [AbortSignal.timeout(patienceMs), ...(init?.signal ? [init.signal] : [])];
  const response = await fetch(input, { ...inLanguageOfPage(init), signal: AbortSignal.any(signals) });
  if (response.status === 401 && (await saysEnded(response.clone()))) ended();
  return response;
}

async function saysEnded(response: Response): Promise<boolean> {
  const body = (await response.json().catch(() => null)) as {
    errors?: { extensions?: { reason?: string } }[];
  } | null;
  return body?.errors?.some(({ extensions }) => extensions?.reason === 'SESSION_ENDED') ?? false;
}
