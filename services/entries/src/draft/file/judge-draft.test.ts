import { afterAll, beforeAll, describe, expect, test } from '@jest/globals';
import { guest, officer } from '@landfall/service-kit/testing';
import { sina } from '../../testing/draft-desk.js';
import { entriesUnderTest, type EntriesUnderTest } from '../../testing/entries-under-test.js';
import { FilingDesk } from '../../testing/filing-desk.js';

const judged = `query ($id: ID!) { draft(by: { id: $id }) { askableCodes findings { code path }
  excise { totalUsd lines { key basisUsd ratePercent exciseUsd citation } } } }`;

describe('a draft while it is written', () => {
  let it: EntriesUnderTest;
  let desk: FilingDesk;
  beforeAll(async () => {
    it = await entriesUnderTest();
    desk = new FilingDesk(it);
  });
  afterAll(() => it.stop());

  const judge = async (answers: object, regime = 'AS_TERRITORY') => {
    const { draft } = await desk.start(sina, { regime });
    await desk.save(sina, draft, answers);
    const { data, errors } = await it.graphql(sina, judged, { id: draft.id });
    if (errors) throw new Error(JSON.stringify(errors));
    return data.draft;
  };

  test('says what stands against filing it, at each answer, and has reckoned nothing that it cannot read (AS-11)', async () => {
    const { findings, excise } = await judge({ portCode: 'ASPPG', lines: [{ key: 'a', purchasePriceUsd: '12,' }] });
    const paths = findings.map(({ path }: { path: string[] }) => path.join('.'));
    expect(paths).toEqual(expect.arrayContaining(['filerName', 'lines.0.description', 'lines.0.purchasePriceUsd']));
    expect(paths).not.toContain('portCode');
    expect(excise).toMatchObject({ totalUsd: null, lines: [{ key: 'a', basisUsd: null, exciseUsd: null }] });
  });

  test('shows the excise line by line: 5 % for resale, nothing for oneself, an officer’s for beer (11.1002)', async () => {
    const line = (key: string, purchasePriceUsd: string, more: object = {}) => ({
      ...{ key, purchasePriceUsd, category: 'NONE', purpose: 'RESALE' },
      ...more,
    });
    const { excise } = await judge({
      lines: [line('shop', '250.10'), line('home', '80', { purpose: 'PERSONAL' }), line('half', '0.10')],
    });
    expect(excise.totalUsd).toBe('12.52');
    expect(excise.lines).toMatchObject([
      { key: 'shop', basisUsd: '250.10', ratePercent: '5.00', exciseUsd: '12.51', citation: 'ASCA 11.1002' },
      { key: 'home', exciseUsd: '0.00' },
      { key: 'half', exciseUsd: '0.01' },
    ]);
    const withBeer = (await judge({ lines: [line('shop', '10'), line('beer', '200', { category: 'ALCOHOL' })] }))
      .excise;
    expect(withBeer).toMatchObject({ totalUsd: null, lines: [{ exciseUsd: '0.50' }, { exciseUsd: null }] });
  });

  test('is told nothing that would only follow from what a figure that is missing or cannot be read is taken for', async () => {
    const line = { key: 'a', htsNumber: '9903.01.2500', unit: 'NO', valueUsd: '300.00' };
    for (const quantity of [undefined, 'x', '12,5']) {
      const { findings } = await judge({ portCode: '3201', lines: [{ ...line, quantity }] }, 'US_CBP');
      const told = findings.map(({ code, path }: { code: string; path: string[] }) => `${code} ${path.join('.')}`);
      expect(told).not.toContain('CHAPTER_99_LIMIT_EXCEEDED lines.0.valueUsd');
      expect(told).toContain('ANSWER_MISSING lines.0.description');
    }
  });

  test('knows its law before its first question, and for American Samoa nothing is found by 19 CFR (GEN-04)', async () => {
    const cited = `query ($id: ID!) { draft(by: { id: $id }) { regime findings { citation nextStep message } } }`;
    for (const regime of ['AS_TERRITORY', 'US_CBP']) {
      const { draft } = await desk.start(sina, { regime });
      const { data } = await it.graphql(sina, cited, { id: draft.id });
      expect(data.draft).toMatchObject({ regime });
      expect(data.draft.findings.length).toBeGreaterThan(5);
      if (regime === 'AS_TERRITORY') expect(JSON.stringify(data.draft.findings)).not.toMatch(/CFR|143/);
    }
  });

  test('for the customs territory has no excise', async () => {
    expect((await judge({}, 'US_CBP')).excise).toBeNull();
  });

  test('says which findings may be put to an officer: some of part 143, none of the territory', async () => {
    expect((await judge({}, 'US_CBP')).askableCodes).toContain('INFORMAL_LIMIT_EXCEEDED');
    expect((await judge({})).askableCodes).toEqual([]);
  });

  test('is judged no more once it is discarded', async () => {
    const { draft } = await desk.start(sina);
    await desk.discard(sina, draft.id);
    expect((await it.graphql(sina, judged, { id: draft.id })).data.draft.findings).toEqual([]);
  });

  test('its code opens the entry made of it too, also when it is opened after filing; and nobody else’s', async () => {
    const draft = await desk.prepared(sina);
    const { code } = await desk.makeCode(sina, draft.id);
    const { entry, filing } = await desk.file(sina, draft);
    const phone = guest('acc_phone');
    const seen = 'query ($id: ID!) { entry(by: { id: $id }) { id } entries(first: 10) { nodes { id } } }';
    expect((await it.graphql(phone, seen, { id: entry.id })).data).toEqual({ entry: null, entries: { nodes: [] } });
    expect((await desk.open(phone, code)).draft).toMatchObject({ status: 'FILED', entry: { id: entry.id } });
    const { data } = await it.graphql(phone, seen, { id: entry.id });
    expect(data).toEqual({ entry: { id: entry.id }, entries: { nodes: [{ id: entry.id }] } });
    expect(await desk.filingAs(phone, filing.id)).toMatchObject({ id: filing.id });
    await desk.open(phone, code);
    const shared = (await it.announced()).filter(({ type }) => type === 'entry.shared');
    expect(shared).toMatchObject([{ subject: entry.id, data: { sharedWithAccountIds: ['acc_phone'] } }]);
    const refused = await it.graphql(
      officer(['ASPPG']),
      'mutation ($c: String!) { openDraftWithCode(input: { code: $c }) { code: draft { id } } }',
      { c: code },
    );
    expect(refused.errors).toMatchObject([{ extensions: { code: 'FORBIDDEN' } }]);
  });
});
