import { Migration } from '@mikro-orm/migrations';

const uploads = `create table upload (
  id text primary key,
  document_id text not null constraint upload_one_per_document unique,
  account_id text not null,
  requested_by text not null,
  kind text not null,
  file_name text not null,
  media_type text not null,
  size_bytes int not null check (size_bytes > 0),
  declared_sha256 text,
  status text not null check (status in ('RECEIVING', 'STORED', 'REJECTED', 'EXPIRED')),
  problems jsonb not null default '[]',
  as_of timestamptz(3),
  requested_at timestamptz(3) not null,
  expires_at timestamptz(3) not null)`;

const documents = `create table document (
  id text primary key,
  account_id text not null,
  uploaded_by text not null,
  kind text not null,
  file_name text not null,
  media_type text not null,
  size_bytes int not null,
  sha256 text not null,
  stored_at timestamptz(3) not null)`;

const filed = `create table filed_document (
  entry_id text not null,
  document_id text not null,
  kind text not null,
  filed_at timestamptz(3) not null,
  presented_at timestamptz(3),
  primary key (entry_id, document_id))`;

const presented = `create table presented_document (
  entry_id text not null,
  document_id text not null,
  kind text not null,
  presented_at timestamptz(3) not null,
  presented_by text not null,
  request_id text references document_request (id),
  primary key (entry_id, document_id))`;

const indexes = [
  'create index upload_of_account on upload (account_id, requested_at)',
  `create index upload_unfinished on upload (expires_at) where status = 'RECEIVING'`,
  'create index filed_document_entries on filed_document (document_id)',
  'create index presented_document_entries on presented_document (document_id)',
];

/** Uploads, the documents they became, and for which entries these are held or presented. */
export class Uploads extends Migration {
  override up(): void {
    for (const statement of [uploads, documents, filed, presented, ...indexes]) this.addSql(statement);
    this.addSql(`alter table entry_access add column shared_with jsonb not null default '[]'`);
  }
}

export const uploadsMigration = { name: '0003-uploads', class: Uploads };
