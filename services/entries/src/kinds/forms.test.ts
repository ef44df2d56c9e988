import { afterAll, beforeAll, describe, expect, test } from '@jest/globals';
import type { Caller } from '@landfall/service-kit';
import { anonymous } from '@landfall/service-kit/testing';
import { entriesUnderTest, type EntriesUnderTest } from '../testing/entries-under-test.js';

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
      pages { name title heading hint help { asks says } holds questions { ${asked} asks } } line { ${asked} asks } } }`;
    return (await it.graphql(caller, query, { kind })).data.form;
  };
  const inSamoan = (caller: Caller): Caller => ({ ...caller, language: 'sm' });

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
      neededWhen: { question: 'filerKind', isOneOf: ['BUSINESS', 'FORWARDER', 'CARGO_AGENT'] },
      askedWhen: { question: 'filerKind', isNoneOf: ['PERSON'] },
    });
    expect(questions.find(({ name }) => name === 'purpose')).toMatchObject({
      neededWhen: { unlessEveryLineSays: 'purpose' },
    });
  });

  test('whoever chooses what to declare is told what each form is for, and whether it takes an account', async () => {
    const { data } = await it.graphql(anonymous, `{ forms { kind title hint isForGuests } }`);
    expect(data.forms).toContainEqual({
      ...{ kind: 'TERRITORY_DECLARATION', isForGuests: true, title: 'Goods for American Samoa' },
      hint: 'By air, by sea or by mail: the territory’s own declaration and excise',
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
    expect(named(declaration, 'billOfLading')).toMatchObject({ airWaybillWhen: { isOneOf: ['AIR'] } });
    expect(named(declaration, 'category')).toMatchObject({
      formerChoices: [{ value: 'SECOND_HAND', label: 'Declared as second-hand' }],
    });
  });

  test('a household is told before it lists its goods what its own used things cost, and what may stand on one line', async () => {
    const { pages } = await formOf('TERRITORY_DECLARATION');
    const helpAt = (page: string) => pages.find(({ name }: { name: string }) => name === page).help;
    const [[own], [line], none] = [helpAt('purpose'), helpAt('goods'), helpAt('contact')];
    expect(own).toMatchObject({ asks: 'Do we pay for our own used household goods?' });
    for (const cited of ['11.1002', '11.1001(c)', '11.1105']) expect(own.says).toContain(cited);
    expect(line.says).toContain('“used household goods, 12 boxes”');
    expect(none).toEqual([]);
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
    const spoken = /^(title|heading|hint|label|asks|says|language|isMachineMade)$/;
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
});
