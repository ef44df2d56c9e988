import type { NewEvent } from '@landfall/events';
import { appendEvents, systemCaller, type RunningService } from '@landfall/service-kit';
import type { SqlEntityManager } from '@mikro-orm/postgresql';
import { AccountTable, type AccountKindName } from '../account.table.js';
import { hashSecret } from '../authorization/client-secret.js';
import { giveMandate } from '../give-mandate.js';
import { MachineClientTable } from '../machine-client.table.js';
import { openAccount } from '../open-account.js';
import { MembershipTable, PersonTable, RightsTable } from '../person.table.js';
import { setParticipation, setPaymentMeans } from '../set-standing.js';
import { kalaniMachine, personas, sandboxAccounts, sandboxMandates, type Persona } from './personas.js';

const { pacificHardware, koolauGarden, kalaniBrokers, leilaniImports, notYetBrokers, tutuilaTrading } = sandboxAccounts;
const { customs, customsAtPagoPago } = sandboxAccounts;
// Before any day for which the demonstration files something.
const givenOn = '2025-01-02';

const accounts: [id: string, kind: AccountKindName, displayName: string][] = [
  [pacificHardware, 'IMPORTER', 'Pacific Hardware Hawaii'],
  [koolauGarden, 'IMPORTER', 'Koolau Garden Supply'],
  [kalaniBrokers, 'BROKER', 'Kalani Customs Brokers'],
  [leilaniImports, 'IMPORTER', 'Leilani Imports'],
  [notYetBrokers, 'BROKER', 'Not Yet Brokers'],
  [tutuilaTrading, 'IMPORTER', 'Tutuila Trading'],
  [customs, 'CUSTOMS', 'Customs at Honolulu'],
  [customsAtPagoPago, 'CUSTOMS', 'Customs at Pago Pago'],
];

/** Opens the sandbox's accounts and announces them, once; a sandbox that stands is left as it is. */
export async function seedSandbox(service: RunningService): Promise<void> {
  const context = service.contextFor(systemCaller('accounts'));
  await context.em.transactional(async (em) => {
    const sql = em as SqlEntityManager;
    await sql.execute(`select pg_advisory_xact_lock(hashtext('sandbox'))`);
    if (await sql.findOne(AccountTable, { id: customs })) return;
    const time = context.now();
    const opened = accounts.map(([id, kind, displayName]) =>
      openAccount(sql, { id, kind, displayName, openedAt: time }),
    );
    await sql.flush();
    const events = [...opened, ...mandates(sql), ...(await standings(sql))];
    await people(sql);
    await appendEvents(sql, events, { time, actor: context.caller.subject });
  });
  context.onCommit();
}

const mandates = (em: SqlEntityManager): NewEvent[] => [
  giveMandate(em, {
    id: sandboxMandates.pacificToKalani,
    clientAccountId: pacificHardware,
    brokerAccountId: kalaniBrokers,
    givenOn,
  }),
  giveMandate(em, {
    id: sandboxMandates.pacificToNotYet,
    clientAccountId: pacificHardware,
    brokerAccountId: notYetBrokers,
    givenOn,
  }),
];

async function standings(em: SqlEntityManager): Promise<NewEvent[]> {
  return [
    await setParticipation(em, { accountId: kalaniBrokers, abiStatus: 'OPERATIONAL', participantKind: 'BROKER' }),
    await setPaymentMeans(em, { accountId: kalaniBrokers, statementProcessing: true, ach: true }),
    await setParticipation(em, { accountId: koolauGarden, abiStatus: 'OPERATIONAL', participantKind: 'IMPORTER' }),
    await setPaymentMeans(em, { accountId: koolauGarden, statementProcessing: true, ach: false }),
    await setParticipation(em, { accountId: notYetBrokers, abiStatus: 'NONE', participantKind: 'BROKER' }),
  ];
}

async function people(em: SqlEntityManager): Promise<void> {
  for (const { subject, name } of personas) {
    if (name !== null) em.create(PersonTable, { subject, displayName: name });
    em.create(RightsTable, { subject, version: 1 });
  }
  await em.flush();
  for (const persona of personas) await bindToAccount(em, persona);
  await em.flush();
}

async function bindToAccount(em: SqlEntityManager, { subject, accountId, name, ...persona }: Persona): Promise<void> {
  const [roles, ports] = [[...persona.roles], [...persona.ports]];
  if (name !== null) em.create(MembershipTable, { subject, accountId, roles, ports });
  else
    em.create(MachineClientTable, {
      clientId: subject,
      accountId,
      roles,
      secretHash: await hashSecret(kalaniMachine.clientSecret),
    });
}
