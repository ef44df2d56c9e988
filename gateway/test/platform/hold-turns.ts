import { PlanningTurns } from '../../src/limits/planning-turns.js';
import type { Share } from '../../src/limits/share-fairly.js';

/** Turns that a test can hold, to let requests gather, and that tell under which names plans were made. */
export class HeldTurns extends PlanningTurns {
  /** Who paid for each plan, in order. */
  readonly planned: string[] = [];

  override take<T>(share: Pick<Share, 'paidBy' | 'isStranger'>, by: number, plan: () => T | Promise<T>): Promise<T> {
    return super.take(share, by, () => {
      this.planned.push(share.paidBy);
      return plan();
    });
  }

  /** Keeps every plan waiting until the returned function is called. */
  hold(): () => void {
    let release = (): void => undefined;
    const held = new Promise<void>((resolve) => (release = resolve));
    void super.take({ paidBy: 'the test', isStranger: false }, performance.now() + 60_000, () => held);
    return release;
  }

  async untilWaiting(count: number): Promise<void> {
    while (this.waiting < count) await new Promise((resolve) => setImmediate(resolve));
  }
}
