import { Migration } from '@mikro-orm/migrations';

/** What carriers say lies on a conveyance, and the links by which they say it. */
export class CarrierLists extends Migration {
  override up(): void {
    for (const sql of tables) this.addSql(sql);
  }
}

const tables = [
  `create table conveyance_lead (
    key text primary key references conveyance, leads_to text not null references conveyance check (leads_to <> key),
    moved_by text not null, moved_at timestamptz(3) not null)`,
  'create index conveyance_lead_to on conveyance_lead (leads_to)',
  `create table conveyance_name (
    key text primary key references conveyance, name text not null, named_by text not null, named_at timestamptz(3) not null)`,
  `create table carrier_link (
    id text primary key, conveyance_key text not null references conveyance, token_sha256 text not null unique,
    given_by text not null, given_at timestamptz(3) not null, ends_at timestamptz(3) not null, ended_at timestamptz(3))`,
  'create index carrier_link_of_conveyance on carrier_link (conveyance_key)',
  `create table carrier_list (
    id text primary key, conveyance_key text not null references conveyance, number int not null check (number > 0),
    brought_by text not null, link_id text references carrier_link, brought_at timestamptz(3) not null,
    constraint carrier_list_once unique (conveyance_key, number))`,
  `create table carrier_list_row (
    list_id text not null references carrier_list, line int not null, consignment_key text not null,
    bill_number text not null, pieces int not null check (pieces > 0), weight_kg text, primary key (list_id, line))`,
];
