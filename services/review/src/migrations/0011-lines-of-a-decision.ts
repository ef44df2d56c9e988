import { Migration } from '@mikro-orm/migrations';

/** Which lines an officer named when sending back. */
export class LinesOfADecision extends Migration {
  override up(): void {
    this.addSql('alter table review add column decided_lines jsonb');
    this.addSql('alter table review_decision add column line_numbers jsonb');
  }
}

export const linesOfADecision = { name: '0011-lines-of-a-decision', class: LinesOfADecision };
