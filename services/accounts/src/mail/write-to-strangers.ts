import { mailboxOf } from '@landfall/law';
import type { SqlEntityManager } from '@mikro-orm/postgresql';
import type { MailTemplate } from './mail-texts.js';
import { MailTable } from './mail.table.js';

/** What goes to an address on somebody’s mere word that it is theirs: a link to prove it, that something was filed, and that somebody asks for a mandate. */
const toStrangers: MailTemplate[] = ['attach', 'filed-unproven', 'mandate-asked'];

const hourMs = 60 * 60 * 1_000;
// Enough for a guest who asks for the link again and files a few times. Who needs more signs in, and has proven it.
const mostPerMailboxInADay = 5;
// The largest aircraft that lands here brings 300 people: two mails for each, should all have one provider.
const mostPerDomainInAnHour = 600;
// Three of them within the hour. More is not our traffic, and would have the platform’s mail refused everywhere.
const mostInAnHour = 2_000;

/**
 * Whether one more mail may go to an address that nobody has proven. Mailboxes are counted, not spellings, for one
 * mailbox after the other until the transaction ends.
 */
export async function mayWriteToStranger(em: SqlEntityManager, address: string, now: Date): Promise<boolean> {
  const mailbox = mailboxOf(address);
  await em.execute('select pg_advisory_xact_lock(hashtext(?))', [`mailbox ${mailbox}`]);
  const since = (ms: number) => ({ template: { $in: toStrangers }, madeAt: { $gt: new Date(now.getTime() - ms) } });
  if ((await em.count(MailTable, { ...since(24 * hourMs), mailbox })) >= mostPerMailboxInADay) return false;
  const lately = await em.find(MailTable, since(hourMs), { fields: ['mailbox'], limit: mostInAnHour });
  const domain = mailbox.slice(mailbox.lastIndexOf('@'));
  const there = lately.filter((mail) => mail.mailbox.endsWith(domain));
  return lately.length < mostInAnHour && there.length < mostPerDomainInAnHour;
}
