import { afterAll, beforeAll, describe, expect, test } from '@jest/globals';
import { newestCertification } from '@landfall/law';
import { anonymous } from '@landfall/service-kit';
import { sina } from '../../testing/draft-desk.js';
import {
  entriesUnderTest,
  noon,
  theBroker,
  type EntriesUnderTest,
  type Told,
} from '../../testing/entries-under-test.js';
import { FilingDesk, officerAtPagoPago } from '../../testing/filing-desk.js';

const codesAndPaths = (errors: Told[]) => errors.map(({ code, path }) => `${code} ${path.join('.')}`);
const certified = 'query ($id: ID!) { filing(id: $id) { certification { regime version text since } } }';

describe('the certification of a filing', () => {
  let it: EntriesUnderTest;
  let desk: FilingDesk;
  beforeAll(async () => {
    it = await entriesUnderTest();
    desk = new FilingDesk(it);
  });
  afterAll(() => it.stop());

  const statement = async (regime: string) => {
    const query = `{ certificationStatement(regime: ${regime}) { regime version text since } }`;
    const { data, errors } = await it.graphql(anonymous, query);
    if (errors) throw new Error(JSON.stringify(errors));
    return data.certificationStatement;
  };

  test('is a statement that anybody can read, by version and day', async () => {
    const text = newestCertification('US_CBP', new Date());
    expect(await statement('US_CBP')).toEqual({ regime: 'US_CBP', version: 1, since: '2016-08-26', text });
    expect(await statement('AS_TERRITORY')).toMatchObject({ version: 2, since: '2026-11-30' });
  });

  test('for the customs territory discloses all that 143.36(b) names (ELE-17)', async () => {
    const { text } = await statement('US_CBP');
    const named = ['prices', 'values', 'quantities', 'rebates', 'drawbacks', 'fees', 'commissions', 'royalties'];
    for (const what of [...named, 'provided to the seller', 'free or at a reduced cost']) expect(text).toContain(what);
  });

  test('in other words is none: the data are kept, and the answer gives the words to show', async () => {
    const { entry, filing, userErrors } = await it.file(theBroker, {
      certification: { statement: 'x', accepted: true },
    });
    expect(entry).toBeNull();
    expect(codesAndPaths(userErrors)).toEqual(['NOT_CERTIFIED certification.statement']);
    expect(userErrors[0]!.nextStep).toContain((await statement('US_CBP')).text);
    const { data } = await it.graphql(theBroker, certified, { id: filing.id });
    expect(data.filing.certification).toBeNull();
  });

  test('is kept with the filing, by its version', async () => {
    const { filing, userErrors } = await it.file(theBroker);
    expect(userErrors).toEqual([]);
    const { data } = await it.graphql(theBroker, certified, { id: filing.id });
    expect(data.filing.certification).toEqual(await statement('US_CBP'));
    expect(JSON.parse(filing.declared.certifiedText).certification.statement).toBe((await statement('US_CBP')).text);
  });

  test('of a draft is the same: other words are refused, and the officer sees what was certified', async () => {
    const draft = await desk.prepared(sina);
    const wrong = { certification: { statement: 'I certify.', accepted: true } };
    expect(codesAndPaths((await desk.file(sina, draft, wrong)).userErrors)).toEqual([
      'NOT_CERTIFIED certification.statement',
    ]);
    const { filing, entry } = await desk.file(sina, draft);
    expect(entry.status).toBe('FILED');
    const { data } = await it.graphql(officerAtPagoPago, certified, { id: filing.id });
    const ofThatDay = { version: 1, text: newestCertification('AS_TERRITORY', new Date(noon)) };
    expect(data.filing.certification).toMatchObject(ofThatDay);
  });
});
