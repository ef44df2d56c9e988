import { anonymous, type Caller, type Role } from './caller.js';
import { factsAsSeen, personAsSeen, pseudonymOf, subjectAsSeen } from './pseudonym.js';
import type { ServiceSettings } from '../service/settings.js';

const settings = (byte: number) => ({ CURSOR_KEY: Buffer.alloc(32, byte) }) as ServiceSettings;
const customs = (...roles: Role[]): Caller => ({ ...anonymous, subject: 'per_me', roles, ports: ['3201'] });
const analyst = { caller: customs('ANALYST'), settings: settings(1) };

test('a person has one pseudonym, by which nobody without the platform’s key finds them', () => {
  const known = pseudonymOf('per_1', analyst);
  expect(known).toMatch(/^Person [0-9A-HJKMNP-TV-Z]{4}-[0-9A-HJKMNP-TV-Z]{4}$/);
  expect(pseudonymOf('per_1', analyst)).toBe(known);
  expect(pseudonymOf('per_2', analyst)).not.toBe(known);
  expect(pseudonymOf('per_1', { settings: settings(2) })).not.toBe(known);
});

test.each<[string, Role[]]>([
  ['an officer', ['OFFICER']],
  ['a cashier', ['CASHIER']],
  ['a supervisor', ['SUPERVISOR']],
  ['an analyst who is an officer too', ['ANALYST', 'OFFICER']],
])('%s sees the ids of people', (_, roles) => {
  const who = { caller: customs(...roles), settings: settings(1) };
  expect(personAsSeen('per_1', who)).toBe('per_1');
  expect(factsAsSeen({ officerId: 'per_1' }, who)).toEqual({ officerId: 'per_1' });
});

test('an analyst sees facts with pseudonyms where they name people', () => {
  const facts = { reviewId: 'rev_1', officerId: 'per_1', subjectId: 'per_1', entryVersion: 1 };
  const person = pseudonymOf('per_1', analyst);
  expect(factsAsSeen(facts, analyst)).toEqual({ ...facts, officerId: person, subjectId: person });
});

test('an analyst cannot find the entries of somebody by filing with a guessed name, flight or bill: facts have no mark of any', () => {
  const marks = {
    consigneeId: 'a1'.repeat(16),
    consigneePartyId: 'pty_1',
    conveyanceKey: 'b2'.repeat(32),
    consignmentKeys: ['c3'.repeat(32)],
    arrivedAt: '2026-02-03T18:40:00.000Z',
  };
  expect(factsAsSeen({ entryId: 'ent_1', ...marks }, analyst)).toEqual({ entryId: 'ent_1' });
});

test('nor does what an event is about tell an analyst what its facts keep back; all else it does', () => {
  const conveyanceKey = 'b2'.repeat(32);
  const [arrival, entry] = [
    { subject: conveyanceKey, data: { conveyanceKey } },
    { subject: 'ent_1', data: { entryId: 'ent_1', conveyanceKey } },
  ];
  expect(subjectAsSeen(arrival, analyst)).toBe(pseudonymOf(conveyanceKey, analyst, 'Conveyance'));
  expect(subjectAsSeen(entry, analyst)).toBe('ent_1');
  expect(subjectAsSeen(arrival, { caller: customs('OFFICER'), settings: settings(1) })).toBe(conveyanceKey);
});
