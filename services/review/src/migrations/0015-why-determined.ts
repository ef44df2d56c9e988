import { Migration } from '@mikro-orm/migrations';

/** What whoever determines writes down for Customs. */
export class WhyDetermined extends Migration {
  override up(): void {
    this.addSql('alter table determination add column note text');
  }
}

export const whyDetermined = { name: '0015-why-determined', class: WhyDetermined };
