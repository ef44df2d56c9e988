// The one connection of a broker's system to Landfall: a token, and questions to the graph. Nothing but fetch.

export interface Credentials {
  /** The platform's public address, as `http://localhost:4000`. */
  url: string;
  clientId: string;
  clientSecret: string;
}

/** Nobody answered, not in time, or without a part: what was asked may have been done or not. */
export class Unanswered extends Error {}

/** The graph answered with an error instead of data: the caller's rights, its question, or a fault. */
export class GraphErrors extends Error {
  readonly errors: readonly { message: string; extensions?: { code?: string } }[];

  constructor(errors: GraphErrors['errors']) {
    super(errors.map(({ message }) => message).join(' '));
    this.errors = errors;
  }
}

/** Codes of errors that pass: a part of the platform was away, or too much was asked at once. */
const passing = new Set(['SERVICE_UNAVAILABLE', 'RATE_LIMITED']);

/** A token is asked for anew when less than this is left of it. */
const marginMs = 30_000;

export class Landfall {
  readonly url: string;
  readonly #credentials: Credentials;
  #token: { value: string; goodUntil: number } | null = null;

  constructor(credentials: Credentials) {
    this.url = credentials.url;
    this.#credentials = credentials;
  }

  /**
   * Asks the graph. Give `signal` to stop waiting.
   * @throws Unanswered, after which a mutation is sent again with the same idempotencyKey.
   * @throws GraphErrors when the answer holds no data.
   */
  async ask<T>(query: string, variables: object = {}, signal: AbortSignal = AbortSignal.timeout(15_000)): Promise<T> {
    const response = await send(`${this.url}/graphql`, {
      method: 'POST',
      headers: { 'content-type': 'application/json', authorization: `Bearer ${await this.accessToken()}` },
      body: JSON.stringify({ query, variables }),
      signal,
    });
    if (response.status >= 500) throw new Unanswered(`The platform answered with ${response.status}.`);
    const { data, errors } = (await readJson(response)) as { data?: T | null; errors?: GraphErrors['errors'] };
    if (errors?.some(({ extensions }) => passing.has(extensions?.code ?? ''))) throw new Unanswered(errors[0]!.message);
    if (errors?.length) throw new GraphErrors(errors);
    return data as T;
  }

  /** OAuth 2 client credentials (RFC 6749, 4.4): the token is good for some minutes, and used for all of them. */
  async accessToken(): Promise<string> {
    if (this.#token && this.#token.goodUntil - marginMs > Date.now()) return this.#token.value;
    const { clientId, clientSecret } = this.#credentials;
    const response = await send(`${this.url}/oidc/token`, {
      method: 'POST',
      headers: { authorization: `Basic ${btoa(`${clientId}:${clientSecret}`)}` },
      body: new URLSearchParams({ grant_type: 'client_credentials' }),
    });
    if (response.status >= 500) throw new Unanswered(`No token: the platform answered with ${response.status}.`);
    const answer = (await readJson(response)) as {
      access_token?: string;
      expires_in?: number;
      error_description?: string;
    };
    if (!answer.access_token) throw new Error(`No token: ${answer.error_description ?? response.status}`);
    this.#token = { value: answer.access_token, goodUntil: Date.now() + (answer.expires_in ?? 0) * 1000 };
    return this.#token.value;
  }
}

async function send(url: string, request: RequestInit): Promise<Response> {
  try {
    return await fetch(url, request);
  } catch (error) {
    throw new Unanswered('The connection was lost, or nobody answered in time.', { cause: error });
  }
}

async function readJson(response: Response): Promise<unknown> {
  try {
    return await response.json();
  } catch (error) {
    throw new Unanswered('The answer broke off.', { cause: error });
  }
}
