import { Migration } from '@mikro-orm/migrations';

/** When somebody last signed in, for whoever administers rights; and the rows of the log that tell of rights. */
export class OfficersRights extends Migration {
  override up(): void {
    this.addSql('alter table person add column last_signed_in_at timestamptz');
    this.addSql(`update person set last_signed_in_at = (
      select max(started_at) from session where session.subject = person.subject)`);
    this.addSql(
      `create index activity_of_rights on activity (occurred_at desc, seq desc) where type = 'rights.changed'`,
    );
  }
}

export const officersRightsMigration = { name: '0013-officers-rights', class: OfficersRights };
