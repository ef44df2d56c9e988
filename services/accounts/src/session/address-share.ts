import { networkOf, SharedNetworks } from '@landfall/service-kit';

/** Bounds how often one address may do something within a time, in this process. */
export class AddressShare {
  readonly #times = new Map<string, number[]>();

  constructor(
    private readonly most: number,
    private readonly withinMs: number,
    private readonly networks = new SharedNetworks(),
    private readonly now: () => number = Date.now,
  ) {}

  /** Counts one more; returns 0, or the seconds until the address may go on, in which case nothing was counted. */
  take(address: string): number {
    const name = networkOf(address);
    const most = this.most * this.networks.timesOf(address);
    const recent = (this.#times.get(name) ?? []).filter((at) => at > this.now() - this.withinMs);
    if (recent.length >= most) return Math.ceil((recent[0]! + this.withinMs - this.now()) / 1_000);
    this.#times.delete(name);
    this.#times.set(name, [...recent, this.now()]);
    const [longestUnused] = this.#times.keys();
    if (this.#times.size > mostKept) this.#times.delete(longestUnused!);
    return 0;
  }
}

const mostKept = 100_000;
