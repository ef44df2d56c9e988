import type { SqlEntityManager } from '@mikro-orm/postgresql';
import { recipientsOf } from '../mail/recipients.js';
import { writeMail } from '../mail/write-mail.js';

const dayMs = 24 * 60 * 60 * 1_000;

/** Tells the people of an account, by addresses that they have proven, what became of a mandate. Mail goes by the real time. */
export async function tellByMail(
  em: SqlEntityManager,
  accountId: string,
  template: 'mandate-given' | 'mandate-ended',
  mandateId: string,
): Promise<void> {
  for (const { typed, isProven, language } of await recipientsOf(em, [accountId])) {
    const mail = { recipient: typed, template, cause: `${mandateId} ${template}`, worthSendingMs: 3 * dayMs, language };
    if (isProven) writeMail(em, mail, new Date());
  }
}
