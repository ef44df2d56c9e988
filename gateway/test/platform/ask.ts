/** One operation by POST, with its status, headers and decoded body. */
export async function ask(
  url: string,
  query: unknown,
  options: { variables?: unknown; token?: string; headers?: Record<string, string>; body?: string } = {},
) {
  const response = await fetch(`${url}/graphql`, {
    method: 'POST',
    headers: {
      'content-type': 'application/json',
      accept: 'application/graphql-response+json',
      ...(options.token ? { authorization: `Bearer ${options.token}` } : {}),
      ...options.headers,
    },
    body: options.body ?? JSON.stringify({ query, ...(options.variables ? { variables: options.variables } : {}) }),
  });
  const text = await response.text();
  const isJson = response.headers.get('content-type')?.includes('json');
  return {
    status: response.status,
    headers: response.headers,
    text,
    body: (isJson ? JSON.parse(text) : null) as GraphAnswer,
  };
}

type Field =
  | 'payload'
  | 'data'
  | 'viewer'
  | 'subject'
  | 'roles'
  | 'asOf'
  | 'language'
  | 'entry'
  | 'entries'
  | 'nodes'
  | 'reference'
  | 'entryChanged'
  | 'queueChanged'
  | 'position'
  | '__schema'
  | 'subscriptionType'
  | 'name';

/** Data of whatever shape was asked for; what it holds is compared, not computed with. */
export type Tree = { readonly [F in Field]: Tree };

export interface GraphAnswer {
  data: Tree;
  errors?: { message: string; path?: (string | number)[]; extensions: Record<string, unknown> }[];
  extensions: { requestId: string };
}
