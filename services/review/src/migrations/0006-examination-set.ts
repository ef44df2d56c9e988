import { Migration } from '@mikro-orm/migrations';

const settings = `create table examination_setting (
  id text primary key,
  review_id text not null references review (id),
  filing_id text not null,
  proposed text not null,
  examination text not null,
  reason_code text not null,
  note text,
  set_by text not null,
  set_at timestamptz(3) not null)`;

/** The examination that binds a release, as selectivity proposed it or an officer set it, and who set it and why. */
export class ExaminationSet extends Migration {
  override up(): void {
    this.addSql('alter table review add column examination text');
    this.addSql(
      `update review set examination =
        (array['GENERAL', 'GENERAL_WITH_DOCUMENT_REVIEW', 'INTENSIVE'])[risk_rank + 1]`,
    );
    this.addSql('alter table review alter column examination set not null');
    this.addSql(settings);
    this.addSql('create index examination_setting_of_review on examination_setting (review_id, set_at)');
  }
}

export const examinationSet = { name: '0006-examination-set', class: ExaminationSet };
