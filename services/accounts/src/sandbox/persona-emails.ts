import type { RunningService } from '@landfall/service-kit';
import { personas } from './personas.js';
import { EmailTable } from '../email/email.table.js';

/** Gives the people of the sandbox their addresses, as if each had used a link; who has one by now keeps it. */
export async function provePersonaEmails({ orm }: RunningService): Promise<void> {
  const em = orm.em.fork();
  const known = new Set((await em.find(EmailTable, {})).map(({ subject }) => subject));
  const now = new Date();
  const rows = personas.flatMap(({ subject, email }) =>
    email === null || known.has(subject)
      ? []
      : [{ subject, address: email, typed: email, attachedAt: now, invited: false, provenAt: now }],
  );
  if (rows.length) await em.upsertMany(EmailTable, rows, { onConflictAction: 'ignore' });
}
