import { documentAskedFor } from '@landfall/law/examination/longest-request';
import { Migration } from '@mikro-orm/migrations';

export const ofDeadlinesDone = `
update document_request r set overdue_at = d.done_at from deadline d
where d.clock = '${documentAskedFor}' and d.about = r.id and d.done_at is not null and r.status = 'OPEN'`;

/** Since when a request is overdue is kept with it, so that it can be shown. */
export class OverdueRequests extends Migration {
  override up(): void {
    this.addSql('alter table document_request add column overdue_at timestamptz(3)');
    this.addSql(ofDeadlinesDone);
  }
}

export const overdueRequests = { name: '0010-overdue-requests', class: OverdueRequests };
