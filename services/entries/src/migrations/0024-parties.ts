import { Migration } from '@mikro-orm/migrations';

/** Parties with their spellings; each consignee of before is one, whose words stand in the certified text alone. */
export class PartyTables extends Migration {
  override up(): void {
    for (const sql of tables) this.addSql(sql);
  }
}

const tables = [
  'create table party (id text primary key, number text)',
  `create table party_spelling (
    key text primary key, party_id text not null references party, name text, address text)`,
  'create index party_spelling_of_party on party_spelling (party_id)',
  `insert into party (id) select distinct 'pty_' || substr(consignee_id, 1, 26) from entry`,
  `insert into party_spelling (key, party_id)
    select distinct consignee_id, 'pty_' || substr(consignee_id, 1, 26) from entry`,
];
