import { networkOf, SharedNetworks, TimesWithin } from '@landfall/service-kit';

/** How often secrets may be guessed: per client from one address, and from one address over all clients. */
const mostPerClient = 10;
const mostPerAddress = 50;
const windowMs = 10 * 60 * 1_000;

/** Counts wrong secrets in this process, and says when no further one is even looked at. */
export class FailedAttempts {
  readonly #failures: TimesWithin;

  constructor(
    private readonly networks = new SharedNetworks(),
    now: () => number = Date.now,
  ) {
    this.#failures = new TimesWithin(windowMs, now);
  }

  /** Seconds until this address may try any client again; 0 when it may now. */
  waitOfAddress(address: string): number {
    return this.#failures.waitSeconds(networkOf(address), mostPerAddress * this.networks.timesOf(address));
  }

  /** Seconds until this address may try this client again; 0 when it may now. */
  waitOfClient(clientId: string, address: string): number {
    return this.#failures.waitSeconds(`${networkOf(address)} ${clientId}`, mostPerClient);
  }

  failed(clientId: string, address: string): void {
    const network = networkOf(address);
    this.#failures.add(network);
    this.#failures.add(`${network} ${clientId}`);
  }
}
