import { networkOf, SharedNetworks, TimesWithin } from '@landfall/service-kit';
import type { FastifyRequest } from 'fastify';

/** Bounds how often one address may do something within a time, in this process. */
export class AddressShare {
  readonly #times: TimesWithin;

  constructor(
    private readonly most: number,
    withinMs: number,
    private readonly networks = new SharedNetworks(),
    now: () => number = Date.now,
  ) {
    this.#times = new TimesWithin(withinMs, now);
  }

  /** Counts one more; returns 0, or the seconds until the address may go on, in which case nothing was counted. */
  take(address: string): number {
    const name = networkOf(address);
    const most = this.most * this.networks.timesOf(address);
    const waitSeconds = this.#times.waitSeconds(name, most);
    if (waitSeconds === 0) this.#times.add(name);
    return waitSeconds;
  }
}

/** The address that a request came from, by the gateway's word, which comes last. */
export const addressOf = ({ headers, ip }: FastifyRequest): string =>
  String(headers['x-forwarded-for'] ?? ip)
    .split(',')
    .at(-1)!
    .trim();
