import type { Client } from 'urql';
import { Declarations } from '../front/declarations-query.ts';

/** What the caller sees of declarations now; to be compared, not read. */
export async function declarationsSeen(client: Client): Promise<string> {
  const { data } = await client.query(Declarations, { finished: 10 }, { requestPolicy: 'network-only' }).toPromise();
  return JSON.stringify(data ?? null);
}

const asksAtMost = 10;
const pauseMs = 200;

/**
 * Waits until what was taken over is seen beside what was there `before`: the keeper of declarations hears of it a moment
 * after it was done. Not for ever, since nothing may have been begun.
 */
export async function untilTakenShows(client: Client, before: string): Promise<void> {
  for (let asked = 0; asked < asksAtMost; asked += 1) {
    if ((await declarationsSeen(client)) !== before) return;
    await new Promise((resolve) => setTimeout(resolve, pauseMs));
  }
}
