import { Migration } from '@mikro-orm/migrations';

/** Which decision asks for a document, so that the answer can name it. */
export class WhichDecisionAsks extends Migration {
  override up(): void {
    this.addSql('alter table document_request add column decision_id text');
  }
}

export const whichDecisionAsks = { name: '0008-which-decision-asks', class: WhichDecisionAsks };
