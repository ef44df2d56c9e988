import type { GraphiQLProps } from 'graphiql';
import { Kind, parse, type ExecutionResult } from 'graphql';
import { createClient } from 'graphql-ws';

type Fetcher = GraphiQLProps['fetcher'];
type Asked = Parameters<Fetcher>[0];
type Headers = Record<string, string>;

/** A header of the editor that says what to put there, and is not sent as it stands. */
const isPlaceholder = (value: string): boolean => /<.*>/.test(value);

/** Runs operations over HTTP and subscriptions over WebSocket. `token` is used where the header editor names none. */
export function fetcherWith(token: () => Promise<string | null>): Fetcher {
  const headersFor = async (written: Headers = {}): Promise<Headers> => {
    const sent = Object.fromEntries(
      Object.entries(written).flatMap(([name, value]) => (isPlaceholder(value) ? [] : [[name.toLowerCase(), value]])),
    );
    const bearer = sent['authorization'] ? null : await token();
    return bearer ? { ...sent, authorization: `Bearer ${bearer}` } : sent;
  };
  return async (asked, options) => {
    const headers = await headersFor(options?.headers as Headers | undefined);
    return isSubscription(asked) ? subscribe(asked, headers) : post(asked, headers);
  };
}

async function post(asked: Asked, headers: Headers): Promise<ExecutionResult> {
  const response = await fetch('/graphql', {
    method: 'POST',
    headers: {
      accept: 'application/graphql-response+json, application/json',
      ...headers,
      'content-type': 'application/json',
    },
    body: JSON.stringify(asked),
  });
  return response.json();
}

function subscribe(
  { query, operationName, variables }: Asked,
  connectionParams: Headers,
): AsyncIterableIterator<ExecutionResult> {
  const client = createClient({
    url: new URL('/graphql', location.href.replace(/^http/, 'ws')).href,
    connectionParams,
    retryAttempts: 0,
  });
  return client.iterate({
    query,
    operationName,
    variables: variables as Record<string, unknown>,
  }) as AsyncIterableIterator<ExecutionResult>;
}

function isSubscription({ query, operationName }: Asked): boolean {
  const operations = parse(query, { noLocation: true }).definitions.filter(
    (one) => one.kind === Kind.OPERATION_DEFINITION,
  );
  const chosen = operations.length === 1 ? operations[0] : operations.find(({ name }) => name?.value === operationName);
  return chosen?.operation === 'subscription';
}
