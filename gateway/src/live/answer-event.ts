import { atMost, pause } from '@landfall/service-kit';
import { GraphQLError } from 'graphql';
import { LRUCache } from 'lru-cache';
import type { Logger } from 'pino';
import { asking } from '../asking.js';
import { cleanOutcome } from '../clean-errors.js';
import { newRequestId, type Visitor } from '../visitor.js';
import type { Execution } from '../graph/execute.js';
import type { Outcome } from '../graph/outcome.js';
import type { PreparedOperation } from '../graph/prepare.js';
import { keyOfCaller } from '../identity/mint-identity.js';
import type { GatewayMetrics } from '../metrics.js';
import { Refusal } from '../refusal.js';
import type { Change } from './changes.js';
import type { Twin } from './twin.js';

/** What is asked for one viewer. */
export interface EventQuestion {
  twin: Twin;
  /** Values of the variables that the twin still uses, and of the one thing that is watched. */
  variables: Readonly<Record<string, unknown>>;
  visitor: Visitor;
}

/** An event: its own sealed place, and its id. */
export interface EventAt {
  cursor: string;
  id: string;
}

export interface EventAnswers {
  /** The message for each of these events; null where it is not for this viewer. Each throws what ends the subscription. */
  changes(question: EventQuestion, events: readonly EventAt[]): Promise<Change | null>[];
  /** How the one thing stands that is watched, by the time one asks; null when it is not theirs to see. */
  present(question: EventQuestion, at: EventAt): Promise<Change | null>;
  /** That it is there as of an event, with its id alone; null when it is not theirs to see. */
  presence(question: EventQuestion, at: EventAt): Promise<Change | null>;
}

const atOnce = 32;
const waitsMs = [200, 400, 800, 1_600, 3_200, 5_000, 5_000, 5_000];

export interface EventAnswersOptions extends Execution {
  metrics: GatewayMetrics;
  log: Logger;
  /** Milliseconds between tries while the owning service is away. */
  waitsMs?: readonly number[];
}

/**
 * Runs the twin query for the events of a page. One run serves every subscription of the same caller with the same
 * operation and variables; other callers get runs of their own.
 */
export function eventAnswers(options: EventAnswersOptions): EventAnswers {
  const running = new LRUCache<string, Promise<Change | null>>({ max: 2_000, ttl: 2_000, ttlAutopurge: true });
  const turn = atMost(atOnce);
  // Who waits for a plan keeps none of these places from those who have one.
  const execute: Execution['execute'] = async (...run) => {
    await options.plan(...run);
    return turn(() => options.execute(...run));
  };
  const asker = { ...options, execute };
  const once = (
    { twin, variables, visitor }: EventQuestion,
    query: PreparedOperation,
    events: readonly EventAt[],
    answer: (unasked: readonly EventAt[]) => Promise<Change | null>[],
  ): Promise<Change | null>[] => {
    const whose = JSON.stringify([query.hash, variables, keyOfCaller(visitor.caller)]);
    const known = new Map(events.map(({ id }) => [id, running.get(`${id} ${whose}`)]));
    const unasked = events.filter(({ id }) => !known.get(id));
    answer(unasked).forEach((change, n) => {
      const { id } = unasked[n]!;
      known.set(id, change);
      running.set(`${id} ${whose}`, change);
    });
    return events.map(({ id }) => counted(known.get(id)!, twin, options));
  };
  return {
    changes: (question, events) =>
      once(question, question.twin.query, events, (unasked) => answerPage(question, unasked, asker)),
    // Not all that it tells is told by an event, as a file that was stored: an answer of a moment ago may lack it.
    present: (question, at) =>
      counted(answerPresent(question, question.twin.present!, at, asker), question.twin, options),
    presence: (question, at) => {
      const query = question.twin.presence!;
      return once(question, query, [at], (unasked) =>
        unasked.map((one) => answerPresent(question, query, one, asker)),
      )[0]!;
    },
  };
}

async function counted(
  answered: Promise<Change | null>,
  { watch: { field } }: Twin,
  { metrics }: EventAnswersOptions,
): Promise<Change | null> {
  const change = await answered;
  if (change) metrics.delivered.inc({ field });
  return change;
}

/**
 * One query for all; where anything in its answer is wrong each event is asked about alone, so that what is wrong stands
 * at its own event, and spoils no other.
 */
function answerPage(
  question: EventQuestion,
  events: readonly EventAt[],
  options: EventAnswersOptions,
): Promise<Change | null>[] {
  const whole = events.length > 1 ? answerTogether(question, events, options) : Promise.resolve(null);
  return events.map(async (event, n) => {
    const changes = await whole;
    return changes ? changes[n]! : answerAlone(question, event, options);
  });
}

/** Null where not all of it is well. */
async function answerTogether(
  { twin, variables, visitor }: EventQuestion,
  events: readonly EventAt[],
  { execute }: EventAnswersOptions,
): Promise<(Change | null)[] | null> {
  const values = { ...variables, [twin.cursorsVariable]: events.map(({ cursor }) => cursor) };
  const { data, errors, extensions } = await execute(twin.query, values, asking(visitor, newRequestId(), 'query'));
  const told = data?.[twin.alias];
  if (errors?.length || hasLostNulls(extensions) || !Array.isArray(told)) return null;
  return events.map(({ cursor }, n) => {
    const change: unknown = told[n];
    return change ? { data: { [twin.alias]: change }, extensions: { cursor } } : null;
  });
}

function answerAlone(
  question: EventQuestion,
  { cursor }: EventAt,
  options: EventAnswersOptions,
): Promise<Change | null> {
  const { twin, variables } = question;
  const values = { ...variables, [twin.cursorsVariable]: [cursor] };
  return answer(question, twin.query, values, cursor, options, (outcome) => ofTheOnly(outcome, twin.alias));
}

function answerPresent(
  question: EventQuestion,
  query: PreparedOperation,
  { cursor }: EventAt,
  options: EventAnswersOptions,
): Promise<Change | null> {
  const values = { ...question.variables, [question.twin.cursorVariable]: cursor };
  return answer(question, query, values, cursor, options, (outcome) => outcome);
}

/** While the owning service is away an event is tried again, so that nobody is told of a change without the change. */
async function answer(
  { twin, visitor }: EventQuestion,
  query: PreparedOperation,
  values: Record<string, unknown>,
  cursor: string,
  options: EventAnswersOptions,
  read: (outcome: Outcome) => Outcome,
): Promise<Change | null> {
  const requestId = newRequestId();
  for (const wait of [...(options.waitsMs ?? waitsMs), null]) {
    const outcome = read(await options.execute(query, values, asking(visitor, requestId, 'query')));
    if (isForOthers(outcome, twin)) return null;
    if (!isAway(outcome, twin))
      return { ...cleanOutcome(refuseEnded(outcome), requestId, options.log), extensions: { cursor } };
    if (wait !== null) await pause(wait);
  }
  throw new Refusal(
    503,
    'SERVICE_UNAVAILABLE',
    'The change cannot be read just now. Subscribe again after your last cursor.',
  );
}

/** A list of one as what is in it: errors are where they are for whoever watches one field. */
function ofTheOnly(outcome: Outcome, alias: string): Outcome {
  const told = outcome.data?.[alias];
  const errors = outcome.errors?.map((error) => {
    const [root, , ...path] = error.path ?? [];
    if (root === undefined) return error;
    const { message, extensions } = error;
    return new GraphQLError(message, { path: [root, ...path], extensions });
  });
  return {
    ...outcome,
    ...('data' in outcome ? { data: { [alias]: Array.isArray(told) ? (told[0] as unknown) : null } } : {}),
    ...(errors ? { errors } : {}),
  };
}

const isNull = ({ data }: Outcome, twin: Twin): boolean => (data?.[twin.alias] ?? null) === null;

/** Whether a null rose from a missing field that is never null. */
const hasLostNulls = (extensions: Outcome['extensions']): boolean =>
  Boolean((extensions?.['valueCompletion'] as unknown[] | undefined)?.length);

/** Null without an error. */
const isForOthers = (outcome: Outcome, twin: Twin): boolean =>
  isNull(outcome, twin) && !outcome.errors?.length && !hasLostNulls(outcome.extensions);

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
