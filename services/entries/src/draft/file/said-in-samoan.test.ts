import { afterAll, beforeAll, describe, expect, test } from '@jest/globals';
import type { Caller } from '@landfall/service-kit';
import pg from 'pg';
import { sina } from '../../testing/draft-desk.js';
import { entriesUnderTest, type EntriesUnderTest } from '../../testing/entries-under-test.js';
import { FilingDesk } from '../../testing/filing-desk.js';

const inSamoan = (caller: Caller): Caller => ({ ...caller, language: 'sm' });
const told = 'code path severity citation message nextStep';
const judged = `query ($id: ID!) { draft(by: { id: $id }) { findings { ${told} }
  excise { lines { says citation afterEntry { says } } } } }`;
const filed = `query ($id: ID!) { filing(id: $id) { findings { ${told} } } }`;
const onItsWay = `query ($id: ID!) { entry(by: { id: $id }) { nextStep } }`;

interface Found {
  code: string;
  message: string;
  nextStep: string;
}
const said = (found: Found[]) => found.map(({ message, nextStep }) => `${message} | ${nextStep}`);
const unsaid = (found: Found[]) => found.map(({ message: _, nextStep: __, ...rest }) => rest);

describe('what is found of a declaration into American Samoa', () => {
  let it: EntriesUnderTest;
  let desk: FilingDesk;
  beforeAll(async () => {
    it = await entriesUnderTest();
    desk = new FilingDesk(it);
  });
  afterAll(() => it.stop());

  const ask = async (caller: Caller, query: string, id: string) => (await it.graphql(caller, query, { id })).data;

  test('is the same in Samoan as in English but for its words', async () => {
    const draft = await desk.prepared(sina, { portCode: '3201', arrivesOn: '03/04/2027', filerName: '', email: 'a@' });
    const [english, samoan] = [
      (await ask(sina, judged, draft.id)).draft,
      (await ask(inSamoan(sina), judged, draft.id)).draft,
    ];
    expect(unsaid(samoan.findings)).toEqual(unsaid(english.findings));
    expect(said(english.findings)).toContain('Enter your name. | Give the answer, then file.');
    expect(said(samoan.findings)).toContain('Taina lou igoa. | Tuʻu mai le tali, ona faʻaulu lea.');
    expect(said(samoan.findings)).toContainEqual(expect.stringContaining('4 Mati 2027 po ʻo le 3 Aperila 2027.'));
    expect(said(samoan.findings).filter((one) => said(english.findings).includes(one))).toEqual([]);
  });

  test('asks in Samoan for what is missing, in the words of the form, and says how long a text may be', async () => {
    const { id } = await desk.prepared(sina, { filerName: 'a'.repeat(1_201), modeOfTransport: 'SWIM', filerKind: '' });
    expect(said((await ask(inSamoan(sina), judged, id)).draft.findings)).toEqual(
      expect.arrayContaining([
        'Tusi lenei tusiga, e oʻo i mataʻitusi e 200: e 1,201 i lenei. | Faʻapuʻupuʻu.',
        'Filifili le auala e taunuʻu mai ai oloa. | Filifili se tasi o tali o loʻo tuʻuina atu.',
        'Filifili po ʻo ai e te taʻutino ai. | Tuʻu mai le tali, ona faʻaulu lea.',
      ]),
    );
  });

  test('is said with the excise and with what may fall due later', async () => {
    const { id } = await desk.prepared(sina, { purpose: 'PERSONAL' });
    const { lines } = (await ask(inSamoan(sina), judged, id)).draft.excise;
    expect(lines[0]).toMatchObject({
      says: expect.stringContaining('mo le faʻaaogāga totino'),
      citation: 'ASCA 11.1002',
    });
    expect(lines[0].afterEntry[0].says).toContain('i totonu o le 90 aso');
    const shop = await desk.prepared(sina);
    expect((await ask(inSamoan(sina), judged, shop.id)).draft.excise.lines[0].says).toContain('e 5 % o le tupe');
  });

  test('refuses in the language of who files, and is read in another afterwards', async () => {
    const draft = await desk.prepared(sina);
    const certification = { statement: 'Ou te faʻamaonia.', accepted: true };
    const { userErrors, filing } = await desk.file(inSamoan(sina), draft, { certification });
    expect(userErrors[0]!.nextStep).toMatch(/^Faʻaali lenei mea .*“I certify that what I have declared .*”$/);
    expect((await ask(sina, filed, filing.id)).filing.findings[0].nextStep).toMatch(/^Show this to who files/);
    expect((await ask(inSamoan(sina), filed, filing.id)).filing.findings[0]).toMatchObject({
      ...{ code: 'NOT_CERTIFIED', nextStep: userErrors[0]!.nextStep },
    });
  });

  test('is kept with a filing and said in either language; what was kept before languages were is said as it was', async () => {
    const draft = await desk.prepared(sina, { arrivesOn: '2026-06-01' });
    const { filing } = await desk.file(sina, draft);
    const read = async (caller: Caller) => (await ask(caller, filed, filing.id)).filing.findings.at(-1).message;
    expect(await read(sina)).toContain('This day is 172 days before the day of filing.');
    expect(await read(inSamoan(sina))).toContain('ʻO lenei aso e 172 aso aʻo leʻi oʻo i le aso e faʻaulu ai.');
    const owner = new pg.Client(it.database.ownerUrl);
    await owner.connect();
    await owner.query(
      `update filing set findings = (select jsonb_agg(one - 'told') from jsonb_array_elements(findings) one) where id = $1`,
      [filing.id],
    );
    await owner.end();
    expect(await read(inSamoan(sina))).toContain('This day is 172 days before the day of filing.');
  });

  test('is followed by what happens next, with the amount', async () => {
    const { entry } = await desk.file(sina, await desk.prepared(sina));
    expect((await ask(sina, onItsWay, entry.id)).entry.nextStep).toMatch(/^Pay \$12\.00 of excise/);
    expect((await ask(inSamoan(sina), onItsWay, entry.id)).entry.nextStep).toMatch(/^Totogi le \$12\.00 o le lafoga/);
  });

  test('is said in English to who reads a language that is not spoken here', async () => {
    const draft = await desk.prepared(sina, { filerName: '' });
    const other = { ...sina, language: 'to' } as unknown as Caller;
    expect(said((await ask(other, judged, draft.id)).draft.findings)).toContain(
      'Enter your name. | Give the answer, then file.',
    );
  });
});
