/**
 * The tables of events that every service has in its own database; statements for a migration run by the owner role.
 * The application role may read and insert events and set their position; the rest it may change.
 */
export const eventTables: readonly string[] = [
  `create table event (
    seq bigserial primary key,
    id uuid not null unique,
    position bigint unique,
    type text not null,
    typeversion smallint not null,
    subject text not null,
    partitionkey text not null,
    partition smallint not null,
    time timestamptz not null,
    visibleto text not null check (visibleto in ('account', 'customs')),
    accounts text[] not null,
    ports text[] not null,
    actor text not null,
    data jsonb not null)`,
  // holds only what the relay has not yet placed, so looking for it stays cheap however long the log grows
  `create index event_unplaced on event (seq) where position is null`,
  // else a reader whose events are few would walk the whole log to find a page of them
  `create index event_accounts on event using gin (accounts)`,
  `create index event_ports on event using gin (ports)`,
  `create table relay_progress (
    one boolean primary key default true check (one),
    published bigint not null default 0,
    last_in_partition bigint[] not null default array_fill(0::bigint, array[12]))`,
  `insert into relay_progress default values`,
  // rewritten at every effect: room on the page keeps those updates in place
  `create table progress (
    consumer text not null,
    producer text not null,
    partition smallint not null,
    position bigint not null,
    parked integer not null default 0,
    generation integer not null default 1,
    primary key (consumer, producer, partition)) with (fillfactor = 40)`,
  `create table parked (
    consumer text not null,
    producer text not null,
    ref text not null,
    partition smallint not null,
    position bigint,
    key text,
    reason text not null,
    tries integer not null,
    body text not null,
    parked_at timestamptz not null default now(),
    primary key (consumer, producer, ref))`,
  `create index parked_by_key on parked (consumer, producer, key, position)`,
];

/**
 * The identity of a log, beside every position: the row of the highest number counts. Restoring adds a row, so that a
 * place from before it is not taken for one after it. An epoch that begins with 0 is that of a log which is older than
 * epochs: places that name none are places in it.
 */
export const epochTables: readonly string[] = [
  `create table event_log (
    number integer generated always as identity primary key,
    epoch text not null unique default '1' || right(gen_random_uuid()::text, 11),
    began_after bigint not null,
    began_at timestamptz not null default now())`,
  `insert into event_log (epoch, began_after)
    select case when exists (select from event) then '0' else '1' end || right(gen_random_uuid()::text, 11), 0`,
  `alter table progress add column epoch text, add column stopped_because text`,
];
