import type { Role } from '@landfall/service-kit';

/** An id that stays the same in every sandbox, so that documentation can name it. */
const fixedId = (prefix: string, word: string): string => `${prefix}_${word.padStart(26, '0')}`;

/** The sandbox's accounts, by id. */
export const sandboxAccounts = {
  pacificHardware: fixedId('acc', 'pac1f1chardware'),
  koolauGarden: fixedId('acc', 'k00a0garden'),
  kalaniBrokers: fixedId('acc', 'ka1an1br0kers'),
  leilaniImports: fixedId('acc', '1e11an11mp0rts'),
  notYetBrokers: fixedId('acc', 'n0tyetbr0kers'),
  customs: fixedId('acc', 'cst0ms'),
};

/** The sandbox's mandates, by id. */
export const sandboxMandates = {
  pacificToKalani: fixedId('mnd', 'pac1f1ct0ka1an1'),
  pacificToNotYet: fixedId('mnd', 'pac1f1ct0n0tyet'),
};

/** The machine client of Kalani Customs Brokers; its secret is public, and it exists in a sandbox alone. */
export const kalaniMachine = { clientId: 'kalani-machine', clientSecret: 'sandbox-kalani-machine-secret' };

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
}

const honolulu = ['3201'];
const trade = (key: string, label: string, accountId: string, role: Role, name: string): Persona => ({
  key,
  label,
  accountId,
  name,
  subject: fixedId('per', key.replaceAll('-', '0')),
  roles: [role],
  ports: [],
});
const customs = (key: string, label: string, role: Role, name: string): Persona => ({
  ...trade(key, label, sandboxAccounts.customs, role, name),
  ports: honolulu,
});

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
  customs('officer', 'Officer at Honolulu', 'OFFICER', 'Ana Pereira'),
  customs('cashier', 'Cashier at Honolulu', 'CASHIER', 'Tavita Leota'),
  customs('supervisor', 'Supervisor at Honolulu', 'SUPERVISOR', 'Ruth Nakamura'),
  customs('analyst', 'Analyst for Honolulu', 'ANALYST', 'David Chun'),
];

/** The persona of this key; undefined when there is none. */
export const personaOf = (key: unknown): Persona | undefined => personas.find((persona) => persona.key === key);
