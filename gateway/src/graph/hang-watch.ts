import type { ServiceName } from '@landfall/service-kit';
import type { Logger } from 'pino';
import type { Dispatcher } from 'undici';
import { setTimeout as pause } from 'node:timers/promises';
import type { GatewayMetrics } from '../metrics.js';

/** So many calls that ran out of time, with none answered between them, are a reason to look. */
const lateInARow = 3;
/** As long as a call may take: a service that is only slow, on a machine with too much to do, is still asked. */
const probeMs = 2_500;
const betweenProbesMs = 1_000;

export interface HangWatchOptions {
  service: ServiceName;
  pool: Dispatcher;
  metrics: GatewayMetrics;
  log: Logger;
}

/**
 * Whether a service hangs, so that it is not waited for anew by each call. Slow questions alone do not make it so: after
 * a few in a row its /ready is asked, one probe at a time, and while that does not answer no call is sent.
 */
export class HangWatch {
  private late = 0;
  private isWatching = false;
  private isHanging = false;
  private readonly stopping = new AbortController();

  constructor(private readonly options: HangWatchOptions) {
    this.show();
  }

  get hangs(): boolean {
    return this.isHanging;
  }

  answered(): void {
    this.late = 0;
  }

  ranOutOfTime(): void {
    this.late += 1;
    if (this.late >= lateInARow && !this.isWatching) void this.watch();
  }

  stop(): void {
    this.stopping.abort();
  }

  private async watch(): Promise<void> {
    const { service, log } = this.options;
    this.isWatching = true;
    while (!this.stopping.signal.aborted && !(await this.answersProbe())) {
      if (!this.isHanging) log.warn({ service }, 'a service hangs; it is asked nothing until it answers a probe');
      this.isHanging = true;
      this.show();
      await pause(betweenProbesMs, undefined, { ref: false, signal: this.stopping.signal }).catch(() => undefined);
    }
    if (this.isHanging && !this.stopping.signal.aborted) log.warn({ service }, 'a service that hung answers again');
    this.isHanging = this.isWatching = false;
    this.late = 0;
    this.show();
  }

  /** Any answer will do, and so does a refused connection: a call would not be waited for either. */
  private async answersProbe(): Promise<boolean> {
    const signal = AbortSignal.any([AbortSignal.timeout(probeMs), this.stopping.signal]);
    try {
      const { body } = await this.options.pool.request({ path: '/ready', method: 'GET', signal });
      await body.dump();
      return true;
    } catch (error) {
      return (error as { code?: string }).code === 'ECONNREFUSED';
    }
  }

  private show(): void {
    this.options.metrics.hanging.set({ part: this.options.service }, this.isHanging ? 1 : 0);
  }
}
