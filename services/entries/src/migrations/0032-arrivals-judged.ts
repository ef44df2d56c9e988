import { Migration } from '@mikro-orm/migrations';

/** What an arrival changes of the entries on a conveyance, and how far it was told to them. A process of before tells them all at once. */
export class ArrivalsJudged extends Migration {
  override up(): void {
    for (const sql of tables) this.addSql(sql);
  }
}

const tables = [
  'alter table entry add column entered_without_arrival_at timestamptz(3)',
  `create table arrival_change (
    entry_id text not null references entry, conveyance_key text not null, arrival_number int not null,
    figure text not null, was_at timestamptz(3) not null, is_at timestamptz(3) not null, citation text,
    is_applied boolean not null, is_late boolean, changed_at timestamptz(3) not null,
    primary key (entry_id, conveyance_key, arrival_number, figure))`,
  `create table arrival_telling (
    conveyance_key text not null, number int not null, last_entry_id text not null default '',
    done_at timestamptz(3), primary key (conveyance_key, number))`,
  'create index arrival_telling_open on arrival_telling (conveyance_key) where done_at is null',
];
