import type { RunningService } from '@landfall/service-kit';
import type { SqlEntityManager } from '@mikro-orm/postgresql';
import type { FastifyInstance } from 'fastify';
import { MailTable, type MailRow } from '../mail/mail.table.js';

const most = 100;

/** GET /sign-in/mailbox?after=<mail id>: every mail of the sandbox, newest first, or those since one. */
export function serveMailbox(app: FastifyInstance, { orm }: RunningService): void {
  app.get('/sign-in/mailbox', async (request, reply) => {
    const { after } = request.query as { after?: string };
    const em = orm.em.fork() as SqlEntityManager;
    const last = typeof after === 'string' ? await em.findOne(MailTable, { id: after }) : null;
    const since = last?.sentAt ? { sentAt: { $gt: last.sentAt } } : {};
    const shown = { shownSubject: { $ne: null }, ...since };
    const rows = await em.find(MailTable, shown, { orderBy: { sentAt: 'desc', id: 'desc' }, limit: most });
    return reply.header('cache-control', 'no-store').send({ mails: rows.map(toMail) });
  });
}

const toMail = ({ id, recipient, shownSubject, shownText, sentAt }: MailRow) => ({
  id,
  to: recipient,
  subject: shownSubject,
  text: shownText,
  at: sentAt,
});
