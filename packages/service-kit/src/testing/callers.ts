import { anonymous, type Caller, type Role } from '../identity/caller.js';

const person = (subject: string, roles: Role[], more: Partial<Caller>): Caller => ({
  ...anonymous,
  subject,
  roles,
  rightsVersion: 1,
  ...more,
});

export { anonymous };

/** Callers as the gateway would vouch for them, for tests of a service. */
export const importer = (accountId: string, subject = 'per_importer'): Caller =>
  person(subject, ['IMPORTER'], { accountId });
export const guest = (accountId: string, subject = 'per_guest'): Caller => person(subject, ['GUEST'], { accountId });
export const broker = (accountId: string, subject = 'per_broker'): Caller => person(subject, ['BROKER'], { accountId });
export const machine = (accountId: string): Caller => person('machine', ['BROKER', 'MACHINE'], { accountId });
export const officer = (ports: string[] = ['3201'], subject = 'per_officer'): Caller =>
  person(subject, ['OFFICER'], { ports });
export const cashier = (ports: string[] = ['3201']): Caller => person('per_cashier', ['CASHIER'], { ports });
export const supervisor = (ports: string[] = ['3201']): Caller => person('per_supervisor', ['SUPERVISOR'], { ports });
export const analyst = (ports: string[] = ['3201']): Caller => person('per_analyst', ['ANALYST'], { ports });
/** The same caller at another time; the sandbox clock. */
export const asOf = (instant: string, caller: Caller): Caller => ({ ...caller, asOf: new Date(instant) });
