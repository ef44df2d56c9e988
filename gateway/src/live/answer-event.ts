import { GraphQLError } from 'graphql';
import { LRUCache } from 'lru-cache';
import type { Logger } from 'pino';
import { asking } from '../asking.js';
import { cleanOutcome } from '../clean-errors.js';
import { newRequestId, type Visitor } from '../desk.js';
import type { Execution, Outcome } from '../graph/execute.js';
import { keyOfCaller } from '../identity/mint-identity.js';
import type { GatewayMetrics } from '../metrics.js';
import { Refusal } from '../refusal.js';
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

export interface EventAnswersOptions extends Execution {
  metrics: GatewayMetrics;
  log: Logger;
  /** Milliseconds between tries while the owning service is away. */
  waitsMs?: readonly number[];
}

/**
 * Runs the twin query of each event. One run serves every subscription of the same caller with the same operation
 * and variables; other callers get runs of their own.
 */
export function eventAnswers(options: EventAnswersOptions): AnswerEvent {
  const running = new LRUCache<string, Promise<Change | null>>({ max: 2_000, ttl: 2_000 });
  const turn = turns(atOnce);
  // Who waits for a plan keeps none of these places from those who have one.
  const execute: Execution['execute'] = async (...run) => {
    await options.plan(...run);
    return turn(() => options.execute(...run));
  };
  return async (question) => {
    const { twin, variables, visitor, eventId } = question;
    const name = JSON.stringify([eventId, twin.query.hash, variables, keyOfCaller(visitor.caller)]);
    let answer = running.get(name);
    if (!answer) running.set(name, (answer = answerOnce(question, { ...options, execute })));
    const change = await answer;
    if (change) options.metrics.delivered.inc({ field: twin.watch.field });
    return change;
  };
}

/** While the owning service is away an event is tried again, so that nobody is told of a change without the change. */
async function answerOnce(question: EventQuestion, options: EventAnswersOptions): Promise<Change | null> {
  const { twin, variables, visitor, cursor } = question;
  const requestId = newRequestId();
  for (const wait of [...(options.waitsMs ?? waitsMs), null]) {
    const run = asking(visitor, requestId, 'query');
    const outcome = await options.execute(twin.query, { ...variables, [twin.cursorVariable]: cursor }, run);
    if (isForOthers(outcome, twin)) return null;
    if (!isAway(outcome, twin)) return toChange(refuseEnded(outcome), cursor, requestId, options.log);
    if (wait !== null) await new Promise((resolve) => setTimeout(resolve, wait).unref());
  }
  throw new Refusal(
    503,
    'SERVICE_UNAVAILABLE',
    'The change cannot be read just now. Subscribe again after your last cursor.',
  );
}

const isNull = ({ data }: Outcome, twin: Twin): boolean => (data?.[twin.alias] ?? null) === null;

/** Null without an error; a null that rose from a missing non-null field would stand in `valueCompletion`. */
const isForOthers = (outcome: Outcome, twin: Twin): boolean =>
  isNull(outcome, twin) &&
  !outcome.errors?.length &&
  !(outcome.extensions?.['valueCompletion'] as unknown[] | undefined)?.length;

const isAway = (outcome: Outcome, twin: Twin): boolean =>
  isNull(outcome, twin) &&
  Boolean(outcome.errors?.some(({ extensions }) => extensions['code'] === 'SERVICE_UNAVAILABLE'));

/** Who may no longer ask is told so, and no more. */
function refuseEnded(outcome: Outcome): Outcome {
  const ending = outcome.errors?.find(({ extensions }) =>
    /^(FORBIDDEN|UNAUTHENTICATED)$/.test(String(extensions['code'])),
  );
  if (ending && !ending.path?.[1])
    throw new GraphQLError(ending.message, { extensions: { code: ending.extensions['code'] } });
  return outcome;
}

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
