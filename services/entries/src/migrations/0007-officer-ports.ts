import { Migration } from '@mikro-orm/migrations';

/** At which ports officers work. */
export class OfficerPortsTables extends Migration {
  override up(): void {
    this.addSql('create table officer_port (subject text not null, port text not null, primary key (subject, port))');
  }
}
