import { Migration } from '@mikro-orm/migrations';

/** What is taken on the platform from a moment on, as somebody proposed it and another confirmed it. */
export class PhaseTables extends Migration {
  override up(): void {
    this.addSql(`create table phase (
      id text primary key, since timestamptz(3), terms jsonb not null, beside_phase_id text references phase,
      proposed_by text not null, proposed_at timestamptz(3) not null)`);
    this.addSql('create index phase_beside on phase (beside_phase_id)');
    this.addSql(`create table phase_confirmation (
      phase_id text primary key references phase, number int not null check (number > 0),
      since timestamptz(3) not null, confirmed_by text not null, confirmed_at timestamptz(3) not null,
      constraint phase_confirmed_in_order unique (number))`);
    this.addSql('create index phase_confirmation_since on phase_confirmation (since desc, number desc)');
  }
}
