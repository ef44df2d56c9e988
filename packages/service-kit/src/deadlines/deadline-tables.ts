/**
 * Of a service that has deadlines, for a migration of its own. `runs_out_at` is the first instant that is no longer within
 * the time; `look_at` is when the sweeper looks, later only where an effect has failed. What is done stays, with when.
 */
export const deadlineTables = [
  `create table deadline (
    clock text not null, about text not null, account_id text,
    due_on date, zone text, runs_out_at timestamptz(3) not null,
    look_at timestamptz(3) not null, tries integer not null default 0,
    done_at timestamptz(3),
    primary key (clock, about),
    constraint deadline_day_has_a_zone check ((due_on is null) = (zone is null)))`,
  'create index deadline_open on deadline (look_at) where done_at is null',
  `create index deadline_open_of_account on deadline (account_id, look_at)
    where done_at is null and account_id is not null`,
  'create table clock_offset (account_id text primary key, days integer not null check (days > 0))',
];
