import { networkOf, SharedNetworks } from '@landfall/service-kit';

/** How often secrets may be guessed: per client from one address, and from one address over all clients. */
const mostPerClient = 10;
const mostPerAddress = 50;
const windowMs = 10 * 60 * 1_000;
const mostKept = 100_000;

/** Counts wrong secrets in this process, and says when no further one is even looked at. */
export class FailedAttempts {
  readonly #failures = new Map<string, number[]>();

  constructor(
    private readonly networks = new SharedNetworks(),
    private readonly now: () => number = Date.now,
  ) {}

  /** Seconds until this address may try any client again; 0 when it may now. */
  waitOfAddress(address: string): number {
    return this.#wait(networkOf(address), mostPerAddress * this.networks.timesOf(address));
  }

  /** Seconds until this address may try this client again; 0 when it may now. */
  waitOfClient(clientId: string, address: string): number {
    return this.#wait(`${networkOf(address)} ${clientId}`, mostPerClient);
  }

  failed(clientId: string, address: string): void {
    if (this.#failures.size > mostKept) this.#failures.clear();
    const network = networkOf(address);
    for (const key of [network, `${network} ${clientId}`]) this.#failures.set(key, [...this.#recent(key), this.now()]);
  }

  #wait(key: string, most: number): number {
    const recent = this.#recent(key);
    if (recent.length < most) return 0;
    return Math.ceil((recent.at(-most)! + windowMs - this.now()) / 1_000);
  }

  #recent(key: string): number[] {
    return (this.#failures.get(key) ?? []).filter((at) => at > this.now() - windowMs);
  }
}
