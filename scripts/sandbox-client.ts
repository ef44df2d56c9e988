/** A client of the sandbox: a persona's token, queries over HTTP, and a past clock. */
export class SandboxClient {
  readonly url: string;
  readonly headers: Record<string, string>;

  private constructor(url: string, headers: Record<string, string>) {
    this.url = url;
    this.headers = headers;
  }

  static async persona(url: string, persona: string): Promise<SandboxClient> {
    const answer = await fetch(`${url}/sign-in/sandbox`, {
      method: 'POST',
      headers: { 'content-type': 'application/json' },
      body: JSON.stringify({ persona }),
    });
    const said = (await answer.json()) as { access_token?: string; error_description?: string };
    if (!said.access_token) throw new Error(said.error_description ?? `No token for ${persona}: ${answer.status}`);
    return new SandboxClient(url, { 'content-type': 'application/json', authorization: `Bearer ${said.access_token}` });
  }

  /** Somebody who has just begun as a guest, with a session of their own; or who comes back with its cookie. */
  static async guest(url: string, cookie?: string): Promise<SandboxClient> {
    const own = { 'content-type': 'application/json', origin: url, 'sec-fetch-site': 'same-origin' };
    if (cookie) return new SandboxClient(url, { ...own, cookie });
    const answer = await fetch(`${url}/sign-in/guest`, { method: 'POST', headers: own, body: '{}' });
    const [given] = answer.headers.getSetCookie();
    if (!answer.ok || !given) throw new Error(`Nobody can begin as a guest here: ${answer.status}`);
    return new SandboxClient(url, { ...own, cookie: given.split(';')[0]! });
  }

  /** The same person at another time. */
  asOf(instant: Date): SandboxClient {
    return new SandboxClient(this.url, { ...this.headers, 'landfall-as-of': instant.toISOString() });
  }

  /** When it asks. */
  get now(): Date {
    return new Date(this.headers['landfall-as-of'] ?? Date.now());
  }

  /** Asks and insists on an answer without errors. */
  // eslint-disable-next-line @typescript-eslint/no-explicit-any -- the caller reads what it selected
  async data(query: string, variables: Record<string, unknown> = {}): Promise<any> {
    const answer = await fetch(`${this.url}/graphql`, {
      method: 'POST',
      headers: this.headers,
      body: JSON.stringify({ query, variables }),
    });
    const { data, errors } = (await answer.json()) as { data?: unknown; errors?: unknown };
    if (errors) throw new Error(JSON.stringify(errors));
    return data;
  }

  /** Asks every 50 ms, for up to 30 s, until the answer shows what is waited for. */
  // eslint-disable-next-line @typescript-eslint/no-explicit-any -- the caller reads what it selected
  async until(query: string, variables: Record<string, unknown>, shows: (data: any) => any): Promise<any> {
    for (const giveUpAt = Date.now() + 30_000; Date.now() < giveUpAt;) {
      const shown = shows(await this.data(query, variables));
      if (shown) return shown;
      await new Promise((resolve) => setTimeout(resolve, 50));
    }
    throw new Error('What was waited for did not come within 30 s.');
  }
}
