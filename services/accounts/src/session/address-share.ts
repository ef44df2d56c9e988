/** Bounds how often one address may do something within a time, in this process. */
export class AddressShare {
  readonly #times = new Map<string, number[]>();

  constructor(
    private readonly most: number,
    private readonly withinMs: number,
    private readonly now: () => number = Date.now,
  ) {}

  /** Counts one more; returns 0, or the seconds until the address may go on, in which case nothing was counted. */
  take(address: string): number {
    const name = networkOf(address);
    const recent = (this.#times.get(name) ?? []).filter((at) => at > this.now() - this.withinMs);
    if (recent.length >= this.most) return Math.ceil((recent[0]! + this.withinMs - this.now()) / 1_000);
    if (this.#times.size > mostKept) this.#times.clear();
    this.#times.set(name, [...recent, this.now()]);
    return 0;
  }
}

const mostKept = 100_000;

/** One household or office has a whole /64 of IPv6. */
function networkOf(address: string): string {
  if (!address.includes(':')) return address;
  const [head = ''] = address.split('::');
  return head.split(':').slice(0, 4).join(':');
}
