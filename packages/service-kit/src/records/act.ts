import type { NewEvent } from '@landfall/events';
import { inTransaction, type Acting, type Change } from './transaction.js';

interface Acted<T> {
  answer: T;
  events: NewEvent[];
  actor?: string;
}

/** What was done, and the events that tell of it. */
export const acted = <T>(answer: T, ...events: NewEvent[]): Acted<T> => ({ answer, events });

/** The same where the work itself found out whose doing it is, as by a link. */
export const actedBy = <T>(actor: string, answer: T, ...events: NewEvent[]): Acted<T> => ({ answer, events, actor });

/**
 * The twin of `change` for what is no mutation of the graph, as a link, a sign-in or a sweep: one transaction for what
 * is kept and what is announced, tried again where another came between, and the relay told after commit. Work may run
 * more than once, so what it does besides its records it does afterwards, with what `act` answers.
 */
export async function act<T>(context: Acting, work: (it: Change) => Promise<Acted<T>>): Promise<T> {
  return (await inTransaction(context, work)).answer;
}
