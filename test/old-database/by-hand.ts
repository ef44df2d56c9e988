// What no button of the platform does yet, done as an operator would: in the tables and the log.
import { accounts, sandboxAccounts } from '@landfall/accounts';
import { entries } from '@landfall/entries';
import { makeEvent, type NewEvent } from '@landfall/events';
import { appendEvents, openDatabase, type ServiceDefinition } from '@landfall/service-kit';
import type { SqlEntityManager } from '@mikro-orm/postgresql';

const now = new Date();
const today = now.toISOString().slice(0, 10);

async function write(
  definition: ServiceDefinition,
  ownerUrl: string,
  work: (em: SqlEntityManager) => Promise<NewEvent[]>,
): Promise<void> {
  const orm = await openDatabase(definition, ownerUrl);
  try {
    await (orm.em.fork() as SqlEntityManager).transactional(async (em) =>
      appendEvents(em as SqlEntityManager, await work(em as SqlEntityManager), { time: now, actor: 'system:accounts' }),
    );
  } finally {
    await orm.close(true);
  }
}

/** A client designates a broker and takes it back. */
export const endAMandate = (ownerUrl: string): Promise<void> =>
  write(accounts, ownerUrl, async (em) => {
    const mandate = {
      mandateId: 'mnd_ended',
      clientAccountId: sandboxAccounts.koolauGarden,
      brokerAccountId: sandboxAccounts.kalaniBrokers,
    };
    await em.execute(
      `insert into mandate (id, client_account_id, broker_account_id, given_on, ended_on, scope) values (?, ?, ?, ?, ?, 'FILE')`,
      [mandate.mandateId, mandate.clientAccountId, mandate.brokerAccountId, today, today],
    );
    const address = { subject: mandate.mandateId, partitionkey: mandate.clientAccountId };
    return [
      makeEvent('mandate.given', { ...mandate, givenOn: today, scope: 'FILE' }, address),
      makeEvent('mandate.ended', { ...mandate, endedOn: today }, address),
    ];
  });

/** An event of a version that nobody knows: each who hears of it puts it aside. */
export const parkAnEvent = (ownerUrl: string): Promise<void> =>
  write(entries, ownerUrl, async () => {
    const about = { subject: 'drf_of_a_later_version', partitionkey: sandboxAccounts.koolauGarden };
    const known = makeEvent(
      'mandate.ended',
      { mandateId: 'x', clientAccountId: 'x', brokerAccountId: 'x', endedOn: today },
      about,
    );
    return [{ ...known, source: 'entries', type: 'entry.filed', typeversion: 99 } as NewEvent];
  });
