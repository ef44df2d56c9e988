import { Migration } from '@mikro-orm/migrations';

/** What offices determine about an entry, and who holds which office. */
export class Determinations extends Migration {
  override up(): void {
    this.addSql(`create table determination (
      id text primary key, review_id text not null references review, kind text not null, holds boolean not null,
      ground text, offices text[] not null, made_by text not null, made_at timestamptz not null)`);
    this.addSql('create index determination_of_review on determination (review_id, made_at)');
    this.addSql(`create table officer_office (
      id text primary key, subject text not null, office text not null, port text, since date not null, until date)`);
    this.addSql('create index office_of_subject on officer_office (subject)');
  }
}

export const determinations = { name: '0013-determinations', class: Determinations };
