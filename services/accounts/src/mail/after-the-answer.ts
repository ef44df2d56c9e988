import type { RunningService } from '@landfall/service-kit';

const underWay = new WeakMap<RunningService, Set<Promise<void>>>();

/**
 * Does something once the request's answer is out, so that neither the answer nor the time it takes tells what was
 * found. What fails is logged.
 */
export function afterTheAnswer(service: RunningService, what: string, work: () => Promise<void>): void {
  const all = underWay.get(service) ?? new Set();
  underWay.set(service, all);
  const done = new Promise<void>((resolve) => {
    setImmediate(() => {
      work()
        .catch((error: unknown) => service.log.error({ err: error }, `${what} failed`))
        .finally(resolve);
    });
  }).finally(() => all.delete(done));
  all.add(done);
}

/** Waits until nothing of that is left to do, as before the database is closed. */
export const nothingUnderWay = async (service: RunningService): Promise<void> =>
  void (await Promise.all(underWay.get(service) ?? []));
