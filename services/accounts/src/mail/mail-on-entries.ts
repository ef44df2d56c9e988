import type { AnyEvent, EventData, KnownEvent } from '@landfall/events';
import { dayAtPort } from '@landfall/law/shared/day-at-port';
import { reaction } from '@landfall/service-kit';
import type { SqlEntityManager } from '@mikro-orm/postgresql';
import type { MailFacts } from './mail-facts.js';
import type { MailTemplate } from './mail-texts.js';
import { MailTable } from './mail.table.js';
import { recipientsOf, type Recipient } from './recipients.js';
import { writeMail } from './write-mail.js';
import { mayWriteToStranger } from './write-to-strangers.js';

/**
 * Writes to the people of an entry when it is filed, when something is asked of them, when money came or went, and when it is
 * released. A proven address gets all of it. One that was only typed may be a stranger’s: it gets the confirmation of a filing,
 * which says nothing but the reference. Brokers, whose systems file by the hundred, get what asks something of them, and hear
 * of money that was taken back or given back: who was to have it tells best whether it was.
 */
export const mailOnEntries = reaction({
  name: 'mail-on-entries',
  on: {
    'entry.filed': async (em, event) => {
      if ('reference' in event.data && event.data.reference) await tell(em, event, 'filed', asFiled(event.data));
    },
    'entry.changed': async (em, event) => {
      const { status, previousStatus, causedBy, amountDueUsd = '', reasonCode: reason } = event.data;
      // A document that was presented changes the data, and asks nothing of anybody.
      if (status === previousStatus) return;
      const why = { reasonCode: reason ?? '', ...words(event), ...named(event) };
      if (status === 'PAYMENT_DUE') await tell(em, event, 'payment-due', { amountDueUsd, ...why });
      if (status === 'WAITING_FOR_FILER' && causedBy) await tellWhatFor(em, event, why);
    },
    'payment.recorded': async (em, event) => {
      const { amountUsd: paidUsd, means, receiptNumber, covers } = event.data;
      const [entry, ...others] = covers;
      if (entry && others.length === 0)
        await tell(em, event, 'paid', { paidUsd, means, receiptNumber, ...named({ data: entry }) }, entry.entryId);
    },
    'payment.reversed': async (em, event) => {
      const { amountUsd: paidUsd, means, receiptNumber, reasonCode, covers } = event.data;
      const payment = { paidUsd, means, receiptNumber, reasonCode };
      const [entry, ...others] = covers;
      if (entry && others.length === 0)
        await tell(em, event, 'payment-taken-back', { ...payment, ...named({ data: entry }) }, entry.entryId);
    },
    'refund.owed': (em, event) => tell(em, event, 'owed-back', { refundUsd: event.data.amountUsd, ...named(event) }),
    'refund.paid': (em, event) => {
      const { amountUsd: refundUsd, means, voucherNumber } = event.data;
      return tell(em, event, 'given-back', { refundUsd, means, voucherNumber, ...named(event) });
    },
    'entry.released': (em, event) => tell(em, event, 'released', { ...words(event), ...named(event) }),
    'entry.message-written': async (em, event) => {
      if (event.data.side === 'CUSTOMS' && !(await wroteLately(em, event.data.entryId)))
        await tell(em, event, 'customs-wrote', named(event));
    },
    'entry.determined': async (em, event) => {
      const { determined, holds, ground } = event.data;
      if (determined === 'FORMAL_ENTRY_REQUIRED' && holds)
        await tell(em, event, 'formal-entry-required', { reasonCode: ground ?? '', ...named(event) });
    },
    'entry.arrived': (em, event) => tellOfArrival(em, event),
    'entry.thread-closed': (em, event) =>
      tell(em, event, 'thread-closed', { reasonCode: event.data.reasonCode, ...named(event) }),
  },
});

/** What was filed. Of what an officer has still to assess no sum is said. */
function asFiled(data: EventData<'entry.filed'>): Partial<MailFacts> {
  const { regime, filingNumber, lines, totalValueUsd: valueUsd, estimatedDutyUsd } = data;
  const isToAssess = regime === 'AS_TERRITORY' && lines.some((line) => 'exciseUsd' in line && line.exciseUsd === null);
  return {
    ...{ regime, filingNumber: String(filingNumber), lineCount: String(lines.length), valueUsd },
    ...{ dutyUsd: isToAssess ? 'TO_ASSESS' : estimatedDutyUsd },
    ...('reference' in data && data.reference ? { reference: data.reference } : {}),
  };
}

/** What an entry came to wait for its filer for. Announced before that was told, it is on the entry's page alone. */
async function tellWhatFor(em: SqlEntityManager, event: KnownEvent<'entry.changed'>, why: Partial<MailFacts>) {
  const { waitingFor, documentKind, dueOn } = event.data;
  if (!waitingFor) return tell(em, event, 'waits-for-you', why);
  if (documentKind && dueOn) return tell(em, event, 'document-asked', { documentKind, dueOn, ...why });
  return tell(em, event, 'sent-back', why);
}

/** The first time that is recorded, and another day; another hour of the day is on the page alone. */
async function tellOfArrival(em: SqlEntityManager, event: KnownEvent<'entry.arrived'>) {
  const { arrivedAt, arrivedBeforeAt, arrivalNumber, changes = [] } = event.data;
  const dayOf = (at: string) => dayAtPort(event.ports[0] ?? '', new Date(at)).toString();
  const arrivedOn = dayOf(arrivedAt);
  const facts = { arrivedOn, ...(changes.length > 0 ? { changedByArrival: 'true' } : {}), ...named(event) };
  if (arrivalNumber === 1) await tell(em, event, 'arrived', facts);
  else if (arrivedBeforeAt && dayOf(arrivedBeforeAt) !== arrivedOn) await tell(em, event, 'arrival-corrected', facts);
}

interface Named {
  reference?: string | undefined;
  lineCount?: number | undefined;
  totalValueUsd?: string | undefined;
}
/** How the entry is called, and by what its reader knows the shipment. */
const named = ({ data: { reference, lineCount, totalValueUsd: valueUsd } }: { data: Named }): Partial<MailFacts> => ({
  ...(reference ? { reference } : {}),
  ...(lineCount ? { lineCount: String(lineCount) } : {}),
  ...(valueUsd ? { valueUsd } : {}),
});

const words = ({ data: { wroteToFiler } }: { data: { wroteToFiler?: boolean | undefined } }): Partial<MailFacts> =>
  wroteToFiler ? { wroteToFiler: 'true' } : {};

const dayMs = 24 * 60 * 60 * 1_000;
/** As long as a mail may take, and as old as what it tells of may be: a log that is read again writes to nobody. */
const newsForMs = 3 * dayMs;
const forBrokersToo: readonly MailTemplate[] = [
  'document-asked',
  'sent-back',
  'waits-for-you',
  'payment-due',
  'payment-taken-back',
  'owed-back',
  'given-back',
  'customs-wrote',
  'thread-closed',
  'formal-entry-required',
];

/** One mail an hour tells that Customs wrote about an entry, however often it did. */
async function wroteLately(em: SqlEntityManager, entryId: string): Promise<boolean> {
  const hourAgo = new Date(Date.now() - 60 * 60 * 1_000);
  return (await em.count(MailTable, { entryId, template: 'customs-wrote', madeAt: { $gt: hourAgo } })) > 0;
}

async function tell(
  em: SqlEntityManager,
  event: AnyEvent,
  template: MailTemplate,
  facts: Partial<MailFacts>,
  entryId = 'entryId' in event.data ? event.data.entryId : null,
) {
  const now = new Date();
  if (now.getTime() - Date.parse(event.time) > newsForMs || entryId === null) return;
  for (const recipient of await recipientsOf(em, event.accounts)) {
    const text = await textFor(em, recipient, template, now);
    if (!text) continue;
    const mail = {
      recipient: recipient.typed,
      template: text,
      facts: { ...facts, port: event.ports[0] ?? '' },
      entryId,
      cause: event.id,
      language: recipient.language,
    };
    writeMail(em, { ...mail, worthSendingMs: newsForMs }, now);
  }
  await em.flush();
}

async function textFor(
  em: SqlEntityManager,
  { isProven, isBroker, address }: Recipient,
  template: MailTemplate,
  now: Date,
): Promise<MailTemplate | null> {
  if (isBroker && !forBrokersToo.includes(template)) return null;
  if (isProven) return template;
  if (template !== 'filed') return null;
  return (await mayWriteToStranger(em, address, now)) ? 'filed-unproven' : null;
}
