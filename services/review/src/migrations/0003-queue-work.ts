import { Migration } from '@mikro-orm/migrations';

const columns = `alter table review
  add column regime text not null default 'US_CBP',
  add column entry_status text not null default 'FILED',
  add column due_on date,
  add column claim_seen_at timestamptz(3),
  add column returned_reason text,
  add column returned_from text`;

// A claim made before claims were watched counts from when it was made.
const watched = 'update review set claim_seen_at = claimed_at where claimed_by is not null';

const idle = "create index review_claims_by_age on review (claim_seen_at) where status = 'CLAIMED'";

const changes = `create table review_entry_change (
  event_id uuid primary key,
  entry_id text not null,
  entry_version int not null,
  what text not null,
  at timestamptz(3) not null)`;

const decisions = `create table review_decision (
  id text primary key,
  review_id text not null references review (id),
  filing_id text not null,
  entry_version int not null,
  decision text not null,
  reason_code text not null,
  note text,
  assessments jsonb not null default '[]',
  decided_by text not null,
  decided_at timestamptz(3) not null)`;

/** What working the queue needs: claims that end when idle, decisions with their notes, and what changed meanwhile. */
export class QueueWork extends Migration {
  override up(): void {
    for (const statement of [columns, watched, idle, changes, decisions]) this.addSql(statement);
    this.addSql('create index review_entry_change_of_entry on review_entry_change (entry_id, entry_version)');
    this.addSql('create index review_decision_of_review on review_decision (review_id, decided_at)');
  }
}

export const queueWork = { name: '0003-queue-work', class: QueueWork };
