import { afterAll, beforeAll, describe, expect, test } from '@jest/globals';
import { officer } from '@landfall/service-kit/testing';
import { lawfulLine as territoryLine } from '../kinds/territory-declaration/lawful-answers.js';
import { sina } from '../testing/draft-desk.js';
import {
  at,
  entriesUnderTest,
  lawfulLine,
  noon,
  theBroker,
  theMachine,
  type EntriesUnderTest,
  type Told,
} from '../testing/entries-under-test.js';
import { FilingDesk, officerAtPagoPago } from '../testing/filing-desk.js';

const told = (errors: Told[]) => errors.map(({ code, severity, path }) => `${severity} ${code} ${path.join('.')}`);
const theOfficer = at(noon, officer(['3201']));

describe('a filing that is odd and lawful', () => {
  let it: EntriesUnderTest;
  let desk: FilingDesk;
  beforeAll(async () => {
    it = await entriesUnderTest();
    desk = new FilingDesk(it);
  });
  afterAll(() => it.stop());

  const odd = {
    arrivesOn: '2027-06-20',
    lines: [{ ...lawfulLine(), valueUsd: '0.00' }, lawfulLine()],
    estimatedDutyUsd: '99999.00',
  };
  const oddities = [
    'WARNING ARRIVAL_FAR arrivesOn',
    'WARNING DUTY_ABOVE_VALUE estimatedDutyUsd',
    'WARNING VALUE_ZERO lines.0.valueUsd',
  ];

  test('is filed, and the filer is told what is odd, when it asks again too', async () => {
    const first = await it.file(theMachine, { ...odd, idempotencyKey: 'odd' });
    expect(told(first.userErrors)).toEqual(oddities);
    expect(first.entry).toMatchObject({ status: 'FILED', askedOfficer: [] });
    expect(await it.file(theMachine, { ...odd, idempotencyKey: 'odd' })).toEqual(first);
  });

  test('shows the officer the same warnings, and may be released without an answer to them', async () => {
    const { entry, filing } = await it.file(theBroker, { ...odd, estimatedDutyUsd: '41.00' });
    const query = 'query ($id: ID!) { filing(id: $id) { findings { code message path severity citation nextStep } } }';
    const { data } = await it.graphql(theOfficer, query, { id: filing.id });
    expect(told(data.filing.findings)).toEqual(oddities);
    await it.taken(entry.id);
    await it.review(entry.id, { entryVersion: 2 });
    expect(await it.entry(theBroker, entry.id)).toMatchObject({ status: 'RELEASED' });
  });

  test('asks an officer what was asked, and shows him the rest', async () => {
    const { entry, userErrors } = await it.file(theBroker, {
      lines: [{ ...lawfulLine(), description: 'parts', valueUsd: '0.00' }, lawfulLine()],
      askOfficer: ['DESCRIPTION_INADEQUATE'],
    });
    expect(told(userErrors)).toEqual([
      'WARNING DESCRIPTION_INADEQUATE lines.0.description',
      'WARNING VALUE_ZERO lines.0.valueUsd',
    ]);
    expect(entry).toMatchObject({ askedOfficer: ['DESCRIPTION_INADEQUATE'] });
  });

  test('in American Samoa is declared all the same, and the officer in Pago Pago sees the warnings', async () => {
    const lines = [territoryLine({ description: 'parts' }), territoryLine({ key: 'two', purchasePriceUsd: '0' })];
    const { entry, filing, userErrors } = await desk.file(sina, await desk.prepared(sina, { lines }));
    const hints = ['WARNING DESCRIPTION_INADEQUATE lines.0.description', 'WARNING VALUE_ZERO lines.1.purchasePriceUsd'];
    expect(told(userErrors)).toEqual(hints);
    expect(entry.status).toBe('FILED');
    const query = 'query ($id: ID!) { filing(id: $id) { findings { code path severity } } }';
    const { data } = await it.graphql(officerAtPagoPago, query, { id: filing.id });
    expect(told(data.filing.findings)).toEqual(hints);
  });
});
