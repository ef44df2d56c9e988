import type { NewEvent } from '@landfall/events';
import { isOfOnePort, type AccountKind } from '@landfall/law';
import { act, acted, systemCaller, type RunningService } from '@landfall/service-kit';
import type { SqlEntityManager } from '@mikro-orm/postgresql';
import { AccountTable } from '../account/account.table.js';
import { hashSecret } from '../authorization/client-secret.js';
import { mandateGiven } from '../mandate/decide-mandate.js';
import { MachineClientTable } from '../authorization/machine-client.table.js';
import { MandateTable } from '../account/mandate.table.js';
import { openAccount } from '../account/open-account.js';
import { MembershipTable, PersonTable, RightsTable } from '../account/person.table.js';
import { officeChanged } from '../office/decide-office.js';
import { OfficeTable, type OfficeRow } from '../office/office.table.js';
import { decideCredential, decideParticipation, decidePaymentMeans } from '../standing/decide-standing.js';
import { CredentialTable, ParticipationTable, PaymentMeansTable } from '../standing/standing.table.js';
import { kalaniMachine, personas, sandboxAccounts, sandboxMandates, type Persona } from './personas.js';

const { pacificHardware, koolauGarden, kalaniBrokers, leilaniImports, notYetBrokers, tutuilaTrading } = sandboxAccounts;
const { customs, customsAtPagoPago, customsElsewhere } = sandboxAccounts;
// Before any day for which the demonstration files something.
const givenOn = '2025-01-02';

const accounts: [id: string, kind: AccountKind, displayName: string][] = [
  [pacificHardware, 'IMPORTER', 'Pacific Hardware Hawaii'],
  [koolauGarden, 'IMPORTER', 'Koolau Garden Supply'],
  [kalaniBrokers, 'BROKER', 'Kalani Customs Brokers'],
  [leilaniImports, 'IMPORTER', 'Leilani Imports'],
  [notYetBrokers, 'BROKER', 'Not Yet Brokers'],
  [tutuilaTrading, 'IMPORTER', 'Tutuila Trading'],
  [customs, 'CUSTOMS', 'Customs at Honolulu'],
  [customsAtPagoPago, 'CUSTOMS', 'Customs at Pago Pago'],
  [customsElsewhere, 'CUSTOMS', 'Customs at the other ports'],
];

/** Opens the accounts that the sandbox lacks and announces them; what stands, from an earlier version too, is left as it is. */
export async function seedSandbox(service: RunningService): Promise<void> {
  await act(service.contextFor(systemCaller('accounts')), async ({ em, now }) => {
    await em.execute(`select pg_advisory_xact_lock(hashtext('sandbox'))`);
    const stand = new Set((await em.find(AccountTable, { id: accounts.map(([id]) => id) })).map(({ id }) => id));
    const isNew = (accountId: string): boolean => !stand.has(accountId);
    const opened = accounts
      .filter(([id]) => isNew(id))
      .map(([id, kind, displayName]) => openAccount({ id, kind, displayName, openedAt: now }));
    for (const { account } of opened) em.create(AccountTable, account);
    await em.flush();
    const events = [...opened.map(({ event }) => event), ...(await mandates(em)), ...(await standings(em, isNew))];
    await people(em);
    return acted(undefined, ...events, ...(await offices(em)));
  });
}

async function mandates(em: SqlEntityManager): Promise<NewEvent[]> {
  const { pacificToKalani, pacificToNotYet } = sandboxMandates;
  const clientAccountId = pacificHardware;
  const all = [
    { id: pacificToKalani, clientAccountId, brokerAccountId: kalaniBrokers, givenOn },
    { id: pacificToNotYet, clientAccountId, brokerAccountId: notYetBrokers, givenOn },
  ];
  const known = new Set((await em.find(MandateTable, { id: all.map(({ id }) => id) })).map(({ id }) => id));
  const given = all.filter(({ id }) => !known.has(id)).map(mandateGiven);
  for (const { mandate } of given) em.create(MandateTable, mandate);
  return given.map(({ event }) => event);
}

const licensed = { kind: 'LICENSE', amountUsd: null, since: givenOn, until: null, reasonCode: 'GRANTED' } as const;

async function standings(em: SqlEntityManager, isNew: (accountId: string) => boolean): Promise<NewEvent[]> {
  const participations = (
    [
      { accountId: kalaniBrokers, abiStatus: 'OPERATIONAL', participantKind: 'BROKER' },
      { accountId: koolauGarden, abiStatus: 'OPERATIONAL', participantKind: 'IMPORTER' },
      { accountId: notYetBrokers, abiStatus: 'NONE', participantKind: 'BROKER' },
    ] as const
  )
    .filter(({ accountId }) => isNew(accountId))
    .map((one) => decideParticipation({ ...one, since: givenOn }));
  const paymentMeans = [
    { accountId: kalaniBrokers, statementProcessing: true, ach: true },
    { accountId: koolauGarden, statementProcessing: true, ach: false },
  ]
    .filter(({ accountId }) => isNew(accountId))
    .map((one) => decidePaymentMeans({ ...one, since: givenOn }));
  const licenses = [
    { accountId: kalaniBrokers, number: '90001' },
    { accountId: notYetBrokers, number: '90002' },
  ]
    .filter(({ accountId }) => isNew(accountId))
    .map((one) => decideCredential({ ...one, ...licensed }));
  for (const { row } of participations) await em.upsert(ParticipationTable, row);
  for (const { row } of paymentMeans) await em.upsert(PaymentMeansTable, row);
  for (const { row } of licenses) await em.upsert(CredentialTable, row);
  return [...licenses, ...participations, ...paymentMeans].map(({ event }) => event);
}

async function people(em: SqlEntityManager): Promise<void> {
  const known = new Set(
    (await em.find(RightsTable, { subject: personas.map(({ subject }) => subject) })).map(({ subject }) => subject),
  );
  const lacking = personas.filter(({ subject }) => !known.has(subject));
  for (const { subject, name } of lacking) {
    if (name !== null) em.create(PersonTable, { subject, displayName: name });
    em.create(RightsTable, { subject, version: 1 });
  }
  await em.flush();
  for (const persona of lacking) await bindToAccount(em, persona);
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

/** What the law leaves to an office is tried by whoever holds it here; who held one already keeps it as it stands. */
async function offices(em: SqlEntityManager): Promise<NewEvent[]> {
  const all = personas.flatMap(({ subject, office, ports }): OfficeRow[] => {
    if (!office) return [];
    const id = subject.replace('per_', 'off_');
    const port = isOfOnePort(office) ? (ports[0] ?? null) : null;
    return [{ id, subject, office, port, since: givenOn, until: null, reasonCode: null }];
  });
  const known = new Set((await em.find(OfficeTable, { id: all.map(({ id }) => id) })).map(({ id }) => id));
  const given = all.filter(({ id }) => !known.has(id));
  for (const office of given) em.create(OfficeTable, office);
  await em.flush();
  return given.map(officeChanged);
}
