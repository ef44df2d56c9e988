import { Migration } from '@mikro-orm/migrations';
import { usdColumn } from '../usd-column.js';

/**
 * What 999 lines of ten digits come to has thirteen: a sum of lines, and what is owed and paid on it, no longer fits into
 * what one line did. More digits before the same point write no row anew; the index of what is owed back is built again.
 */
export class WideAmounts extends Migration {
  override up(): void {
    for (const [table, columns] of Object.entries(amounts)) {
      this.addSql(`alter table ${table} ${columns.map((name) => `alter column ${name} type ${usdColumn}`).join(', ')}`);
    }
  }
}

const amounts = {
  entry: ['total_value_usd', 'estimated_duty_usd', 'excise_usd', 'further_due_usd', 'paid_usd'],
  payment: ['amount_usd'],
};
