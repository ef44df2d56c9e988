import { afterAll, beforeAll, describe, expect, test } from '@jest/globals';
import { asOf, analyst, anonymous } from '@landfall/service-kit/testing';
import { sina } from '../testing/draft-desk.js';
import { entriesUnderTest, noon, theBroker, type EntriesUnderTest } from '../testing/entries-under-test.js';
import { FilingDesk } from '../testing/filing-desk.js';

interface Answer {
  question: string;
  kind: string;
  label: string;
  value: string | null;
  shown: string | null;
}
interface Declaration {
  kind: string;
  pages: { name: string; title: string; answers: Answer[] }[];
  lines: { number: number; answers: Answer[] }[];
}
interface Question {
  name: string;
  kind: string;
  need: string;
  from: string | null;
  choices: { value: string; label: string }[];
  wordings: { when: { question: string; isOneOf: string[] | null }; label: string }[];
  neededWhen: object | null;
  askedWhen: object | null;
}

describe('forms', () => {
  let it: EntriesUnderTest;
  beforeAll(async () => {
    it = await entriesUnderTest();
  });
  afterAll(() => it.stop());

  const asked = `name kind label need from mostCharacters choices { value label hint } wordings { when { question isOneOf } label }
    neededWhen { question isOneOf isNoneOf unlessEveryLineSays } askedWhen { question isOneOf isNoneOf }`;
  const formOf = async (kind: string) => {
    const query = `query ($kind: EntryType!) { form(kind: $kind) { kind regime mostLines pages { name title heading holds
      questions { ${asked} } } line { ${asked} } } }`;
    return (await it.graphql(anonymous, query, { kind })).data.form;
  };
  const answersOf = `question kind label value shown`;
  const declarationOf = async (
    caller: Parameters<EntriesUnderTest['graphql']>[0],
    id: string,
  ): Promise<Declaration> => {
    const query = `query ($id: ID!) { filing(id: $id) { declaration { kind pages { name title answers { ${answersOf} } }
      lines { number answers { ${answersOf} } } } } }`;
    return (await it.graphql(caller, query, { id })).data.filing.declaration;
  };
  const said = ({ pages }: Declaration, question: string): Answer =>
    pages.flatMap(({ answers }) => answers).find((answer) => answer.question === question)!;
  const ofLine = ({ lines }: Declaration, question: string): Answer =>
    lines[0]!.answers.find((answer) => answer.question === question)!;

  test('anybody can ask what an informal entry asks, page by page, and what each line is asked', async () => {
    const form = await formOf('TYPE_11');
    expect(form).toMatchObject({ regime: 'US_CBP', mostLines: 999 });
    expect(form.pages.map(({ name, holds }: { name: string; holds: string }) => `${name} ${holds}`)).toEqual([
      ...['transport QUESTIONS', 'shipment QUESTIONS', 'parties QUESTIONS', 'use QUESTIONS'],
      ...['goods LINES', 'duty QUESTIONS', 'documents DOCUMENTS'],
    ]);
    expect(form.line.map(({ name, kind }: Question) => `${name} ${kind}`)).toEqual([
      ...['description TEXT', 'htsNumber TARIFF_NUMBER', 'countryOfOrigin CODE', 'quantity NUMBER', 'unit CODE'],
      ...['grossWeightKg NUMBER', 'valueUsd AMOUNT'],
    ]);
  });

  test('a question says its choices, of whom it is needed, and how it is put where another answer makes it another thing', async () => {
    const { pages } = await formOf('TYPE_11');
    const questions: Question[] = pages.flatMap((page: { questions: Question[] }) => page.questions);
    const named = (name: string) => questions.find((one) => one.name === name)!;
    expect(named('capacity').choices.map(({ value }) => value)).toEqual(['OWNER', 'PURCHASER', 'CONSIGNEE', 'BROKER']);
    expect(named('designatedBy')).toMatchObject({
      need: 'WHEN',
      neededWhen: { question: 'capacity', isOneOf: ['BROKER'], isNoneOf: null },
    });
    expect(named('conveyance').wordings[0]).toMatchObject({
      when: { question: 'modeOfTransport', isOneOf: ['AIR'] },
      label: 'Flight',
    });
    expect(named('portCode')).toMatchObject({ kind: 'CODE', from: 'ENTRY_PORTS', need: 'ALWAYS' });
  });

  test('the name of a business is asked of who declares for one, and the purpose where a line leaves it out', async () => {
    const { pages } = await formOf('TERRITORY_DECLARATION');
    const questions: Question[] = pages.flatMap((page: { questions: Question[] }) => page.questions);
    expect(questions.find(({ name }) => name === 'organisationName')).toMatchObject({
      neededWhen: { question: 'filerKind', isOneOf: ['BUSINESS'] },
      askedWhen: { question: 'filerKind', isNoneOf: ['PERSON'] },
    });
    expect(questions.find(({ name }) => name === 'purpose')).toMatchObject({
      neededWhen: { unlessEveryLineSays: 'purpose' },
    });
  });

  test('an entry that a broker’s system sent is told by its form: what was certified, in its one spelling', async () => {
    const { filing } = await it.file(theBroker);
    const declaration = await declarationOf(theBroker, filing.id);
    expect(declaration.kind).toBe('TYPE_11');
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

  test('analysts read figures and codes, and no names, addresses or descriptions', async () => {
    const { filing } = await it.file(theBroker);
    const declaration = await declarationOf(asOf(noon, analyst(['3201'])), filing.id);
    expect(said(declaration, 'capacity').value).toBe('BROKER');
    const words = ['conveyance', 'billOfLading', 'consigneeName', 'consigneeAddress'];
    expect(words.map((name) => said(declaration, name).value)).toEqual([null, null, null, null]);
    expect(ofLine(declaration, 'description').value).toBeNull();
    expect(ofLine(declaration, 'valueUsd').value).toBe('40.00');
  });
});
