import { afterAll, beforeAll, describe, expect, test } from '@jest/globals';
import type { Caller } from '@landfall/service-kit';
import { asOf, analyst } from '@landfall/service-kit/testing';
import { sina } from '../../testing/draft-desk.js';
import {
  entriesUnderTest,
  lawfulLine,
  noon,
  theBroker,
  type EntriesUnderTest,
} from '../../testing/entries-under-test.js';
import { FilingDesk } from '../../testing/filing-desk.js';

interface Answer {
  question: string;
  kind: string;
  label: string;
  value: string | null;
  shown: string | null;
  isWithheld: boolean;
}
interface Excise {
  exciseUsd: string | null;
  says: string;
  citation: string | null;
}
interface Declaration {
  kind: string;
  kindInWords: string;
  language: string;
  declaredBy: string | null;
  arrivesOn: string | null;
  totals: { question: string; label: string; totalUsd: string }[];
  pages: { name: string; title: string; answers: Answer[] }[];
  line: { question: string; label: string }[];
  lines: { number: number; answers: Answer[]; descriptionAdequate: boolean; excise: Excise | null }[];
}

describe('what a filing declares', () => {
  let it: EntriesUnderTest;
  beforeAll(async () => {
    it = await entriesUnderTest();
  });
  afterAll(() => it.stop());

  const inSamoan = (caller: Caller): Caller => ({ ...caller, language: 'sm' });
  const answersOf = `question kind label value shown isWithheld`;
  const declarationOf = async (
    caller: Parameters<EntriesUnderTest['graphql']>[0],
    id: string,
  ): Promise<Declaration> => {
    const query = `query ($id: ID!) { filing(id: $id) { declaration { kind kindInWords language declaredBy arrivesOn
      totals { question label totalUsd } pages { name title answers { ${answersOf} } } line { question label }
      lines { number answers { ${answersOf} } descriptionAdequate excise { exciseUsd says citation } } } } }`;
    return (await it.graphql(caller, query, { id })).data.filing.declaration;
  };
  const said = ({ pages }: Declaration, question: string): Answer =>
    pages.flatMap(({ answers }) => answers).find((answer) => answer.question === question)!;
  const ofLine = ({ lines }: Declaration, question: string): Answer =>
    lines[0]!.answers.find((answer) => answer.question === question)!;

  test('an entry that a broker’s system sent is told by its form: what was certified, in its one spelling', async () => {
    const { filing } = await it.file(theBroker);
    const declaration = await declarationOf(theBroker, filing.id);
    expect(declaration).toMatchObject({ kind: 'TYPE_11', kindInWords: 'Informal entry' });
    expect(said(declaration, 'portCode')).toMatchObject({ value: '3201', shown: 'Honolulu' });
    expect(said(declaration, 'capacity')).toMatchObject({ label: 'Right to make entry', value: 'BROKER' });
    expect(said(declaration, 'consigneeName')).toMatchObject({ label: 'Consignee', value: 'Kalani Trading' });
    expect(said(declaration, 'purchasedOrForSale')).toMatchObject({ value: 'YES', shown: 'Yes' });
    expect(said(declaration, 'estimatedDutyUsd')).toMatchObject({ kind: 'AMOUNT', value: '6.60' });
    expect(said(declaration, 'giftFromPersonIn')).toMatchObject({ value: null, shown: null });
    expect(ofLine(declaration, 'countryOfOrigin')).toMatchObject({ value: 'JP', shown: 'Japan' });
    expect(ofLine(declaration, 'valueUsd')).toMatchObject({ kind: 'AMOUNT', value: '40.00' });
  });

  test('a declaration into American Samoa is told by its form; a line without a purpose has that of the whole', async () => {
    const { filing } = await new FilingDesk(it).filedAndTaken(sina);
    const declaration = await declarationOf(sina, filing.id);
    expect(declaration.kind).toBe('TERRITORY_DECLARATION');
    expect(said(declaration, 'filerKind')).toMatchObject({ value: 'PERSON', shown: 'For myself' });
    expect(said(declaration, 'filerName').value).toBe('Sina Faʻalogo');
    expect(said(declaration, 'organisationName').value).toBeNull();
    expect(ofLine(declaration, 'purpose')).toMatchObject({ value: 'RESALE', shown: 'To sell' });
    expect(ofLine(declaration, 'purchasePriceUsd').value).toBe('240.00');
    expect(ofLine(declaration, 'description').value).toBe('Tinned mackerel in oil');
  });

  test('what was declared into American Samoa is read back in Samoan, and what was typed as it was typed', async () => {
    const { filing } = await new FilingDesk(it).filedAndTaken(sina);
    const declaration = await declarationOf(inSamoan(sina), filing.id);
    expect(declaration).toMatchObject({
      language: 'sm',
      kindInWords: 'Taʻutinoga mo Amerika Sāmoa',
      pages: [{ title: 'ʻO le auala e taunuʻu mai ai oloa' }, {}, {}, {}, {}],
    });
    expect(said(declaration, 'filerKind')).toMatchObject({
      label: 'Taʻutinoga',
      value: 'PERSON',
      shown: 'Mo aʻu lava',
    });
    expect(ofLine(declaration, 'purpose')).toMatchObject({ value: 'RESALE', shown: 'E faʻatau atu' });
    expect(ofLine(declaration, 'description')).toMatchObject({ shown: 'Tinned mackerel in oil' });
    const { filing: informal } = await it.file(theBroker);
    const inEnglish = await declarationOf(inSamoan(theBroker), informal.id);
    expect(inEnglish.language).toBe('en');
    expect(said(inEnglish, 'purchasedOrForSale')).toMatchObject({ label: 'Bought or for sale', shown: 'Yes' });
  });

  test('an officer reads of any kind who declares, when the goods come, what they come to, and the excise with its law', async () => {
    const { filing } = await new FilingDesk(it).filedAndTaken(sina);
    const declared = await declarationOf(sina, filing.id);
    expect(declared).toMatchObject({ declaredBy: 'Sina Faʻalogo', arrivesOn: '2026-11-20' });
    expect(declared.totals).toEqual([{ question: 'purchasePriceUsd', label: 'Price', totalUsd: '240.00' }]);
    expect(declared.line.map(({ question }) => question)).toEqual(
      declared.lines[0]!.answers.map(({ question }) => question),
    );
    expect(declared.lines[0]).toMatchObject({
      descriptionAdequate: true,
      excise: { exciseUsd: '12.00', says: expect.stringContaining('5 %'), citation: 'ASCA 11.1002' },
    });
    const entry = await declarationOf(theBroker, (await it.file(theBroker)).filing.id);
    expect(entry).toMatchObject({ declaredBy: null, arrivesOn: expect.any(String) });
    expect(entry.totals).toMatchObject([{ question: 'valueUsd', label: 'Value', totalUsd: '40.00' }]);
    expect(entry.lines[0]!.excise).toBeNull();
  });

  test('lists of many filings with many lines each say what all come to, and no line is counted against the answer', async () => {
    const lines = Array.from({ length: 999 }, () => ({ ...lawfulLine(), valueUsd: '1.00' }));
    const { filing } = await it.file(theBroker, { lines });
    const told = (fields: string) =>
      it.graphql(
        theBroker,
        `query ($id: ID!) { ${Array.from({ length: 11 }, (_, n) => `f${n}: filing(id: $id) { declaration { ${fields} } }`).join(' ')} }`,
        { id: filing.id },
      );
    expect((await told('totals { totalUsd }')).data.f10.declaration.totals).toEqual([{ totalUsd: '999.00' }]);
    expect(JSON.stringify((await told('lines { number }')).errors)).toContain('at most 10,000 lines');
  });

  test('analysts read figures and codes, and no names, addresses or descriptions', async () => {
    const { filing } = await it.file(theBroker);
    const declaration = await declarationOf(asOf(noon, analyst(['3201'])), filing.id);
    expect(said(declaration, 'capacity').value).toBe('BROKER');
    const words = ['conveyance', 'billOfLading', 'consigneeName', 'consigneeAddress'];
    expect(words.map((name) => said(declaration, name).value)).toEqual([null, null, null, null]);
    expect(words.map((name) => said(declaration, name).isWithheld)).toEqual([true, true, true, true]);
    expect(said(declaration, 'giftFromPersonIn').isWithheld).toBe(false);
    expect(ofLine(declaration, 'description').value).toBeNull();
    expect(ofLine(declaration, 'valueUsd').value).toBe('40.00');
  });
});
