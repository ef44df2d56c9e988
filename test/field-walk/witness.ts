// Somebody who asks through the public doors, and whose every answer is kept as the bytes that came.
import { Wire } from './wire.ts';

/** One answer as it came, and what was sent for it. */
export interface Heard {
  door: string;
  status: number;
  text: string;
  /** Everything sent: what a caller hears of its own words is told to nobody new. */
  sent: string;
}

/** Who somebody is, as far as it decides what they may hear. */
export interface Person {
  name: string;
  account: string | null;
  subject: string;
  roles: readonly string[];
  ports: readonly string[];
}

export interface Told {
  status: number;
  text: string;
  // eslint-disable-next-line @typescript-eslint/no-explicit-any -- tests read whatever they selected
  body: any;
}

const longestTries = 5;

export class Witness {
  readonly person: Person;
  readonly heard: Heard[] = [];
  readonly #url: string;
  readonly #token: string | null;
  readonly #wires: Wire[] = [];

  constructor(url: string, person: Person, token: string | null) {
    this.#url = url;
    this.person = person;
    this.#token = token;
  }

  static anonymous(url: string): Witness {
    return new Witness(url, { name: 'anonymous', account: null, subject: 'anonymous', roles: [], ports: [] }, null);
  }

  get headers(): Record<string, string> {
    return this.#token ? { authorization: `Bearer ${this.#token}` } : {};
  }

  /** Posts an operation. A part that did not answer in time is asked again, so that nothing is left unasked. */
  async ask(query: string, variables: Record<string, unknown> = {}): Promise<Told> {
    for (let tries = 1; ; tries += 1) {
      const told = await this.post(JSON.stringify({ query, variables }));
      if (!told.text.includes('SERVICE_UNAVAILABLE')) return told;
      if (tries === longestTries)
        throw new Error(`${this.person.name} was not answered in full: ${told.text.slice(0, 500)}`);
    }
  }

  /** Posts a body as it is, with these headers on top. */
  async post(body: string | Uint8Array, headers: Record<string, string> = {}): Promise<Told> {
    const all = { 'content-type': 'application/json', ...this.headers, ...headers };
    const answer = await fetch(`${this.#url}/graphql`, { method: 'POST', headers: all, body: body as never });
    const text = await answer.text();
    this.heard.push({ door: 'POST', status: answer.status, text, sent: typeof body === 'string' ? body : '' });
    return { status: answer.status, text, body: parsed(text) };
  }

  /** The answer's data, where nothing went wrong. */
  async data(query: string, variables: Record<string, unknown> = {}): Promise<Told['body']> {
    const { text, body } = await this.ask(query, variables);
    if (body?.errors) throw new Error(`${this.person.name}: ${text}`);
    return body.data;
  }

  /** A WebSocket, initialised; what it says is heard. */
  async socket(parameters: Record<string, unknown> = this.headers): Promise<Wire> {
    const wire = await Wire.socket(this.#url, parameters, (text, sent) =>
      this.heard.push({ door: 'WebSocket', status: 101, text, sent }),
    );
    this.#wires.push(wire);
    return wire;
  }

  /** An event stream of a subscription; what it says is heard. */
  async stream(query: string, variables: Record<string, unknown> = {}): Promise<Wire> {
    const body = JSON.stringify({ query, variables });
    const wire = await Wire.stream(this.#url, this.headers, body, (text, status) =>
      this.heard.push({ door: 'SSE', status, text, sent: body }),
    );
    this.#wires.push(wire);
    return wire;
  }

  close(): void {
    for (const wire of this.#wires) wire.close();
  }
}

export const parsed = (text: string): Told['body'] => {
  try {
    return JSON.parse(text);
  } catch {
    return undefined;
  }
};
