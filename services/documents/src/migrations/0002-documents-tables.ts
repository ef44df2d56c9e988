import { Migration } from '@mikro-orm/migrations';

const requests = `create table document_request (
  id text primary key,
  entry_id text not null,
  review_id text not null,
  caused_by uuid not null constraint document_request_one_per_decision unique,
  kind text not null,
  due_on date not null,
  status text not null check (status in ('OPEN', 'ANSWERED', 'NO_LONGER_NEEDED')),
  opened_at timestamptz(3) not null,
  answered_at timestamptz(3),
  constraint document_request_answered_at check ((status = 'ANSWERED') = (answered_at is not null)))`;

const access = `create table entry_access (
  entry_id text primary key,
  port text not null,
  accounts jsonb not null)`;

/** Document requests, and whose each entry is. */
export class DocumentsTables extends Migration {
  override up(): void {
    for (const table of [requests, access]) this.addSql(table);
    this.addSql('create index document_request_of_entry on document_request (entry_id, opened_at)');
  }
}

export const documentsTables = { name: '0002-documents-tables', class: DocumentsTables };
