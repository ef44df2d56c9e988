import type { Role } from '@landfall/law';
import { officer as colleague, supervisor } from '@landfall/service-kit/testing';
import { decideRights, findingsOfEnding, findingsOfPorts, findingsOfRights, rightsAsTheyAre } from './decide-rights.js';
import type { OfficerInFull } from './officer-in-full.js';

const officer = (roles: Role[] = ['OFFICER'], hasCome = true): OfficerInFull => ({
  person: { subject: 'per_1', displayName: 'Keola', language: null, lastSignedInAt: null },
  membership: { subject: 'per_1', accountId: 'acc_customs', roles, ports: ['3201'] },
  rights: { subject: 'per_1', version: 3 },
  email: {
    ...{ subject: 'per_1', address: 'keola@customs.example', typed: 'keola@customs.example' },
    ...{ attachedAt: new Date(0), invited: true, provenAt: hasCome ? new Date(0) : null },
  },
  invitationEndsAt: null,
});
const administrator = { ...colleague([]), roles: ['ADMINISTRATOR'] } as const;
const codes = (found: { code: string; path: string[] }[]) => found.map(({ code, path }) => [code, ...path].join(' '));

test('rights are given each once, ports in order, as one more version that the event tells', () => {
  const asked = { roles: ['OFFICER', 'OFFICER'], ports: ['ASPPG', '3201', 'ASPPG'] } as const;
  const { rights, event } = decideRights(officer(), asked, 'CHANGED');
  expect(rights).toEqual({ roles: ['OFFICER'], ports: ['3201', 'ASPPG'], version: 4 });
  expect(event).toMatchObject({
    type: 'rights.changed',
    data: { subjectId: 'per_1', rightsVersion: 4, roles: ['OFFICER'], ports: ['3201', 'ASPPG'], change: 'CHANGED' },
  });
});

test('who is invited again is told of as they are: nothing of their rights changed', () => {
  expect(rightsAsTheyAre(officer(), 'INVITED_AGAIN').data).toMatchObject({ rightsVersion: 3, ports: ['3201'] });
});

test('a supervisor neither gives nor takes a port of others, and is told of each', () => {
  const asked = { ports: ['ASPPG'], expectedVersion: 3 };
  expect(codes(findingsOfPorts(asked, officer(), supervisor(['5501'])))).toEqual([
    'OFFICER_PORT_NOT_YOURS ports 0',
    'OFFICER_PORT_NOT_YOURS ports',
  ]);
  expect(findingsOfPorts(asked, officer(), administrator)).toEqual([]);
});

test('nobody changes their own rights, and all that is wrong is said at once', () => {
  const themselves = { ...administrator, subject: 'per_1' };
  const asked = { roles: ['OFFICER'], ports: ['3201'], expectedVersion: 2 } as const;
  expect(codes(findingsOfRights(asked, officer(['ADMINISTRATOR']), { caller: themselves, isLast: true }))).toEqual([
    'OFFICER_IS_YOURSELF subjectId',
    'OFFICER_LAST_ADMINISTRATOR roles',
    'CONFLICT expectedVersion',
  ]);
});

test.each([
  ['of nobody', null, false, ['OFFICER_NOT_THERE subjectId']],
  ['of somebody who has not come', officer(['OFFICER'], false), false, ['OFFICER_NOT_COME_YET subjectId']],
  ['that ended before', officer([]), false, ['OFFICER_WITHOUT_RIGHTS subjectId']],
  ['of the last administrator', officer(['ADMINISTRATOR']), true, ['OFFICER_LAST_ADMINISTRATOR subjectId']],
  ['of an officer', officer(), false, []],
] as const)('the rights %s end as the law of this house has it', (_, whose, isLast, found) => {
  expect(codes(findingsOfEnding({ expectedVersion: 3 }, whose, { isLast }))).toEqual(found);
});
