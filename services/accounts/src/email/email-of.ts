import type { SqlEntityManager } from '@mikro-orm/postgresql';
import { EmailTable, type EmailRow } from './email.table.js';

/** The address that counts for a person: the one they have proven, else the one they gave last; null without any. */
export async function emailOf(em: SqlEntityManager, subject: string): Promise<EmailRow | null> {
  const rows = await em.find(EmailTable, { subject }, { orderBy: { attachedAt: 'desc' } });
  return rows.find((row) => row.provenAt) ?? rows[0] ?? null;
}
