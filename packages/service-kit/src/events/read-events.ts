import type { EventEnvelope, ServiceName, VisibleTo } from '@landfall/events';
import type { ClientBase, Pool } from 'pg';

/** Whose events: those that name one of these accounts; or, for Customs, of these ports, of every port when null. */
export type EventAudience = { accounts: readonly string[] } | { customsPorts: readonly string[] | null };

export interface EventPage {
  /** In order of position. */
  events: EventEnvelope[];
  /** The last position of the whole log, 0 when it is empty. */
  head: number;
  /** Which log it is. */
  epoch: string;
  /** Everything up to here has been looked at: the cursor of the next page, even if nothing on this one was visible. */
  through: number;
}

/** What a consumer reads of a producer's log; one that is older than epochs has none. */
export interface FeedPage {
  events: EventEnvelope[];
  head: number;
  epoch?: string | undefined;
}

/** How a consumer reads a producer's log: directly, or over HTTP. At most `limit` events after that position. */
export type FeedReader = (after: number, limit: number) => Promise<FeedPage>;

export const largestPage = 500;

interface EventRow {
  id: string;
  position: string;
  epoch: string;
  type: string;
  typeversion: number;
  subject: string;
  partitionkey: string;
  time: Date;
  visibleto: VisibleTo;
  accounts: string[];
  ports: string[];
  actor: string;
  data: unknown;
}

const epochNow = '(select epoch from event_log order by number desc limit 1) as epoch';
const columns = 'id, position, type, typeversion, subject, partitionkey, time, visibleto, accounts, ports, actor, data';

/** A page of a service's own log; with an audience, only what that audience may see. `limit` is cut to 500. */
export async function readEvents(
  database: Pool | ClientBase,
  producer: ServiceName,
  range: { after: number; limit: number; audience?: EventAudience },
): Promise<EventPage> {
  // the head is read first: whatever is at or before it is then visible to the second statement
  const { head, epoch } = await readHead(database);
  const limit = Math.max(0, Math.min(range.limit, largestPage));
  const events = await eventsAfter(database, producer, { ...range, limit });
  const last = events.at(-1)?.position ?? range.after;
  return { events, head, epoch, through: events.length === limit ? last : Math.max(last, head, range.after) };
}

/** At most `limit` events of a service's own log after a position; with an audience, only what that audience may see. */
export async function eventsAfter(
  database: Pool | ClientBase,
  producer: ServiceName,
  { after, limit, audience }: { after: number; limit: number; audience?: EventAudience },
): Promise<EventEnvelope[]> {
  const { name, where, value } = visible(audience);
  const { rows } = await database.query<EventRow>({
    name: `read-events-${name}`,
    text: `select ${columns}, ${epochNow} from event where position > $1 ${where} order by position limit $2`,
    values: [after, limit, ...value],
  });
  return rows.map((row) => toEnvelope(producer, row));
}

/** The events at these positions of a service's own log, in their order; null where the log has none. */
export async function eventsAt(
  database: Pool | ClientBase,
  producer: ServiceName,
  positions: readonly number[],
): Promise<(EventEnvelope | null)[]> {
  const { rows } = await database.query<EventRow>({
    name: 'read-events-at',
    text: `select ${columns}, ${epochNow} from event where position = any($1::bigint[])`,
    values: [positions],
  });
  const events = new Map(rows.map((row) => [Number(row.position), toEnvelope(producer, row)]));
  return positions.map((position) => events.get(position) ?? null);
}

/** The last position given in a service's own log, 0 when there is none, and which log it is. */
export async function readHead(database: Pool | ClientBase): Promise<{ head: number; epoch: string }> {
  const { rows } = await database.query<{ head: string; epoch: string }>({
    name: 'read-head',
    text: `select coalesce(max(position), 0) as head, ${epochNow} from event`,
  });
  return { head: Number(rows[0]!.head), epoch: rows[0]!.epoch };
}

/** A service's own log as its consumers in the same process read it. */
export function ownFeed(database: Pool, producer: ServiceName): FeedReader {
  return (after, limit) => readEvents(database, producer, { after, limit });
}

function visible(audience: EventAudience | undefined): { name: string; where: string; value: unknown[] } {
  if (!audience) return { name: 'all', where: '', value: [] };
  if ('accounts' in audience) {
    return {
      name: 'accounts',
      where: `and visibleto = 'account' and accounts && $3::text[]`,
      value: [audience.accounts],
    };
  }
  if (audience.customsPorts === null) return { name: 'customs', where: '', value: [] };
  return { name: 'ports', where: 'and ports && $3::text[]', value: [audience.customsPorts] };
}

function toEnvelope(source: ServiceName, row: EventRow): EventEnvelope {
  const { id, type, typeversion, subject, partitionkey, visibleto, accounts, ports, actor, data, epoch } = row;
  const time = row.time.toISOString();
  const position = Number(row.position);
  return {
    id,
    source,
    type,
    typeversion,
    subject,
    partitionkey,
    time,
    position,
    epoch,
    visibleto,
    accounts,
    ports,
    actor,
    data,
  };
}
