import { Migration } from '@mikro-orm/migrations';

/** Mail and links by the mailbox that they end in, whatever the spelling: see `mailboxOf` of the law's words. */
export class Mailboxes extends Migration {
  override up(): void {
    for (const [table, address] of [
      ['mail', 'recipient'],
      ['link', 'address'],
    ]) {
      this.addSql(`alter table ${table} add column mailbox text not null default ''`);
      this.addSql(`update ${table} set mailbox = ${mailboxIn(address!)}`);
      this.addSql(`create index ${table}_of_mailbox on ${table} (mailbox, made_at)`);
    }
    this.addSql(`create index mail_to_strangers on mail (made_at) where template in ('attach', 'filed-unproven')`);
  }
}

export const mailboxesMigration = { name: '0007-mailboxes', class: Mailboxes };

/** As `mailboxOf` reads the addresses that were kept until now, near enough for the day in which they are counted. */
const mailboxIn = (address: string): string =>
  `lower(replace(regexp_replace(split_part(${address}, '@', 1), '(.)[+].*$', '\\1'), '.', '') || '@' || split_part(${address}, '@', 2))`;
