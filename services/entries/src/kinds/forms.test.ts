import { afterAll, beforeAll, describe, expect, test } from '@jest/globals';
import type { Caller } from '@landfall/service-kit';
import { asOf, analyst, anonymous } from '@landfall/service-kit/testing';
import { sina } from '../testing/draft-desk.js';
import { entriesUnderTest, lawfulLine, noon, theBroker, type EntriesUnderTest } from '../testing/entries-under-test.js';
import { FilingDesk } from '../testing/filing-desk.js';

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
  language: string;
  declaredBy: string | null;
  arrivesOn: string | null;
  totals: { question: string; label: string; totalUsd: string }[];
  pages: { name: string; title: string; answers: Answer[] }[];
  line: { question: string; label: string }[];
  lines: { number: number; answers: Answer[]; descriptionAdequate: boolean; excise: Excise | null }[];
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
  const formOf = async (kind: string, caller: Caller = anonymous) => {
    const query = `query ($kind: EntryType!) { form(kind: $kind) { kind regime mostLines language isMachineMade
      pages { name title heading hint holds questions { ${asked} asks } } line { ${asked} asks } } }`;
    return (await it.graphql(caller, query, { kind })).data.form;
  };
  const inSamoan = (caller: Caller): Caller => ({ ...caller, language: 'sm' });
  const answersOf = `question kind label value shown isWithheld`;
  const declarationOf = async (
    caller: Parameters<EntriesUnderTest['graphql']>[0],
    id: string,
  ): Promise<Declaration> => {
    const query = `query ($id: ID!) { filing(id: $id) { declaration { kind language declaredBy arrivesOn
      totals { question label totalUsd } pages { name title answers { ${answersOf} } } line { question label }
      lines { number answers { ${answersOf} } descriptionAdequate excise { exciseUsd says citation } } } } }`;
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
      ...['description TEXT', 'htsNumber TARIFF_NUMBER', 'furtherHtsNumbers TARIFF_NUMBERS', 'countryOfOrigin CODE'],
      ...['quantity NUMBER', 'unit CODE', 'grossWeightKg NUMBER', 'valueUsd AMOUNT'],
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

  test('whoever chooses what to declare is told what each form is for, and whether it takes an account', async () => {
    const { data } = await it.graphql(anonymous, `{ forms { kind title hint isForGuests } }`);
    expect(data.forms).toContainEqual({
      ...{ kind: 'TERRITORY_DECLARATION', isForGuests: true, title: 'American Samoa' },
      hint: 'Air cargo at Pago Pago: the territory’s own declaration and excise',
    });
    expect(data.forms).toContainEqual(expect.objectContaining({ kind: 'TYPE_11', isForGuests: false }));
  });

  test('a page is told how a question is put: where it is shown, what it stands beside, and how a browser fills it in', async () => {
    const told = `name isWithPrevious isInSeveralLines autofill nothing inShort choices { value } formerChoices { value label }
      shownWhen { question isOneOf } airWaybillWhen { question isOneOf }`;
    const query = `query ($kind: EntryType!) { form(kind: $kind) { lineInShort ownReference { page shownWhen { question } }
      pages { questions { ${told} } } line { ${told} } } }`;
    const toldOf = async (kind: string) => (await it.graphql(anonymous, query, { kind })).data.form;
    const named = ({ pages, line }: { pages: { questions: Question[] }[]; line: Question[] }, name: string) =>
      [...pages.flatMap(({ questions }) => questions), ...line].find((one) => one.name === name);
    const entry = await toldOf('TYPE_11');
    expect(entry.ownReference).toEqual({ page: 'parties', shownWhen: null });
    expect(entry.lineInShort).toEqual(['quantity', 'unit', 'valueUsd', 'htsNumber', 'countryOfOrigin']);
    expect(named(entry, 'designatedBy')).toMatchObject({ shownWhen: { question: 'capacity', isOneOf: ['BROKER'] } });
    expect(named(entry, 'giftFromPersonIn')).toMatchObject({
      ...{ nothing: 'No gift is claimed', shownWhen: { question: 'purchasedOrForSale', isOneOf: ['NO'] } },
    });
    expect(named(entry, 'billOfLading')).toMatchObject({ airWaybillWhen: { isOneOf: ['AIR'] } });
    expect(named(entry, 'unit')).toMatchObject({ isWithPrevious: true });
    expect(named(entry, 'grossWeightKg')).toMatchObject({ inShort: '{answer} kg' });
    const declaration = await toldOf('TERRITORY_DECLARATION');
    expect(declaration.lineInShort).toHaveLength(declaration.line.length);
    expect(named(declaration, 'filerAddress')).toMatchObject({ isInSeveralLines: true, autofill: 'street-address' });
    expect(named(declaration, 'billOfLading')).toMatchObject({ airWaybillWhen: { question: null } });
    expect(named(declaration, 'category')).toMatchObject({
      formerChoices: [{ value: 'SECOND_HAND', label: 'Declared as second-hand' }],
    });
  });

  test('nobody is offered to bring goods to the islands by road or by rail', async () => {
    const offered = (form: { pages: { questions: Question[] }[] }) =>
      form.pages[0]!.questions.find(({ name }) => name === 'modeOfTransport')!.choices.map(({ value }) => value);
    expect(offered(await formOf('TERRITORY_DECLARATION'))).toEqual(['AIR', 'VESSEL', 'MAIL', 'HAND_CARRIED']);
    expect(offered(await formOf('TYPE_11'))).toContain('TRUCK');
  });

  test('a declaration into American Samoa asks in Samoan of who reads that, and says that a machine made the words', async () => {
    const [english, samoan] = [
      await formOf('TERRITORY_DECLARATION'),
      await formOf('TERRITORY_DECLARATION', inSamoan(anonymous)),
    ];
    expect(english).toMatchObject({ language: 'en', isMachineMade: false });
    expect(samoan).toMatchObject({ language: 'sm', isMachineMade: true });
    const [transport] = samoan.pages;
    expect(transport).toMatchObject({ name: 'transport', heading: 'E faʻapefea ona taunuʻu mai oloa?' });
    expect(transport.questions[1]).toMatchObject({
      ...{ name: 'modeOfTransport', label: 'E faʻapefea ona taunuʻu mai?' },
      asks: 'Filifili le auala e taunuʻu mai ai oloa.',
    });
    expect(transport.questions[1].choices[0]).toEqual({
      ...{ value: 'AIR', label: 'I le vaʻalele, o se uta', hint: 'E iai se air waybill' },
    });
    expect(samoan.line[0]).toMatchObject({ name: 'description', label: 'ʻO le ā lea mea?' });
    const spoken = /^(title|heading|hint|label|asks|language|isMachineMade)$/;
    const unspoken = (form: object) => JSON.parse(JSON.stringify(form, (key, of) => (spoken.test(key) ? 0 : of)));
    expect(unspoken(samoan)).toEqual(unspoken(english));
  });

  test('an informal entry, which is told in English alone, says so to who reads Samoan', async () => {
    expect(await formOf('TYPE_11', inSamoan(anonymous))).toEqual(await formOf('TYPE_11'));
    expect(await formOf('TYPE_11', inSamoan(anonymous))).toMatchObject({ language: 'en', isMachineMade: false });
    const { forms } = (await it.graphql(inSamoan(anonymous), '{ forms { kind language } }')).data;
    expect(forms).toEqual(
      expect.arrayContaining([
        { kind: 'TYPE_11', language: 'en' },
        { kind: 'TERRITORY_DECLARATION', language: 'sm' },
      ]),
    );
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

  test('what was declared into American Samoa is read back in Samoan, and what was typed as it was typed', async () => {
    const { filing } = await new FilingDesk(it).filedAndTaken(sina);
    const declaration = await declarationOf(inSamoan(sina), filing.id);
    expect(declaration).toMatchObject({
      language: 'sm',
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
