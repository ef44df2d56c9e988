// Asks something wrong through both doors, and reads how it was refused.
import { parsed, type Witness } from '../field-walk/witness.ts';
import type { Wire } from '../field-walk/wire.ts';

export interface Refusal {
  /** The errors' messages and codes, or the reason why a socket was closed. */
  errors: string[];
  /** `CODE at path` of every finding. */
  findings: string[];
}

/** One account's two doors; a socket that was closed because of a message is opened anew. */
export class BothDoors {
  readonly witness: Witness;
  #socket: Wire | null = null;

  constructor(witness: Witness) {
    this.witness = witness;
  }

  /** What POST and WebSocket say to the same operation. */
  async ask(query: unknown, variables?: unknown): Promise<{ post: Refusal & { status: number }; socket: Refusal }> {
    const { status, body } = await this.witness.post(JSON.stringify({ query, variables }));
    if (!this.#socket || this.#socket.closed !== null) this.#socket = await this.witness.socket();
    const answer = await this.#socket.answerTo(this.#socket.begin(query, variables));
    const message = parsed(answer);
    const payload = message?.type === 'error' ? { errors: message.payload } : message?.payload;
    return {
      post: { status, ...refusalIn(body, JSON.stringify(body)) },
      socket: refusalIn(payload, answer),
    };
  }

  close(): void {
    this.#socket?.close();
  }
}

interface Body {
  errors?: { message: string; path?: (string | number)[]; extensions?: { code?: string } }[];
  data?: Record<string, { userErrors?: { code: string; path: string[]; severity: string }[] } | null> | null;
}

/** What a body says is wrong; the text itself where it is no body, as when a socket is closed. */
export function refusalIn(body: Body | undefined, text: string): Refusal {
  if (body === undefined) return { errors: [text], findings: [] };
  const findings = Object.values(body.data ?? {}).flatMap((payload) => payload?.userErrors ?? []);
  return {
    errors: (body.errors ?? []).map(({ message, extensions }) => `${extensions?.code ?? 'NO_CODE'}: ${message}`),
    findings: findings
      .filter(({ severity }) => severity === 'ERROR')
      .map(({ code, path }) => `${code} at ${path.join('.')}`),
  };
}

/** Whether a refusal names what is expected: a finding by its code and path, or words of an error. */
export const names = ({ errors, findings }: Refusal, says: string | RegExp): boolean =>
  typeof says === 'string' ? findings.includes(says) : errors.some((error) => says.test(error));

/** What no answer may show: SQL, stacks, hosts, paths, services' addresses, names suggested, or a fault of ours. */
export const neverShown =
  /\b(select|update|delete)\s.{1,80}\b(from|set|where)\b|insert into|violates|relation "|invalid message format|out of range: "|\bpg_|DriverException|node_modules|\n\s+at |\.[jt]s:\d|127\.0\.0\.1|localhost:\d|ECONN|stacktrace|serviceName|http:\/\/|\/work\/|\/tmp\/|hostname|Something went wrong|"INTERNAL"|NO_CODE/i;
