import { Refusal } from '../refusal.js';
import type { Share } from './share-fairly.js';

/** After a stranger's plan strangers rest so many times as long as it took: together they have a quarter of the time. */
const restsAfterStranger = 3;

/** Who waits under one name, in the order in which they came. */
interface Line {
  isStranger: boolean;
  waiting: (() => void)[];
}

/**
 * Plans are made one at a time, and the names under which they are paid for take turns: whoever asks for many waits
 * behind everyone who asks for one. Between two plans whatever else waits in this process is done.
 */
export class PlanningTurns {
  // In the order of their next turns.
  private readonly lines = new Map<string, Line>();
  private isBusy = false;
  private wasStranger = false;
  private strangersRestUntil = 0;
  private wake: NodeJS.Timeout | undefined;

  /** How many wait. */
  get waiting(): number {
    return [...this.lines.values()].reduce((sum, { waiting }) => sum + waiting.length, 0);
  }

  /** Runs `plan` when its turn has come. @throws Refusal when it has not come by then, of `performance.now()` */
  async take<T>(share: Pick<Share, 'paidBy' | 'isStranger'>, by: number, plan: () => T | Promise<T>): Promise<T> {
    await this.turnOf(share, by);
    const began = performance.now();
    try {
      return await plan();
    } finally {
      const ended = performance.now();
      if (share.isStranger) this.strangersRestUntil = ended + restsAfterStranger * (ended - began);
      this.goBehindOthers(share.paidBy);
      setImmediate(() => {
        this.isBusy = false;
        this.next();
      });
    }
  }

  private turnOf({ paidBy, isStranger }: Pick<Share, 'paidBy' | 'isStranger'>, by: number): Promise<void> {
    return new Promise((resolve, reject) => {
      const line = this.lines.get(paidBy) ?? { isStranger, waiting: [] };
      this.lines.set(paidBy, line);
      const late = setTimeout(() => {
        line.waiting.splice(line.waiting.indexOf(begin), 1);
        if (line.waiting.length === 0) this.lines.delete(paidBy);
        reject(tooLate());
      }, by - performance.now()).unref();
      const begin = (): void => {
        clearTimeout(late);
        resolve();
      };
      line.waiting.push(begin);
      this.next();
    });
  }

  private next(): void {
    if (this.isBusy) return;
    const rest = this.strangersRestUntil - performance.now();
    const ready = [...this.lines.values()].filter(
      ({ isStranger, waiting }) => waiting.length && !(isStranger && rest > 0),
    );
    // However many addresses strangers come from, one of them at most goes before somebody who has signed in.
    const line = (this.wasStranger && ready.find(({ isStranger }) => !isStranger)) || ready[0];
    if (line) {
      this.isBusy = true;
      this.wasStranger = line.isStranger;
      line.waiting.shift()!();
      return;
    }
    clearTimeout(this.wake);
    if (this.lines.size) this.wake = setTimeout(() => this.next(), Math.max(0, rest)).unref();
  }

  /** Who came while this plan was made goes first. */
  private goBehindOthers(paidBy: string): void {
    const line = this.lines.get(paidBy);
    this.lines.delete(paidBy);
    if (line?.waiting.length) this.lines.set(paidBy, line);
  }
}

const tooLate = (): Refusal =>
  new Refusal(
    503,
    'SERVICE_UNAVAILABLE',
    'This query is new here, and others wait to be prepared before it. Nothing was done: send it again in a few seconds.',
    { retryAfterSeconds: 3 },
  );
