import { createHash } from 'node:crypto';
import {
  act,
  acted,
  authorityOf,
  systemCaller,
  type RunningService,
  type ServiceSettings,
} from '@landfall/service-kit';
import type { SqlEntityManager } from '@mikro-orm/postgresql';
import { secretsFor } from '../links/link-token.js';
import { referenceOfEntry } from '../reference/reference-of-entry.js';
import { composeMail, type ComposedMail } from '../mail/compose-mail.js';
import type { MailTemplate } from '../mail/mail-texts.js';
import { isRefusedForGood, type MailTransport } from './mail-transport.js';
import { MailTable, type MailRow } from '../mail/mail.table.js';

const minuteMs = 60_000;
/** Within this a mail is taken or refused; a process that died while sending is taken to have failed. */
const sendingMs = 2 * minuteMs;
/** Waits between attempts: soon at first, then every six hours until it is given up. */
const waitsMs = [1, 5, 15, 60, 180, 360].map((minutes) => minutes * minuteMs);

/**
 * Sends every mail that is due; `transport` null keeps them where the sandbox shows them. None is begun once `ending` says
 * so. Returns how many left.
 */
export async function sendDueMail(
  service: RunningService,
  transport: MailTransport | null,
  ending?: AbortSignal,
): Promise<number> {
  const em = service.orm.em.fork() as SqlEntityManager;
  const now = new Date();
  const waiting = { sentAt: null, gaveUpAt: null, dueAt: { $lte: now } };
  const due = await em.find(MailTable, waiting, { orderBy: { dueAt: 'asc' }, limit: 50 });
  let sent = 0;
  for (const mail of due) {
    if (ending?.aborted) break;
    const taken = { dueAt: new Date(Date.now() + sendingMs), attempts: mail.attempts + 1 };
    // Whoever changes the row first sends the mail; another process finds it taken.
    const isMine = await em.nativeUpdate(MailTable, { ...waiting, id: mail.id, attempts: mail.attempts }, taken);
    if (isMine && (await sendOne(service, { ...mail, ...taken }, transport))) sent += 1;
  }
  return sent;
}

async function sendOne(service: RunningService, mail: MailRow, transport: MailTransport | null): Promise<boolean> {
  try {
    const composed = await act(service.contextFor(systemCaller('accounts')), async ({ em }) =>
      acted(await compose(em, mail, service.settings)),
    );
    if (composed === 'NEEDLESS') return await keep(service, mail, { sentAt: new Date() });
    if (transport) await transport.send({ ...composed, id: mail.id, recipient: mail.recipient });
    const shown = transport ? {} : { shownSubject: composed.subject, shownText: composed.text };
    return await keep(service, mail, { sentAt: new Date(), ...shown });
  } catch (error) {
    await failed(service, mail, error);
    return false;
  }
}

/** The mail as it leaves now; NEEDLESS when there is nothing to tell any more. */
async function compose(
  em: SqlEntityManager,
  mail: MailRow,
  settings: ServiceSettings,
): Promise<ComposedMail | 'NEEDLESS'> {
  const facts: Record<string, string> = { ...mail.facts };
  if (mail.entryId) facts['reference'] ??= await referenceOfEntry(em, mail.entryId);
  if (mail.linkId) {
    const secrets = await secretsFor(em, mail.linkId, new Date());
    if (secrets === null) return 'NEEDLESS';
    facts['token'] = secrets.token;
    facts['code'] = secrets.code ?? '';
  }
  const { template, language } = mail;
  return composeMail(template as MailTemplate, facts, settings.PUBLIC_URL, authorityOf(settings), language ?? 'en');
}

async function keep(service: RunningService, { id }: MailRow, change: Partial<MailRow>): Promise<boolean> {
  await service.orm.em.fork().nativeUpdate(MailTable, { id }, change as object);
  return Boolean(change.sentAt);
}

async function failed(service: RunningService, mail: MailRow, error: unknown): Promise<void> {
  const dueAt = new Date(Date.now() + waitsMs[Math.min(mail.attempts, waitsMs.length) - 1]!);
  const givesUp = isRefusedForGood(error) || dueAt > mail.giveUpAt;
  await keep(service, mail, givesUp ? { gaveUpAt: new Date() } : { dueAt });
  // The address itself is in no log.
  const recipient = createHash('sha256').update(mail.recipient).digest('hex').slice(0, 12);
  const about = { mailId: mail.id, template: mail.template, recipient, attempts: mail.attempts, err: nameless(error) };
  if (givesUp) service.log.error(about, 'a mail was given up: nobody gets it');
  else service.log.warn(about, 'a mail was not taken and is tried again');
}

/** What went wrong, without the addresses that servers repeat in their answers. */
function nameless(error: unknown): Error {
  const { message, name } = error instanceof Error ? error : new Error(String(error));
  return Object.assign(new Error(message.replaceAll(/\S+@\S+/g, '…@…')), { name, stack: undefined });
}
