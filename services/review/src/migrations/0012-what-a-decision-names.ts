import { Migration } from '@mikro-orm/migrations';

/** A decision is told with its id and the entry's reference, so that what comes of it can name both. */
export class WhatADecisionNames extends Migration {
  override up(): void {
    this.addSql('alter table review add column reference text, add column decision_id text');
  }
}

export const whatADecisionNames = { name: '0012-what-a-decision-names', class: WhatADecisionNames };
