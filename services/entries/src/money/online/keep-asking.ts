import { act, acted, every, systemCaller, type Acting, type RunningService } from '@landfall/service-kit';
import { LockMode } from '@mikro-orm/core';
import { askAgainAt } from './decide-online-payment.js';
import { OnlinePaymentTable } from './online-payment.table.js';
import { providerOf } from './provider-of.js';
import { settle } from './settle.js';

const lookEveryMs = 5_000;
const atOnce = 20;

/** Asks the provider of the payments whose payers did not come back, while the service runs. Answers how to end that. */
export function keepAsking(service: RunningService): () => Promise<void> {
  const onFault = (error: unknown) => service.log.warn({ err: error }, 'payments online could not be looked after');
  return every({ everyMs: lookEveryMs, onFault }, (ending) => askOpenPayments(service, ending));
}

/** Those that are to be asked by now, each in a transaction of its own; answers how many. */
export async function askOpenPayments(service: RunningService, signal?: AbortSignal): Promise<number> {
  const context = service.contextFor(systemCaller('entries'));
  const provider = providerOf(context);
  if (!provider) return 0;
  const ids = await takeTurns(context);
  for (const id of ids) {
    if (signal?.aborted) break;
    try {
      const says = await provider.ask(id);
      await act(context, async (it) => acted(null, ...(await settle(it, id, says))));
    } catch (error) {
      service.log.warn({ err: error, id }, 'the provider could not be asked of a payment');
    }
  }
  return ids.length;
}

/** Marked as asked before they are, so that two processes ask of others, and one that fails waits for its next turn. */
const takeTurns = (context: Acting): Promise<string[]> =>
  act(context, async ({ em }) => {
    const now = new Date();
    const due = await em.find(
      OnlinePaymentTable,
      { askAt: { $lte: now } },
      { orderBy: { askAt: 'asc' }, limit: atOnce, lockMode: LockMode.PESSIMISTIC_PARTIAL_WRITE },
    );
    for (const online of due) online.askAt = askAgainAt(online, now);
    return acted(due.map(({ id }) => id));
  });
