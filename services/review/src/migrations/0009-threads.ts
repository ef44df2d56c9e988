import { Migration } from '@mikro-orm/migrations';

const messages = `create table message (
  id text primary key,
  review_id text not null references review (id),
  entry_id text not null,
  side text not null,
  text text,
  decision_id text,
  account_id text,
  written_by text not null,
  written_at timestamptz(3) not null)`;

/** What filer and officers write to each other about an entry, and what the filer reads of a decision. */
export class Threads extends Migration {
  override up(): void {
    this.addSql(messages);
    this.addSql('create index message_of_review on message (review_id, written_at, id)');
    this.addSql('alter table review add column unanswered_since timestamptz(3)');
    this.addSql('alter table review add column thread_closed_at timestamptz(3)');
    this.addSql('alter table review add column thread_closed_reason text');
    this.addSql('create index review_unanswered on review (port, unanswered_since) where unanswered_since is not null');
  }
}

export const threads = { name: '0009-threads', class: Threads };
