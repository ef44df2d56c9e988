import { Migration } from '@mikro-orm/migrations';

/** What is kept of a filing says of which kind it is, so that nobody tells kinds apart by the shape of the data. */
export class FiledKind extends Migration {
  override up(): void {
    this.addSql(`update filing set data = data || jsonb_build_object('kind', entry_type)`);
  }
}
