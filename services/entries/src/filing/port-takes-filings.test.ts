// Nothing is filed where nobody decides.
import { afterAll, beforeAll, describe, expect, test } from '@jest/globals';
import { identityHeader, signIdentity, systemCaller, type Caller } from '@landfall/service-kit';
import { anonymous, officer } from '@landfall/service-kit/testing';
import { sina } from '../testing/draft-desk.js';
import { entriesUnderTest, officerAt, theBroker, type EntriesUnderTest } from '../testing/entries-under-test.js';
import { FilingDesk } from '../testing/filing-desk.js';

describe('ports and who works there', () => {
  let it: EntriesUnderTest;
  let desk: FilingDesk;
  beforeAll(async () => {
    it = await entriesUnderTest();
    desk = new FilingDesk(it);
  });
  afterAll(() => it.stop());

  const fileAt = async (portCode: string) => (await it.file(theBroker, { portCode })).userErrors;
  const works = async (ports: string[], roles?: string[], subject = 'per_other') => {
    await it.hear(officerAt(subject, ports, roles));
    await it.drain();
  };
  const taking = async (): Promise<string[]> => {
    const { data } = await it.graphql(theBroker, '{ ports { code takesFilings } }');
    const ports: { code: string; takesFilings: boolean }[] = data.ports;
    return ports.filter(({ takesFilings }) => takesFilings).map(({ code }) => code);
  };

  const codesOf = async (caller: Caller, id: string): Promise<string[]> => {
    const query = 'query ($id: ID!) { draft(by: { id: $id }) { findings { code } } }';
    const { findings } = (await it.graphql(caller, query, { id })).data.draft;
    return findings.map(({ code }: { code: string }) => code);
  };

  test('a port without officers takes no filing and says which ports do', async () => {
    expect(await fileAt('2704')).toEqual([
      {
        code: 'PORT_WITHOUT_OFFICERS',
        message:
          'A port takes filings while an officer works there. Nobody decides at Los Angeles just now. ' +
          'Filings are taken at New York (1001), Honolulu (3201).',
        path: ['portCode'],
        severity: 'ERROR',
        citation: null,
        nextStep: 'Name a port that takes filings, or ask Customs when this one will.',
      },
    ]);
  });

  test('it is told beside every other broken rule', async () => {
    const { userErrors } = await it.file(theBroker, { portCode: '2704', invoiceHeld: 'NONE' });
    expect(userErrors.map(({ code }) => code)).toEqual(expect.arrayContaining(['PORT_WITHOUT_OFFICERS']));
    expect(userErrors.length).toBeGreaterThan(1);
  });

  test('what is no port is told apart from a port without officers', async () => {
    expect(await fileAt('9999')).toMatchObject([
      {
        code: 'PORT_UNKNOWN',
        message: expect.stringContaining('No port with these digits is known here.'),
        nextStep: expect.stringContaining('list them by the query ports'),
      },
    ]);
    expect(await fileAt('ASPPG')).toMatchObject([
      { code: 'PORT_UNKNOWN', message: expect.stringContaining('Pago Pago comes under another law') },
    ]);
    expect(await fileAt('LAX')).toMatchObject([
      { code: 'PORT_UNKNOWN', message: expect.stringContaining('This is not a port’s four digits of Schedule D.') },
    ]);
  });

  test('it takes filings from the moment an officer works there, until the last has gone elsewhere', async () => {
    await works(['2704']);
    await works(['2704', '5201'], ['SUPERVISOR', 'OFFICER'], 'per_third');
    expect(await fileAt('2704')).toEqual([]);
    await works(['5201']);
    expect(await fileAt('2704')).toEqual([]);
    await works([], ['SUPERVISOR', 'OFFICER'], 'per_third');
    expect(await fileAt('2704')).toMatchObject([{ code: 'PORT_WITHOUT_OFFICERS' }]);
    expect(await fileAt('5201')).toEqual([]);
  });

  test('cashiers, supervisors, analysts and administrators decide nothing, so that none of them opens a port', async () => {
    await works(['2704'], ['CASHIER', 'SUPERVISOR', 'ANALYST', 'ADMINISTRATOR']);
    expect(await fileAt('2704')).toMatchObject([{ code: 'PORT_WITHOUT_OFFICERS' }]);
  });

  test('the ports say of each whether it takes filings, to everybody', async () => {
    const query = '{ ports { code name zone regime takesFilings } }';
    const { ports } = (await it.graphql(officer(), query)).data;
    expect(ports).toContainEqual({
      ...{ code: '2704', name: 'Los Angeles', zone: 'America/Los_Angeles', regime: 'US_CBP', takesFilings: false },
    });
    expect(ports).toContainEqual({
      ...{ code: 'ASPPG', name: 'Pago Pago', zone: 'Pacific/Pago_Pago', regime: 'AS_TERRITORY', takesFilings: true },
    });
    expect(await taking()).toEqual(['1001', '3201', 'ASPPG']);
    expect(await it.graphql(anonymous, query)).toEqual(await it.graphql(theBroker, query));
  });

  test('a draft is told at once, and is not filed', async () => {
    await works(['3201', '1001'], ['OFFICER'], 'per_officer');
    const draft = await desk.prepared(sina);
    const query = 'query ($id: ID!) { draft(by: { id: $id }) { findings { code path message } } }';
    const { findings } = (await it.graphql(sina, query, { id: draft.id })).data.draft;
    expect(findings).toEqual([
      {
        code: 'PORT_WITHOUT_OFFICERS',
        path: ['portCode'],
        message: expect.stringContaining(
          'Nobody decides at Pago Pago just now. No other port under this law takes filings just now.',
        ),
      },
    ]);
    const refused = await desk.file(sina, draft);
    expect(refused.userErrors).toMatchObject([{ code: 'PORT_WITHOUT_OFFICERS' }]);
    await works(['3201', '1001', 'ASPPG'], ['OFFICER'], 'per_officer');
    expect((await desk.file(sina, draft)).userErrors).toEqual([]);
  });

  test('what was sent back is mended and filed again at its port, also when the last officer has left', async () => {
    const filed = await desk.filedAndTaken(sina);
    const own = await it.file(theBroker, { portCode: '3201' });
    await it.taken(own.entry.id);
    const sentBack = { entryVersion: 2, decision: 'SEND_BACK', reasonCode: 'VALUE_UNCLEAR' } as const;
    for (const { id } of [filed.entry, own.entry]) await it.review(id, sentBack);
    await works([], ['OFFICER'], 'per_officer');
    expect(await taking()).not.toEqual(expect.arrayContaining(['3201', 'ASPPG']));
    const open = (await desk.read(sina, { id: filed.draft.id }))!;
    expect(await codesOf(sina, open.id)).toEqual([]);
    expect((await desk.file(sina, open)).userErrors).toEqual([]);
    const again = { entryId: own.entry.id, entryVersion: 3 };
    const elsewhere = await it.file(theBroker, { ...again, portCode: '2704' });
    expect(elsewhere.userErrors).toMatchObject([{ code: 'FURTHER_FILING_DIFFERS', path: ['portCode'] }]);
    expect((await it.file(theBroker, again)).userErrors).toEqual([]);
    await works(['3201', '1001', 'ASPPG'], ['OFFICER'], 'per_officer');
  });

  test('a draft’s port is read as it is when filed, through blanks and dashes', async () => {
    const draft = await desk.prepared(theBroker, { portCode: ' 27-04 ' }, 'US_CBP');
    expect(await codesOf(theBroker, draft.id)).toContain('PORT_WITHOUT_OFFICERS');
  });

  test('who works where is filled again from what accounts announced', async () => {
    const before = await taking();
    const { orm, settings, url } = it.service;
    await orm.em.fork().execute('delete from officer_port');
    expect(await taking()).toEqual([]);
    const identity = await signIdentity(settings.SERVICE_KEY, 'entries', 'entries', systemCaller('entries'));
    const headers = { [identityHeader]: identity };
    expect((await fetch(`${url}/replay/keep-officer-ports`, { method: 'POST', headers })).status).toBe(200);
    expect(await taking()).toEqual(before);
  });
});
