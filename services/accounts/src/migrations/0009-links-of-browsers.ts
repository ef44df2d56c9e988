import { Migration } from '@mikro-orm/migrations';

/** Links know the browser that asked for them, and have a code beside; offers know the session they were made to. */
export class LinksOfBrowsers extends Migration {
  override up(): void {
    this.addSql(`alter table link add column browser_hash text, add column code_hash text,
      add column code_tries int not null default 0, add column code_used_at timestamptz(3)`);
    this.addSql(`create index link_of_browser on link (browser_hash) where browser_hash is not null`);
    this.addSql(`alter table guest_offer add column session_id text`);
  }
}

export const linksOfBrowsersMigration = { name: '0009-links-of-browsers', class: LinksOfBrowsers };
