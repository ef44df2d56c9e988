import { Migration } from '@mikro-orm/migrations';

/** What people say about the portal. */
export class FeedbackTables extends Migration {
  override up(): void {
    this.addSql(`create table feedback (
      id text primary key, subject text not null, page text not null, language text not null, mood text,
      says text not null, wants_answer boolean not null, written_at timestamptz(3) not null,
      note text, noted_by text, noted_at timestamptz(3))`);
    this.addSql('create index feedback_newest on feedback (written_at desc, id desc)');
    this.addSql('create index feedback_of_person on feedback (subject, written_at)');
  }
}

export const feedbackMigration = { name: '0026-feedback', class: FeedbackTables };
