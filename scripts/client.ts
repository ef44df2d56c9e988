// What a program of scripts, tests and measurements asks the graph with, through the public URL.

/** What a mutation or query answered. */
export interface Answer {
  // eslint-disable-next-line @typescript-eslint/no-explicit-any -- whoever asks reads what was selected
  data: any;
  errors?: { message: string; path?: (string | number)[]; extensions?: Record<string, unknown> }[];
}

const json = { 'content-type': 'application/json' };

/** How somebody is known: by a token, or by the session of a browser; and a clock of the sandbox, where it is not now. */
interface Known {
  token?: string;
  cookie?: string;
  asOf?: Date;
}

/** Somebody who asks. */
export class Client {
  readonly url: string;
  readonly #known: Known;

  constructor(url: string, known: Known = {}) {
    this.url = url;
    this.#known = known;
  }

  /** Acts as one of the sandbox's personas. */
  static async persona<Kind extends Client>(
    this: new (url: string, known: Known) => Kind,
    url: string,
    persona: string,
  ): Promise<Kind> {
    const body = JSON.stringify({ persona });
    const answer = await fetch(`${url}/sign-in/sandbox`, { method: 'POST', headers: json, body });
    const said = (await answer.json()) as { access_token?: string; error_description?: string };
    if (!said.access_token) throw new Error(said.error_description ?? `No token for ${persona}: ${answer.status}`);
    return new this(url, { token: said.access_token });
  }

  /** Somebody who has just begun as a guest, with a session of their own; or who comes back with its cookie. */
  static async guest(url: string, known?: string): Promise<Client> {
    if (known) return new Client(url, { cookie: known });
    const answer = await fetch(`${url}/sign-in/guest`, {
      method: 'POST',
      headers: { ...json, origin: url },
      body: '{}',
    });
    const [given] = answer.headers.getSetCookie();
    if (!answer.ok || !given) throw new Error(`Nobody can begin as a guest here: ${answer.status}`);
    return new Client(url, { cookie: given.split(';')[0]! });
  }

  /** The same person at another time. */
  asOf(asOf: Date): Client {
    return new Client(this.url, { ...this.#known, asOf });
  }

  /** When it asks. */
  get now(): Date {
    return this.#known.asOf ?? new Date();
  }

  get token(): string | null {
    return this.#known.token ?? null;
  }

  get headers(): Record<string, string> {
    const { token, cookie, asOf } = this.#known;
    return {
      ...json,
      ...(token ? { authorization: `Bearer ${token}` } : {}),
      ...(cookie ? { cookie, origin: this.url, 'sec-fetch-site': 'same-origin' } : {}),
      ...(asOf ? { 'landfall-as-of': asOf.toISOString() } : {}),
    };
  }

  async ask(
    query: string,
    variables: Record<string, unknown> = {},
    more: Record<string, string> = {},
  ): Promise<Answer> {
    const answer = await fetch(`${this.url}/graphql`, {
      method: 'POST',
      headers: { ...this.headers, ...more },
      body: JSON.stringify({ query, variables }),
    });
    return (await answer.json()) as Answer;
  }

  /** Asks and insists on an answer without errors. */
  async data(query: string, variables: Record<string, unknown> = {}): Promise<Answer['data']> {
    const answer = await this.ask(query, variables);
    if (answer.errors) throw new Error(JSON.stringify(answer.errors));
    return answer.data;
  }

  /** Asks again and again until the answer shows what is waited for; the only waiting that a client can do without a stream. */
  async until<T>(
    query: string,
    variables: Record<string, unknown>,
    shows: (data: Answer['data']) => T | null | undefined | false,
  ): Promise<T> {
    const giveUpAt = Date.now() + 60_000;
    for (;;) {
      const { data, errors } = await this.ask(query, variables);
      const shown = data && shows(data);
      if (shown) return shown;
      if (Date.now() > giveUpAt) throw new Error(`Not seen within a minute: ${JSON.stringify({ data, errors })}`);
      await new Promise((resolve) => setTimeout(resolve, 50));
    }
  }
}
