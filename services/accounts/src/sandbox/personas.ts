import type { Office } from '@landfall/law';
import { portsOfRegimes } from '@landfall/law/words/ports';
import { portRoles } from '@landfall/law/words/roles';
import type { Role } from '@landfall/service-kit';
import { sandboxId, sandboxMachineId } from '@landfall/service-kit/sandbox-ids';

/** The sandbox's accounts, by id. */
export const sandboxAccounts = {
  pacificHardware: sandboxId('acc', 'pac1f1chardware'),
  koolauGarden: sandboxId('acc', 'k00a0garden'),
  kalaniBrokers: sandboxId('acc', 'ka1an1br0kers'),
  leilaniImports: sandboxId('acc', '1e11an11mp0rts'),
  notYetBrokers: sandboxId('acc', 'n0tyetbr0kers'),
  tutuilaTrading: sandboxId('acc', 't0t0i1atrad1ng'),
  customs: sandboxId('acc', 'cst0ms'),
  customsAtPagoPago: sandboxId('acc', 'cst0mspag0pag0'),
  customsElsewhere: sandboxId('acc', 'cst0mse1sewhere'),
};

/** The sandbox's mandates, by id. */
export const sandboxMandates = {
  pacificToKalani: sandboxId('mnd', 'pac1f1ct0ka1an1'),
  pacificToNotYet: sandboxId('mnd', 'pac1f1ct0n0tyet'),
};

/** The machine client of Kalani Customs Brokers; its secret is public, and it exists in a sandbox alone. */
export const kalaniMachine = { clientId: sandboxMachineId, clientSecret: 'sandbox-kalani-machine-secret' };

/** Somebody whom a developer can act as in the sandbox. */
export interface Persona {
  key: string;
  label: string;
  subject: string;
  accountId: string;
  roles: Role[];
  ports: string[];
  /** How the person is called; null for a machine. */
  name: string | null;
  /** An address of the person's, taken as proven; null for a machine. */
  email: string | null;
  /** The office that the person holds in the sandbox. */
  office?: Office;
}

const trade = (key: string, label: string, accountId: string, role: Role, name: string): Persona => ({
  key,
  label,
  accountId,
  name,
  email: `${key}@example.com`,
  subject: sandboxId('per', key.replaceAll('-', '0')),
  roles: [role],
  ports: [],
});
const atHonolulu = (key: string, label: string, role: Role, name: string): Persona => ({
  ...trade(key, label, sandboxAccounts.customs, role, name),
  ports: ['3201'],
});
const atPagoPago = (key: string, label: string, role: Role, name: string): Persona => ({
  ...trade(key, label, sandboxAccounts.customsAtPagoPago, role, name),
  ports: ['ASPPG'],
});

/** Somebody who holds an office; a port director that of Honolulu. */
const inOffice = (office: Office, key: string, label: string, name: string, more: Partial<Persona>): Persona => ({
  ...trade(key, label, sandboxAccounts.customs, 'OFFICER', name),
  office,
  ...more,
});
// Determinations are made on an entry, by whoever works at its port.
const atEveryPort = { ports: portsOfRegimes(['US_CBP']) };
// Whose judgments are about how accounts take part, which administrators record.
const overAccounts: Partial<Persona> = { roles: ['ADMINISTRATOR'] };

/** One of each office of 19 CFR parts 141 and 143. */
const inOffices: readonly Persona[] = [
  inOffice('PORT_DIRECTOR', 'port-director', 'Port director of Honolulu', 'Leialoha Kahale', { ports: ['3201'] }),
  inOffice('CENTER_DIRECTOR', 'center-director', 'Center director', 'Marcus Webb', atEveryPort),
  inOffice('COMMISSIONER', 'commissioner', 'Commissioner', 'Judith Abara', atEveryPort),
  inOffice('ASSISTANT_COMMISSIONER', 'assistant', 'Assistant Commissioner', 'Paul Lindqvist', overAccounts),
  inOffice('EXECUTIVE_DIRECTOR', 'executive', 'Executive Director', 'Irene Castellano', overAccounts),
  inOffice('DIRECTOR_USER_SUPPORT', 'user-support', 'Director, User Support Services', 'Omar Haddad', overAccounts),
];

/** Everybody whom the sandbox knows; `npm run token -- <key>` gives a token. */
export const personas: readonly Persona[] = [
  trade(
    'importer',
    'Importer without ABI, Pacific Hardware Hawaii',
    sandboxAccounts.pacificHardware,
    'IMPORTER',
    'Noelani Akana',
  ),
  trade(
    'self-filer',
    'Importer that files for itself, Koolau Garden Supply',
    sandboxAccounts.koolauGarden,
    'IMPORTER',
    'Peter Makoa',
  ),
  trade('broker', 'Clerk at Kalani Customs Brokers', sandboxAccounts.kalaniBrokers, 'BROKER', 'Grace Tanaka'),
  {
    ...trade('machine', 'System of Kalani Customs Brokers', sandboxAccounts.kalaniBrokers, 'BROKER', ''),
    subject: kalaniMachine.clientId,
    roles: ['BROKER', 'MACHINE'],
    name: null,
    email: null,
  },
  trade(
    'other-importer',
    'Importer without a mandate to anyone, Leilani Imports',
    sandboxAccounts.leilaniImports,
    'IMPORTER',
    'Leilani Fa’asavalu',
  ),
  trade(
    'other-broker',
    'Clerk at Not Yet Brokers, not ABI operational',
    sandboxAccounts.notYetBrokers,
    'BROKER',
    'Sam Kealoha',
  ),
  {
    ...trade(
      'as-importer',
      'Importer in Pago Pago, Tutuila Trading',
      sandboxAccounts.tutuilaTrading,
      'IMPORTER',
      'Sina Tuiasosopo',
    ),
    email: 'tutuila@example.com',
  },
  atHonolulu('officer', 'Officer at Honolulu', 'OFFICER', 'Ana Pereira'),
  atHonolulu('officer-2', 'Another officer at Honolulu', 'OFFICER', 'Kimo Silva'),
  atHonolulu('cashier', 'Cashier at Honolulu', 'CASHIER', 'Tavita Leota'),
  atHonolulu('supervisor', 'Supervisor at Honolulu', 'SUPERVISOR', 'Ruth Nakamura'),
  atHonolulu('analyst', 'Analyst for Honolulu', 'ANALYST', 'David Chun'),
  atPagoPago('as-officer', 'Officer at Pago Pago', 'OFFICER', 'Malia Seumalo'),
  atPagoPago('as-officer-2', 'Another officer at Pago Pago', 'OFFICER', 'Ioane Tuala'),
  atPagoPago('as-cashier', 'Cashier at Pago Pago', 'CASHIER', 'Fetu Alaimalo'),
  atPagoPago('as-supervisor', 'Supervisor at Pago Pago', 'SUPERVISOR', 'Lupe Faumuina'),
  atPagoPago('as-analyst', 'Analyst for Pago Pago', 'ANALYST', 'Tasi Mauga'),
  {
    ...trade(
      'other-officer',
      'Officer, cashier and supervisor at every other port, from Portland to Los Angeles',
      sandboxAccounts.customsElsewhere,
      'OFFICER',
      'Rosa Delgado',
    ),
    roles: portRoles.filter((role) => role !== 'ANALYST'),
    ports: portsOfRegimes(['US_CBP']).filter((port) => port !== '3201'),
  },
  trade(
    'administrator',
    'Administrator, who invites officers',
    sandboxAccounts.customs,
    'ADMINISTRATOR',
    'Helen Ortiz',
  ),
  ...inOffices,
];

/** The persona of this key; undefined when there is none. */
export const personaOf = (key: unknown): Persona | undefined => personas.find((persona) => persona.key === key);
