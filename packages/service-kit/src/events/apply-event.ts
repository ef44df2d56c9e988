import {
  parseEvent,
  type EventEnvelope,
  type EventType,
  type KnownEvent,
  type NewEvent,
  type ServiceName,
} from '@landfall/events';
import type { SqlEntityManager } from '@mikro-orm/postgresql';
import { appendEvents } from './append-events.js';
import { type Consumer, handles, type EventHandler } from './consumer.js';
import { type Lane, moveProgress } from './consumer-progress.js';
import { crashPoint } from './crash-point.js';
import type { EventsLogger } from './logger.js';
import { isKeyParked, parkEvent } from './parked-events.js';
import { pause } from '../time/pause.js';

/** What effects run with. */
export interface EffectRunner {
  service: ServiceName;
  consumer: Consumer;
  /** The service's records; each effect gets a fork in a transaction of its own. */
  em: SqlEntityManager;
  /** Called after each effect that has announced something. */
  onAnnounced: () => void;
  logger: EventsLogger;
  /** Aborted when the service stops: nothing is tried again after that. */
  stopping: AbortSignal;
}

/** Whether an effect has announced something itself. */
export type Effect = 'announced' | 'quiet';
/** `replayed`: the progress was set back meanwhile and must be read again. */
export type Applied = Effect | 'duplicate' | 'replayed';

const mostTries = 5;
const backoffMs = [20, 60, 150, 400];
const longestEffectMs = 5_000;

/**
 * Takes an event up: its effect and the progress in one transaction, or, after 5 tries, parked with its reason. A
 * database that is away is waited for and counts as no try.
 */
export async function applyEvent(runner: EffectRunner, lane: Lane, event: EventEnvelope): Promise<Applied> {
  let park = whyNeverReadable(runner.consumer, event);
  for (let tries = 1; ;) {
    runner.stopping.throwIfAborted();
    try {
      const applied = await attempt(runner, lane, event, park);
      if (applied === 'announced') runner.onAnnounced();
      return applied;
    } catch (error) {
      runner.stopping.throwIfAborted();
      const { consumer, producer } = lane;
      runner.logger.warn({ error, consumer, producer, position: event.position, tries }, 'an effect failed');
      if (isPassing(error)) await pause(500, runner.stopping);
      else if (tries >= mostTries) park = { reason: reasonOf(error), tries };
      else await pause(backoffMs[tries - 1]!, runner.stopping);
      if (!isPassing(error)) tries += 1;
    }
  }
}

interface WhyParked {
  reason: string;
  tries: number;
}

function whyNeverReadable(consumer: Consumer, event: EventEnvelope): WhyParked | null {
  if (!handles(consumer, event.type)) return null;
  const parsed = parseEvent(event);
  return parsed.kind === 'known' ? null : { reason: parsed.reason, tries: 1 };
}

async function attempt(
  runner: EffectRunner,
  lane: Lane,
  event: EventEnvelope,
  park: WhyParked | null,
): Promise<Applied> {
  return runner.em.fork().transactional(async (tx) => {
    const em = tx as SqlEntityManager;
    const moved = await moveProgress(em, lane, event.position, runner.consumer.kind === 'reaction');
    if (moved.kind !== 'moved') return moved.kind;
    if (moved.parked > 0 && (await isKeyParked(em, lane, event.partitionkey))) {
      await parkEvent(em, lane, event, { reason: 'it waits behind an earlier event of its key', tries: 0 });
    } else if (park) {
      await parkEvent(em, lane, event, park);
    } else {
      return runEffect(em, runner, event);
    }
    return 'quiet';
  });
}

/** Runs the effect of a readable event in the given transaction; an event that the consumer does not handle has none. */
export async function runEffect(em: SqlEntityManager, runner: EffectRunner, envelope: EventEnvelope): Promise<Effect> {
  if (!handles(runner.consumer, envelope.type)) return 'quiet';
  const parsed = parseEvent(envelope);
  if (parsed.kind !== 'known') throw new Error(parsed.reason);
  const handler = runner.consumer.on[envelope.type] as EventHandler<EventType>;
  const actor = `system:${runner.service}`;
  const now = new Date(parsed.event.time);
  let announced = 0;
  const appendAs = (by: string, ...events: readonly NewEvent[]): Promise<void> => {
    announced += events.length;
    return appendEvents(em, events, { time: now, actor: by });
  };
  const effect = handler(em, parsed.event as KnownEvent<EventType>, {
    service: runner.service,
    ...{ actor, now, appendAs },
    append: (...events) => appendAs(actor, ...events),
  });
  await within(longestEffectMs, effect);
  await em.flush();
  crashPoint('after-effect-before-commit');
  return announced > 0 ? 'announced' : 'quiet';
}

async function within(milliseconds: number, work: Promise<void>): Promise<void> {
  let timer: NodeJS.Timeout | undefined;
  const late = new Promise<never>((_, reject) => {
    timer = setTimeout(() => reject(new Error(`the effect took over ${milliseconds} ms`)), milliseconds);
  });
  try {
    await Promise.race([work, late]);
  } finally {
    clearTimeout(timer);
    // an effect that was given up on still ends, in a transaction that is closed
    work.catch(() => undefined);
  }
}

// 08: connection; 53: no room, 57P: shutting down, 40: lost to another transaction and safe to run again
const passingStates = /^(08...|53...|57P0[123]|40001|40P01)$/;
const passingFaults = /^(ECONNREFUSED|ECONNRESET|EPIPE|ETIMEDOUT|ENOTFOUND|EAI_AGAIN)$/;
const passingWords = /connection (terminated|error|timeout)|timeout exceeded when trying to connect|not queryable/i;

/** True for faults that pass without anyone mending the event or the code. */
export function isPassing(error: unknown): boolean {
  for (let each = error as { code?: unknown; message?: unknown; cause?: unknown } | undefined; each;) {
    const code = String(each.code ?? '');
    if (passingStates.test(code) || passingFaults.test(code) || passingWords.test(String(each.message ?? '')))
      return true;
    each = each.cause as typeof each;
  }
  return false;
}

/** The first line of what went wrong, for the operator who looks at what is parked. */
export function reasonOf(error: unknown): string {
  const message = error instanceof Error ? error.message : String(error);
  return message.split('\n', 1)[0]!.replaceAll('\0', '').slice(0, 500);
}
