import { Client } from '../client.ts';

/** How long a client is used before its token may end. */
const usedForMs = 120_000;

/** Clients of the sandbox's personas and of guests, each signed in once in a while. */
export class Cast {
  readonly #url: string;
  readonly #guests: Record<number, string>;
  readonly #keepGuests: () => void;
  readonly #clients = new Map<string, { client: Promise<Client>; until: number }>();

  /** `guests`: their cookies by number, to which new ones are added before `keepGuests` is told. */
  constructor(url: string, guests: Record<number, string> = {}, keepGuests: () => void = () => {}) {
    this.#url = url;
    this.#guests = guests;
    this.#keepGuests = keepGuests;
  }

  persona(key: string): Promise<Client> {
    return this.#client(key, () => Client.persona(this.#url, key));
  }

  guest(number: number): Promise<Client> {
    return this.#client(`guest ${number}`, async () => {
      const guest = await Client.guest(this.#url, this.#guests[number]);
      this.#guests[number] = guest.headers['cookie']!;
      this.#keepGuests();
      return guest;
    });
  }

  #client(name: string, sign: () => Promise<Client>): Promise<Client> {
    const known = this.#clients.get(name);
    if (known && known.until > Date.now()) return known.client;
    const client = sign();
    this.#clients.set(name, { client, until: Date.now() + usedForMs });
    client.catch(() => this.#clients.delete(name));
    return client;
  }
}
