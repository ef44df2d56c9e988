import { Migration } from '@mikro-orm/migrations';

// Its place in the queue alone is what a process of the release before writes of the examination.
const examinationOfRank = `create function examination_of_rank() returns trigger language plpgsql as $$ begin
  new.examination := (array['GENERAL', 'GENERAL_WITH_DOCUMENT_REVIEW', 'INTENSIVE'])[new.risk_rank + 1];
  return new;
end $$`;

/** What stood before an officer set an examination; and reviews can still be written by a process of the release before. */
export class WrittenByTheReleaseBefore extends Migration {
  override up(): void {
    this.addSql('alter table examination_setting add column stood text');
    this.addSql('alter table review alter column filed_at set default now()');
    this.addSql(examinationOfRank);
    this.addSql(`create trigger review_examination before insert or update of risk_rank on review
      for each row execute function examination_of_rank()`);
  }
}

export const writtenByTheReleaseBefore = {
  name: '0008-written-by-the-release-before',
  class: WrittenByTheReleaseBefore,
};
