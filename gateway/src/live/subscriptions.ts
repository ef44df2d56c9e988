import { openCursor, sealCursor, type ServiceName } from '@landfall/service-kit';
import { getArgumentValues, getVariableValues } from 'graphql/execution/values.js';
import type { GraphQLSchema } from 'graphql';
import { LRUCache } from 'lru-cache';
import { shortened } from '../clean-errors.js';
import type { Visitor } from '../visitor.js';
import type { PreparedOperation } from '../graph/prepare.js';
import { limits } from '../limits/figures.js';
import { checkPageSizes } from '../limits/page-sizes.js';
import { declaredVariables } from '../limits/variables.js';
import { badInput, Refusal } from '../refusal.js';
import { Changes, type Change } from './changes.js';
import { farthestBehind, lagging, LogReader, resync } from './log-reader.js';
import type { Notice } from './notice.js';
import type { ServiceLog } from './service-log.js';
import type { EventAnswers, EventAt, EventQuestion } from './answer-event.js';
import { twinOf, type Twin } from './twin.js';
import type { Watch } from './watches.js';

const readyWithinMs = 2_500;

export interface SubscriptionsOptions {
  schema: GraphQLSchema;
  logs: Readonly<Partial<Record<ServiceName, ServiceLog>>>;
  cursorKey: Buffer;
  answers: EventAnswers;
}

/** Where a client says that it goes on, beside what it gives as `after`. */
export interface Resume {
  /** The cursor of the last message that it has under this name in its answers; undefined where it says none. */
  after(alias: string): string | undefined;
  /** Its place cannot be gone on from: it is told so once, and whoever subscribes then begins at the present. */
  refused?(alias: string): void;
}

/** A subscription that has been checked. */
interface Followed {
  twin: Twin;
  args: Record<string, unknown>;
  variables: Record<string, unknown>;
  /** How many rows one change may hold. */
  rows: number;
  visitor: () => Visitor;
  log: ServiceLog;
  /** The place that a client goes on from; null for one that begins. */
  goneOn: number | null;
}

/** Opens subscriptions: checks them, finds where they begin, and hands out their changes to be pulled. */
export class Subscriptions {
  private readonly twins = new LRUCache<string, Twin>({ max: 1_000 });

  constructor(private readonly options: SubscriptionsOptions) {}

  /**
   * The changes that a subscription asks for, told to whoever `visitor` says is there by then. Throws a refusal, or
   * `RESYNC` and `LAGGING` when its cursor cannot be resumed from.
   */
  async open(
    visitor: () => Visitor,
    operation: PreparedOperation,
    values: Record<string, unknown>,
    resume: Resume = { after: () => undefined },
  ): Promise<Changes> {
    const twin = this.twin(operation);
    twin.watch.admit(visitor().caller);
    const variables = declaredVariables(operation.operation, values);
    const rows = checkPageSizes({ operation: operation.operation, fragments: operation.fragments, variables });
    const args = this.argumentsOf(operation, twin, variables);
    const log = this.options.logs[twin.watch.service]!;
    await whenReady(log);
    const goneOn = await this.placeToGoOnFrom(twin, log, args['after'] as string | null | undefined, resume);
    return this.changesOf({ twin, args, variables, rows, visitor, log, goneOn });
  }

  private async changesOf({ twin, args, variables, rows, visitor, log, goneOn }: Followed): Promise<Changes> {
    const { answers } = this.options;
    const seal = (position: number): string =>
      sealCursor(this.options.cursorKey, twin.watch.service, { position, epoch: log.epoch });
    const from = goneOn ?? log.head;
    const concerns = (notice: Notice): boolean => {
      const { caller } = visitor();
      twin.watch.admit(caller);
      return twin.watch.concerns(notice, caller, args);
    };
    const reader = new LogReader(log, from, concerns, seal);
    const one = oneOf(twin, args);
    const used = Object.fromEntries(Object.entries(variables).filter(([name]) => twin.uses.includes(name)));
    const named = one === null ? used : { ...used, [twin.oneVariable]: one };
    const asked = (values: EventQuestion['variables']): EventQuestion => ({
      twin,
      visitor: visitor(),
      variables: values,
    });
    const at = (position: number, id: string): EventAt => ({ cursor: seal(position), id });
    const present = (how: 'present' | 'presence', position: number): Promise<Change | null> =>
      answers[how](asked(named), at(position, `${one} at ${position}`));
    const isWhole = Boolean(args['withPresent']) && goneOn === null;
    const first = one === null ? nothingYet(twin, seal(from)) : await present(isWhole ? 'present' : 'presence', from);
    if (first === null) throw missing(twin);
    const answer = (notices: readonly Notice[]): Promise<Change | null>[] => {
      const told = answers.changes(
        asked(used),
        notices.map(({ position, id }) => at(position, id)),
      );
      if (one === null) return told;
      return told.map(async (change, n) => {
        const known = (await change) ?? (await present('presence', notices[n]!.position));
        if (known === null) throw missing(twin);
        return change;
      });
    };
    return new Changes(reader, answer, isWhole ? first : null, Math.floor(limits.rows / (1 + rows)));
  }

  private twin(operation: PreparedOperation): Twin {
    const key = `${operation.hash} ${operation.name ?? ''}`;
    const known = this.twins.get(key) ?? twinOf(operation, this.options.schema);
    this.twins.set(key, known);
    return known;
  }

  private argumentsOf(
    { operation }: PreparedOperation,
    { field }: Twin,
    variables: Record<string, unknown>,
  ): Record<string, unknown> {
    const { schema } = this.options;
    const { coerced, errors } = getVariableValues(schema, operation.variableDefinitions ?? [], variables, {
      maxErrors: 5,
      hideSuggestions: true,
    });
    if (errors) throw badInput(errors.map(({ message }) => shortened(message)).join(' '));
    return getArgumentValues(schema.getSubscriptionType()!.getFields()[field.name.value]!, field, coerced);
  }

  /** A client that connects again sends the variables that it began with: what it says it has heard since counts. */
  private async placeToGoOnFrom(
    { alias, watch }: Twin,
    log: ServiceLog,
    after: string | null | undefined,
    resume: Resume,
  ): Promise<number | null> {
    const heard = resume.after(alias);
    if (heard) {
      const place = await this.positionOf(heard, watch, log).catch((error: unknown) => {
        resume.refused?.(alias);
        throw error;
      });
      const asked = after ? await this.positionOf(after, watch, log).catch(() => 0) : 0;
      return Math.max(place, asked);
    }
    return after ? this.positionOf(after, watch, log) : null;
  }

  private async positionOf(cursor: string, { service }: Watch, log: ServiceLog): Promise<number> {
    const place = openCursor(this.options.cursorKey, service, cursor);
    if (place === null)
      throw badInput('`after` is not a cursor of this subscription: use the `extensions.cursor` of its last message.');
    if (!(await log.has(place))) throw resync();
    if (log.head - place.position > farthestBehind) throw lagging(cursor);
    return place.position;
  }
}

/** The one thing that is watched; null where all are. */
const oneOf = ({ watch: { one } }: Twin, args: Record<string, unknown>): string | null =>
  (one && (args[one.argument] as string | null | undefined)) ?? null;

/** Where many are watched, all that can be told at the beginning is the place. */
const nothingYet = ({ alias }: Twin, cursor: string): Change => ({ data: { [alias]: null }, extensions: { cursor } });

const missing = ({ watch }: Twin): Refusal => new Refusal(404, 'NOT_FOUND', watch.one!.isMissing);

async function whenReady(log: ServiceLog): Promise<void> {
  if (log.head >= 0) return;
  let timer: NodeJS.Timeout | undefined;
  const late = new Promise<'late'>((resolve) => (timer = setTimeout(resolve, readyWithinMs, 'late')));
  const first = await Promise.race([log.ready, late]);
  clearTimeout(timer);
  if (first !== 'late') return;
  const extensions = { part: log.service };
  throw new Refusal(503, 'SERVICE_UNAVAILABLE', 'Changes cannot be told just now. Try again in a moment.', extensions);
}
