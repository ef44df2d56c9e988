import { GraphQLError } from 'graphql';
import { LRUCache } from 'lru-cache';
import type { Logger } from 'pino';
import { asking } from '../asking.js';
import { cleanOutcome } from '../clean-errors.js';
import { newRequestId, type Visitor } from '../desk.js';
import type { Execute, Outcome } from '../graph/execute.js';
import { keyOfCaller } from '../identity/mint-identity.js';
import type { GatewayMetrics } from '../metrics.js';
import type { Change } from './changes.js';
import type { Twin } from './twin.js';

/** One event to be told to one viewer. */
export interface EventQuestion {
  twin: Twin;
  /** Values of the variables that the twin still uses. */
  variables: Readonly<Record<string, unknown>>;
  visitor: Visitor;
  /** The event's own sealed place. */
  cursor: string;
  eventId: string;
}

/** Answers an event for one viewer; null when it is not for them. Throws what ends the subscription. */
export type AnswerEvent = (question: EventQuestion) => Promise<Change | null>;

const atOnce = 32;
const waitsMs = [200, 400, 800, 1_600, 3_200, 5_000, 5_000, 5_000];

/**
 * Runs the twin query of each event. One run serves every subscription of the same caller with the same operation
 * and variables; other callers get runs of their own. While the owning service is away the event is tried again, so
 * that nobody is told of a change without the change.
 */
export function eventAnswers(options: { execute: Execute; metrics: GatewayMetrics; log: Logger; waitsMs?: readonly number[] }): AnswerEvent {
  const { execute, metrics, log } = options;
  const running = new LRUCache<string, Promise<Change | null>>({ max: 2_000, ttl: 2_000 });
  const turn = turns(atOnce);

  const run = async ({ twin, variables, visitor, cursor }: EventQuestion): Promise<Change | null> => {
    const requestId = newRequestId();
    for (const wait of [...(options.waitsMs ?? waitsMs), null]) {
      const question = asking(visitor.caller, requestId, visitor.traceparent, 'query');
      const outcome = await turn(() => execute(twin.query, { ...variables, [twin.cursorVariable]: cursor }, question));
      const isNull = (outcome.data?.[twin.alias] ?? null) === null;
      if (!isNull || !outcome.errors?.length) return isNull && !hidesFault(outcome) ? null : toChange(outcome, cursor, requestId, log);
      const ending = outcome.errors.find(({ extensions }) => /^(FORBIDDEN|UNAUTHENTICATED)$/.test(String(extensions['code'])));
      if (ending) throw new GraphQLError(ending.message, { extensions: { code: ending.extensions['code'] } });
      if (!outcome.errors.some(({ extensions }) => extensions['code'] === 'SERVICE_UNAVAILABLE')) return toChange(outcome, cursor, requestId, log);
      if (wait !== null) await new Promise((resolve) => setTimeout(resolve, wait).unref());
    }
    throw new GraphQLError('The change cannot be read just now. Subscribe again after your last cursor.', { extensions: { code: 'SERVICE_UNAVAILABLE' } });
  };

  return async (question) => {
    const { twin, variables, visitor, eventId } = question;
    const name = JSON.stringify([eventId, twin.query.hash, variables, keyOfCaller(visitor.caller)]);
    let answer = running.get(name);
    if (!answer) running.set(name, (answer = run(question)));
    const change = await answer;
    if (change) metrics.delivered.inc({ field: twin.watch.field });
    return change;
  };
}

/** A null that rose from a missing non-null field is a fault of the answer, not an event for other eyes. */
const hidesFault = (outcome: Outcome): boolean => Boolean((outcome.extensions as { valueCompletion?: unknown[] } | undefined)?.valueCompletion?.length);

function toChange(outcome: Outcome, cursor: string, requestId: string, log: Logger): Change {
  return { ...cleanOutcome(outcome, requestId, log), extensions: { cursor } };
}

/** Lets so many run at once; the others take their turn in order. */
function turns(most: number): <T>(run: () => Promise<T>) => Promise<T> {
  let running = 0;
  const queue: (() => void)[] = [];
  return async (run) => {
    if (running >= most) await new Promise<void>((resolve) => queue.push(resolve));
    else running += 1;
    try {
      return await run();
    } finally {
      const next = queue.shift();
      if (next) next();
      else running -= 1;
    }
  };
}
