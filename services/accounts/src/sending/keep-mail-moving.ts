import { every, type RunningService, type ServiceSettings } from '@landfall/service-kit';
import { nothingUnderWay } from '../mail/after-the-answer.js';
import { LinkTable } from '../links/link.table.js';
import { smtpTransport, type MailTransport } from './mail-transport.js';
import { MailTable } from '../mail/mail.table.js';
import { sendDueMail } from './send-mail.js';

const lookEveryMs = 1_000;
const clearEveryMs = 60 * 60 * 1_000;
/** As long as the last answers of a listener. */
const lastMailMs = 9_000;
const keptMs = 30 * 24 * 60 * 60 * 1_000;

/** Sends mail while the service runs, and forgets it after 30 days. Returns how to end that. @throws without a server. */
export function keepMailMoving(service: RunningService): () => Promise<void> {
  const transport = transportOf(service.settings);
  const onFault = (error: unknown) => service.log.warn({ err: error }, 'mail could not be looked after');
  const ends = [
    every({ everyMs: lookEveryMs, onFault }, (ending) => sendDueMail(service, transport, ending)),
    every({ everyMs: clearEveryMs, onFault }, () => forgetOldMail(service)),
  ];
  return async () => {
    const patience = setTimeout(() => transport?.close(), lastMailMs);
    await Promise.all([...ends.map((end) => end()), nothingUnderWay(service)]);
    clearTimeout(patience);
    transport?.close();
  };
}

/** Null in a sandbox, whose mailbox shows it: elsewhere what is shown would open accounts. */
function transportOf(settings: ServiceSettings): MailTransport | null {
  if (settings.SMTP_URL) return smtpTransport(settings);
  if (settings.SANDBOX) return null;
  throw new Error(
    'SMTP_URL is missing: outside a sandbox people sign in by mail. docs/operating.md says what it means.',
  );
}

async function forgetOldMail(service: RunningService): Promise<void> {
  const em = service.orm.em.fork();
  const old = { madeAt: { $lt: new Date(Date.now() - keptMs) } };
  await em.nativeDelete(MailTable, old);
  await em.nativeDelete(LinkTable, old);
}
