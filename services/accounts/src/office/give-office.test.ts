// An office is given by administrators, with its days, to somebody who works for Customs.
import type { Caller } from '@landfall/service-kit';
import { importer, officer, serviceUnderTest, supervisor, type ServiceUnderTest } from '@landfall/service-kit/testing';
import { personaOf } from '../sandbox/personas.js';
import { accounts } from '../service.js';

let it: ServiceUnderTest;
beforeAll(async () => {
  it = await serviceUnderTest(accounts);
});
afterAll(() => it.stop());

const administrator: Caller = {
  ...officer([]),
  subject: personaOf('administrator')!.subject,
  roles: ['ADMINISTRATOR'],
};
const ana = personaOf('officer')!.subject;

const send = async (operation: 'giveOffice' | 'endOffice', input: object, caller = administrator) => {
  const type = operation === 'giveOffice' ? 'GiveOfficeInput' : 'EndOfficeInput';
  const mutation = `mutation ($input: ${type}!) { ${operation}(input: $input) {
    officer { subject offices { id office port since until reasonCode } } userErrors { code path } } }`;
  const { data, errors } = await it.graphql(caller, mutation, {
    input: { idempotencyKey: crypto.randomUUID(), ...input },
  });
  return errors ? { errors } : data[operation];
};
const give = (more: object, caller?: Caller) =>
  send(
    'giveOffice',
    { subjectId: ana, office: 'COMMISSIONER', since: '2026-12-01', reasonCode: 'APPOINTED', ...more },
    caller,
  );
const end = (more: object) => send('endOffice', { reasonCode: 'LEFT', ...more });
const told = async () =>
  (await it.announced()).filter(({ type, partitionkey }) => type === 'office.changed' && partitionkey === ana);

test('an administrator makes an officer port director from a day on, and ends it with another', async () => {
  const director = { office: 'PORT_DIRECTOR', port: '3201' };
  const { officer: given, userErrors } = await give({ ...director, since: '2026-11-02' });
  expect(userErrors).toEqual([]);
  const held = { ...director, since: '2026-11-02', until: null, reasonCode: 'APPOINTED' };
  expect(given).toMatchObject({ subject: ana, offices: [held] });
  const { id: officeId } = given.offices[0];
  expect(await told()).toMatchObject([
    { actor: administrator.subject, visibleto: 'customs', data: { officeId, subjectId: ana, ...held } },
  ]);
  const ended = await end({ officeId, until: '2026-12-24' });
  expect(ended.officer.offices).toMatchObject([{ ...held, until: '2026-12-24', reasonCode: 'LEFT' }]);
  expect((await told()).at(-1)!.data).toMatchObject({ officeId, until: '2026-12-24', reasonCode: 'LEFT' });
  for (const [until, code] of [
    ['2026-12-24', 'OFFICE_ENDED_ALREADY'],
    ['2026-11-01', 'OFFICE_ENDS_BEFORE_ITS_FIRST_DAY'],
  ])
    expect((await end({ officeId, until })).userErrors).toMatchObject([{ code, path: ['until'] }]);
  expect((await end({ officeId: 'off_none', until: '2026-12-24' })).userErrors).toMatchObject([
    { code: 'OFFICE_NOT_THERE' },
  ]);
});

test('nobody holds the same office twice on a day; who held it before may hold it again', async () => {
  expect((await give({ until: '2027-01-01' })).userErrors).toEqual([]);
  expect((await give({ since: '2026-12-31' })).userErrors).toMatchObject([
    { code: 'OFFICE_HELD_ALREADY', path: ['office'] },
  ]);
  expect((await give({ since: '2027-01-01' })).userErrors).toEqual([]);
});

test.each([
  ['a port director of no port', { office: 'PORT_DIRECTOR' }, 'OFFICE_PORT_MISSING'],
  ['a port director of a port that is not served', { office: 'PORT_DIRECTOR', port: '9999' }, 'OFFICE_PORT_MISSING'],
  [
    'a Commissioner of one port',
    { office: 'COMMISSIONER', since: '2020-01-01', until: '2020-02-01', port: '3201' },
    'OFFICE_OF_NO_PORT',
  ],
  ['an end before the beginning', { office: 'CENTER_DIRECTOR', until: '2026-12-01' }, 'OFFICE_ENDS_BEFORE_IT_BEGINS'],
  [
    'somebody of the trade',
    { office: 'CENTER_DIRECTOR', subjectId: personaOf('importer')!.subject },
    'OFFICER_NOT_THERE',
  ],
  ['themselves', { office: 'CENTER_DIRECTOR', subjectId: administrator.subject }, 'OFFICER_IS_YOURSELF'],
])('an administrator does not make %s', async (_what, more, code) => {
  expect((await give(more)).userErrors).toMatchObject([{ code }]);
});

test('others give no office; Customs sees who holds which', async () => {
  for (const caller of [officer(), supervisor(), importer('acc_1')])
    expect((await give({}, caller)).errors[0].extensions).toMatchObject({ code: 'FORBIDDEN' });
  const query = `query ($id: ID!) { officer(subjectId: $id) { offices { office } } }`;
  const { data } = await it.graphql(supervisor(['3201']), query, { id: ana });
  expect(data.officer.offices).toContainEqual({ office: 'PORT_DIRECTOR' });
});
