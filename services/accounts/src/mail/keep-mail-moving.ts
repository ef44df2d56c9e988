import type { RunningService, ServiceSettings } from '@landfall/service-kit';
import { nothingUnderWay } from '../links/after-the-answer.js';
import { LinkTable } from '../links/link.table.js';
import { smtpTransport, type MailTransport } from './mail-transport.js';
import { MailTable } from './mail.table.js';
import { sendDueMail } from './send-mail.js';

const lookEveryMs = 1_000;
const clearEveryMs = 60 * 60 * 1_000;
/** As long as the last answers of a listener. */
const lastMailMs = 9_000;
const keptMs = 30 * 24 * 60 * 60 * 1_000;

/** Sends mail while the service runs, and forgets it after 30 days. Returns how to end that. @throws without a server. */
export function keepMailMoving(service: RunningService): () => Promise<void> {
  const transport = transportOf(service.settings);
  const ending = new AbortController();
  const send = oneAtATime(service, async () => void (await sendDueMail(service, transport, ending.signal)));
  const clear = oneAtATime(service, () => forgetOldMail(service));
  const timers = [setInterval(send.look, lookEveryMs), setInterval(clear.look, clearEveryMs)];
  for (const timer of timers) timer.unref();
  return async () => {
    timers.forEach((timer) => clearInterval(timer));
    ending.abort();
    const patience = setTimeout(() => transport?.close(), lastMailMs);
    await Promise.all([send.idle(), clear.idle(), nothingUnderWay(service)]);
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

function oneAtATime(service: RunningService, work: () => Promise<void>) {
  let running: Promise<void> | null = null;
  const look = () => {
    running ??= work()
      .catch((error: unknown) => service.log.warn({ err: error }, 'mail could not be looked after'))
      .finally(() => (running = null));
  };
  return { look, idle: async () => void (await running) };
}

async function forgetOldMail(service: RunningService): Promise<void> {
  const em = service.orm.em.fork();
  const old = { madeAt: { $lt: new Date(Date.now() - keptMs) } };
  await em.nativeDelete(MailTable, old);
  await em.nativeDelete(LinkTable, old);
}
