import { Migration } from '@mikro-orm/migrations';

const review = `create table review (
  id text primary key,
  entry_id text not null constraint review_one_per_entry unique,
  filing_id text not null,
  port text not null,
  entry_version int not null,
  data_version int not null,
  status text not null check (status in ('OPEN', 'CLAIMED', 'WAITING', 'DECIDED', 'CLOSED')),
  waiting_for text check (waiting_for in ('DOCUMENT', 'FILING')),
  version int not null,
  risk_rank smallint not null,
  opened_at timestamptz(3) not null,
  claimed_by text,
  claimed_at timestamptz(3),
  decision text check (decision in ('RELEASE', 'ASK_FOR_DOCUMENT', 'SEND_BACK')),
  decision_reason text,
  decided_at timestamptz(3),
  not_applied jsonb not null default '[]',
  asked_officer jsonb not null default '[]',
  selectivity_id text not null,
  constraint review_claimed_by_one check ((status = 'CLAIMED') = (claimed_by is not null)))`;

// The queue is read by port and status, the riskiest first and the oldest first among equals.
const queue = 'create index review_queue on review (port, status, risk_rank desc, opened_at, id)';

const answers = `create table review_answer (
  id text primary key,
  review_id text not null references review (id),
  filing_id text not null,
  code text not null,
  accepted boolean not null,
  note text,
  answered_by text not null,
  answered_at timestamptz(3) not null)`;

const examinations = `create table examination (
  id text primary key,
  review_id text not null references review (id),
  filing_id text not null,
  findings jsonb not null,
  note text,
  recorded_by text not null,
  recorded_at timestamptz(3) not null)`;

const samplingDays = `create table sampling_day (
  day date primary key,
  secret text not null,
  hash text not null,
  made_at timestamptz(3) not null)`;

const results = `create table selectivity_result (
  id text primary key,
  entry_id text not null,
  filing_id text not null,
  assessed_at timestamptz(3) not null,
  sampling_day date not null references sampling_day (day),
  assessment jsonb not null)`;

const access = `create table entry_access (
  entry_id text primary key,
  port text not null,
  accounts jsonb not null)`;

/** Reviews, their answers and examinations, selectivity results with the days' secrets, and whose each entry is. */
export class ReviewTables extends Migration {
  override up(): void {
    for (const table of [review, queue, answers, examinations, samplingDays, results, access]) this.addSql(table);
    this.addSql('create index review_answer_of_review on review_answer (review_id)');
    this.addSql('create index examination_of_review on examination (review_id)');
    this.addSql('create index selectivity_result_of_entry on selectivity_result (entry_id, assessed_at)');
  }
}

export const reviewTables = { name: '0002-review-tables', class: ReviewTables };
