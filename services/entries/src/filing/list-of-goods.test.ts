// The list of the goods that ASCA 27.1017 asks for, as somebody declares it, swears to it and officers read it.
import { afterAll, beforeAll, describe, expect, test } from '@jest/globals';
import { certificationTexts } from '@landfall/law';
import { lawfulLine } from '../kinds/territory-declaration/lawful-answers.js';
import { analyst, asOf, guest } from '@landfall/service-kit/testing';
import { sina } from '../testing/draft-desk.js';
import { entriesUnderTest, noon } from '../testing/entries-under-test.js';
import { FilingDesk, officerAtPagoPago } from '../testing/filing-desk.js';

interface Answer {
  question: string;
  value: string | null;
}

describe('the list of the goods', () => {
  let desk: FilingDesk;
  beforeAll(async () => {
    desk = new FilingDesk(await entriesUnderTest());
  });
  afterAll(() => desk.it.stop());

  const charged = {
    ...{ freightUsd: '$1,038.5', insuranceUsd: '0' },
    lines: [lawfulLine({ quality: 'New, first grade ' })],
  };
  const filedBy = async (change: object) => (await desk.filedAndTaken(sina, change)).filing;
  async function told(caller: Parameters<FilingDesk['it']['graphql']>[0], id: string) {
    const answers = 'answers { question value }';
    const query = `query ($id: ID!) { filing(id: $id) { declaration { pages { ${answers} } lines { ${answers} } } } }`;
    const { declaration } = (await desk.it.graphql(caller, query, { id })).data.filing;
    const said: Answer[] = [...declaration.pages, ...declaration.lines].flatMap(({ answers: ofOne }) => ofOne);
    return Object.fromEntries(said.map(({ question, value }) => [question, value]));
  }

  test('is certified with its charges and the quality of the goods, and what was not answered is left out', async () => {
    const { territoryDeclaration } = await filedBy(charged);
    expect(JSON.parse(territoryDeclaration.certifiedText)).toMatchObject({
      charges: { freightUsd: '1038.50', insuranceUsd: '0.00' },
      lines: [{ quality: 'New, first grade' }],
    });
    const { territoryDeclaration: without } = await filedBy({ freightUsd: null });
    expect(without.certifiedText).not.toMatch(/charges|quality|Usd":null/);
  });

  test('is read by an officer with its charges, by an analyst without words, and owes no more for them', async () => {
    const filing = await filedBy(charged);
    expect(filing.territoryDeclaration.lines[0]!.exciseUsd).toBe('12.00');
    const list = { freightUsd: '1038.50', insuranceUsd: '0.00', otherChargesUsd: null };
    expect(await told(officerAtPagoPago, filing.id)).toMatchObject({ ...list, quality: 'New, first grade' });
    expect(await told(asOf(noon, analyst(['ASPPG'])), filing.id)).toMatchObject({ ...list, quality: null });
  });

  test('that was filed before charges were asked is read with none', async () => {
    const { id } = await filedBy({ freightUsd: null });
    const unsaid = { freightUsd: null, insuranceUsd: null, otherChargesUsd: null, quality: null };
    expect(await told(officerAtPagoPago, id)).toMatchObject(unsaid);
  });

  test('is filed late, and without charges, with a warning that stays with the filing', async () => {
    const draft = await desk.prepared(sina, { arrivesOn: '2026-11-16', freightUsd: null });
    const { entry, filing } = await desk.file(sina, draft);
    expect(entry.status).toBe('FILED');
    const query = 'query ($id: ID!) { filing(id: $id) { findings { code severity citation } } }';
    const { data } = await desk.it.graphql(sina, query, { id: filing.id });
    const warning = { severity: 'WARNING', citation: 'ASCA 27.1017' };
    expect(data.filing.findings).toEqual([
      { code: 'CHARGES_NOT_LISTED', ...warning },
      { code: 'LIST_LATE', ...warning },
    ]);
  });

  test('is certified under oath from 30 November 2026 on; who saw the older words on the day before may still use them then', async () => {
    const [certified, sworn] = certificationTexts.AS_TERRITORY.map(({ text }) => text);
    const filedOn = async (day: string, statement: string) => {
      const filer = asOf(`${day}T22:00:00.000Z`, guest('acc_sina'));
      const draft = await desk.prepared(filer, { arrivesOn: day });
      const { entry, userErrors } = await desk.file(filer, draft, { certification: { statement, accepted: true } });
      return entry ? 'filed' : userErrors.map(({ code, path }) => `${code} ${path.join('.')}`).join();
    };
    const refused = 'NOT_CERTIFIED certification.statement';
    expect([await filedOn('2026-11-29', certified!), await filedOn('2026-11-29', sworn!)]).toEqual(['filed', refused]);
    expect([await filedOn('2026-11-30', certified!), await filedOn('2026-11-30', sworn!)]).toEqual(['filed', 'filed']);
    expect([await filedOn('2026-12-01', certified!), await filedOn('2026-12-01', sworn!)]).toEqual([refused, 'filed']);
  });
});
