import { Migration } from '@mikro-orm/migrations';

/** Which line of a draft that is open again is which line of what was filed: lines come and go while it is corrected. */
export class FiledLineKeys extends Migration {
  override up(): void {
    this.addSql('alter table draft add column filed_line_keys text[]');
  }
}
