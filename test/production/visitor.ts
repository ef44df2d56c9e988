/** A browser at the one public origin: it keeps cookies, and says that its requests come from the platform's pages. */
export interface Visitor {
  get(path: string): Promise<Response>;
  post(path: string, body: object): Promise<Response>;
  graphql(query: string): Promise<{ data?: unknown; errors?: { message: string }[] }>;
  /** Uses a link's token, whatever its page says of who is here, and goes where it leads, until a page of the portal comes. */
  useLink(token: string): Promise<string>;
  /** The same browser, with its cookies, at another address. */
  at(other: string): Visitor;
}

export function visitor(url: string, jar = new Map<string, string>()): Visitor {
  const send = async (path: string, init: RequestInit): Promise<Response> => {
    const cookie = [...jar].map(([name, value]) => `${name}=${value}`).join('; ');
    const headers = { ...(init.headers as Record<string, string>), 'sec-fetch-site': 'same-origin', cookie };
    const answer = await fetch(new URL(path, url), { redirect: 'manual', ...init, headers });
    for (const line of answer.headers.getSetCookie()) {
      const [pair = ''] = line.split(';');
      const at = pair.indexOf('=');
      jar.set(pair.slice(0, at), pair.slice(at + 1));
    }
    return answer;
  };
  const post = (path: string, body: object) =>
    send(path, {
      method: 'POST',
      headers: { 'content-type': 'application/json', origin: url },
      body: JSON.stringify(body),
    });
  const get = (path: string) => send(path, {});
  const useLink = async (token: string): Promise<string> => {
    const { answer } = (await (await post('/sign-in/link/look', { token })).json()) as { answer?: string };
    const used = await post('/sign-in/link/use', { token, answer });
    const { goTo, ...refused } = (await used.json()) as { goTo?: string };
    if (!goTo) throw new Error(`The link was answered with ${used.status} ${JSON.stringify(refused)}`);
    for (let at = goTo; ;) {
      if (!/^\/(oidc|sign-in)\//.test(at)) return at;
      const location = (await get(at)).headers.get('location');
      if (!location) throw new Error(`${at.split('?')[0]} leads nowhere`);
      const next = new URL(location, url);
      at = `${next.pathname}${next.search}`;
    }
  };
  return {
    get,
    post,
    useLink,
    at: (other) => visitor(other, jar),
    graphql: async (query) => (await post('/graphql', { query })).json() as Promise<{ data?: unknown }>,
  };
}
