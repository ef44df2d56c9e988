import { sessionCookieName, type SessionAnswer } from '@landfall/service-kit';
import type { ServiceUnderTest } from '@landfall/service-kit/testing';

/** What a test does as a browser at the public listener: it keeps cookies, and says where its requests come from. */
export interface Browser {
  post(path: string, body?: object, headers?: Record<string, string>): Promise<Response>;
  get(path: string, headers?: Record<string, string>): Promise<Response>;
  /** Keeps a ticket as the browser that an answer gave it to. */
  hold(goTo: string): void;
  /** The session's token; undefined without one. */
  cookie(): string | undefined;
  /** What a gateway is told of the session; null when there is none. */
  session(): Promise<SessionAnswer | null>;
}

export function browserAt(it: ServiceUnderTest, publicUrl: string, address = '203.0.113.1'): Browser {
  const jar = new Map<string, string>();
  const name = sessionCookieName(publicUrl);
  const { host, protocol, origin } = new URL(publicUrl);
  const forwarded = {
    'x-forwarded-for': address,
    'x-forwarded-host': host,
    'x-forwarded-proto': protocol.replace(':', ''),
  };
  const send = async (path: string, init: RequestInit): Promise<Response> => {
    const cookie = [...jar].map(([key, value]) => `${key}=${value}`).join('; ');
    const headers = { ...forwarded, ...(cookie ? { cookie } : {}), ...(init.headers as Record<string, string>) };
    const answer = await fetch(`${it.service.publicUrl}${path}`, { redirect: 'manual', ...init, headers });
    for (const line of answer.headers.getSetCookie()) keep(jar, line);
    return answer;
  };
  return {
    post: (path, body = {}, headers = {}) =>
      send(path, {
        method: 'POST',
        body: JSON.stringify(body),
        headers: { 'content-type': 'application/json', origin, 'sec-fetch-site': 'same-origin', ...headers },
      }),
    get: (path, headers = {}) => send(path, { headers: { 'sec-fetch-site': 'same-origin', ...headers } }),
    hold: (goTo) => void jar.set('landfall-ticket', new URL(goTo, publicUrl).searchParams.get('ticket')!),
    cookie: () => jar.get(name),
    session: async () => exchange(it, jar.get(name)),
  };
}

function keep(jar: Map<string, string>, line: string): void {
  const [pair = '', ...attributes] = line.split(';').map((text) => text.trim());
  const [name = ''] = pair.split('=');
  const isGone = attributes.some((text) => /^(max-age=0|expires=thu, 01 jan 1970)/i.test(text));
  if (isGone) jar.delete(name);
  else jar.set(name, pair.slice(name.length + 1));
}

/** What accounts tells a gateway about a session; null when it has ended. */
export async function exchange(it: ServiceUnderTest, token: string | undefined): Promise<SessionAnswer | null> {
  const answer = await fetch(`${it.service.publicUrl}/session`, {
    method: 'POST',
    headers: { 'content-type': 'application/json' },
    body: JSON.stringify({ session: token }),
  });
  return answer.ok ? ((await answer.json()) as SessionAnswer) : null;
}

/** Follows redirects as a browser does, up to the first page of the portal; the path it ends at, and its status. */
export async function follow(browser: Browser, path: string): Promise<{ at: string; through: string[] }> {
  const through: string[] = [];
  for (let at = path; ;) {
    if (!/^\/(oidc|sign-in)\//.test(at)) return { at, through };
    const answer = await browser.get(at);
    through.push(at.split('?')[0]!);
    const location = answer.headers.get('location');
    if (!location) throw new Error(`${at} answered ${answer.status}: ${await answer.text()}`);
    const next = new URL(location, 'https://nowhere.invalid');
    at = `${next.pathname}${next.search}${next.hash}`;
  }
}

/** Uses a link as its page does: in a browser that did not ask for it, by the answer to what the page showed. */
export async function useLink(browser: Browser, token: string): Promise<Response> {
  const looked = await browser.post('/sign-in/link/look', { token });
  if (!looked.ok) return looked;
  const { answer } = (await looked.json()) as { answer?: string };
  return browser.post('/sign-in/link/use', { token, answer });
}

/** Signs in as a persona, by the button. */
export async function signIn(browser: Browser, persona: string, returnTo = '/'): Promise<string> {
  const { goTo } = (await (await browser.post('/sign-in/persona', { persona, returnTo })).json()) as { goTo: string };
  return (await follow(browser, goTo)).at;
}
