import { Migration } from '@mikro-orm/migrations';
import { deadlineTables } from '@landfall/service-kit';

/** Mandates are asked for by a link, given on a page until a day, and end by themselves on it. */
export class MandatesOnPages extends Migration {
  override up(): void {
    for (const sql of deadlineTables) this.addSql(sql);
    this.addSql('alter table mandate add column ends_on date');
    this.addSql('alter table mandate add column receiver_name text');
    this.addSql('alter table mandate add column receiver_address text');
    this.addSql(`create table mandate_request (
      id text primary key, broker_account_id text not null references account, asked_by text not null,
      code text not null unique, client_in_words text not null, asked_at timestamptz(3) not null,
      good_until timestamptz(3) not null, mandate_id text references mandate)`);
    this.addSql('create index mandate_request_of_broker on mandate_request (broker_account_id, asked_at)');
  }
}

export const mandatesOnPagesMigration = { name: '0023-mandates-on-pages', class: MandatesOnPages };
