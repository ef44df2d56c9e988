import { afterAll, beforeAll, describe, expect, test } from '@jest/globals';
import type { Caller } from '@landfall/service-kit';
import { asOf, analyst, importer } from '@landfall/service-kit/testing';
import { sina } from '../../testing/draft-desk.js';
import { entriesUnderTest, noon, theBroker, type Told } from '../../testing/entries-under-test.js';
import { cashierAtPagoPago, FilingDesk } from '../../testing/filing-desk.js';
import { baggageLine, bottle, lawfulBaggage } from '../../testing/lawful-baggage.js';
import { fieldsOf } from '../form/grammar.js';
import { textsOf } from '../form/texts.js';
import { baggageDeclaration } from './form.js';
import { inEnglish } from './texts.en.js';
import { inSamoan } from './texts.sm.js';

const kind = 'BAGGAGE_DECLARATION';
const told = 'code message path severity citation nextStep';
const judged = `query ($id: ID!) { draft(by: { id: $id }) { kind regime findings { ${told} }
  excise { totalUsd lines { exciseUsd says } } } }`;
const declared = `query ($id: ID!) { filing(id: $id) { entryType certifiedSha256 territoryDeclaration { purpose } lines { number }
  declaration { kind certifiedText pages { name answers { question value shown } } lines { answers { question value } } } } }`;
const pay = `mutation ($input: RecordPaymentInput!) { recordPayment(input: $input) { entry { status } userErrors { code } } }`;

interface Answer {
  question: string;
  value: string | null;
  shown?: string | null;
}

describe('a declaration of baggage into American Samoa', () => {
  let desk: FilingDesk;
  beforeAll(async () => {
    desk = new FilingDesk(await entriesUnderTest());
  });
  afterAll(() => desk.it.stop());

  const prepared = async (caller: Caller, change: object = {}) => {
    const { draft } = await desk.start(caller, { kind });
    return (await desk.save(caller, draft, lawfulBaggage(change))).draft;
  };
  const judge = async (change: object, caller: Caller = sina) =>
    (await desk.it.graphql(caller, judged, { id: (await prepared(caller, change)).id })).data.draft;
  const found = async (change: object) =>
    ((await judge(change)).findings as Told[]).map(({ code, path }) => `${code} ${path.join('.')}`);
  const filed = async (change: object = {}, caller: Caller = sina) => {
    const answer = await desk.file(caller, await prepared(caller, change));
    await desk.it.taken(answer.entry.id);
    return answer;
  };
  const filingAs = async (caller: Caller, id: string) => (await desk.it.graphql(caller, declared, { id })).data.filing;

  test('a guest who comes by air or by sea declares what is carried without any bill, and is released (27.1005) (AS-06, AS-07, INF-21)', async () => {
    for (const modeOfTransport of ['AIR', 'VESSEL']) {
      const { entry, filing, userErrors } = await filed({ modeOfTransport });
      expect(userErrors).toEqual([]);
      expect(entry.reference).toMatch(/^AS-/);
      expect(entry).toMatchObject({ entryType: kind, regime: 'AS_TERRITORY', port: 'ASPPG', exciseUsd: '0.00' });
      expect(filing).toMatchObject({ outcome: 'PENDING', territoryDeclaration: null, declared: null, lines: [] });
      await desk.it.review(entry.id, { entryVersion: 2 });
      expect(await desk.entryAs(sina, entry.id)).toMatchObject({ status: 'RELEASED' });
    }
  });

  test('whoever has an account declares alike; a broker declares no baggage for a client (27.1005(a))', async () => {
    const traveler = asOf(noon, importer('acc_traveler'));
    expect((await filed({}, traveler)).entry).toMatchObject({ status: 'FILED', importer: { id: 'acc_traveler' } });
    expect((await desk.start(theBroker, { kind })).userErrors).toMatchObject([{ code: 'BROKER_NOT_SERVED' }]);
  });

  test('baggage that is sent apart is declared with its bill, and who carries it is asked for none (AS-06)', async () => {
    const apart = { baggage: 'UNACCOMPANIED' };
    expect(await found(apart)).toEqual(['ANSWER_MISSING billOfLading']);
    expect(await found({ ...apart, billOfLading: '173-12345675' })).toEqual([]);
    expect(await found({ billOfLading: '173-12345675' })).toEqual(['ANSWER_NOT_ASKED billOfLading']);
  });

  test('an empty draft is told all that is needed, and nothing rests on what cannot be read', async () => {
    const { draft } = await desk.start(sina, { kind });
    const { findings } = (await desk.it.graphql(sina, judged, { id: draft.id })).data.draft;
    expect(new Set(findings.map(({ code }: Told) => code))).toEqual(
      new Set(['LINE_COUNT_OUT_OF_RANGE', 'ANSWER_MISSING']),
    );
    expect(await found({ lines: [baggageLine({ valueUsd: 'forty' })] })).toEqual([
      'AMOUNT_UNREADABLE lines.0.valueUsd',
    ]);
    expect(await found({ arrivesOn: 'tomorrow', money: 'MORE', moneyUsd: 'much' })).toEqual([
      ...['DAY_UNREADABLE arrivesOn', 'AMOUNT_UNREADABLE moneyUsd'],
    ]);
  });

  test('a family declares on one: its names are certified, thirteen are told to make a second, and a bottle says its litres', async () => {
    const family = (others: number) => ({
      companions: Array.from({ length: others }, (_, n) => `Tavita ${n}`).join('\n'),
    });
    expect(await found(family(11))).toEqual([]);
    expect(await found(family(12))).toEqual(['TOO_MANY_TRAVELERS companions']);
    const { litres: _, ...unsaid } = bottle as Record<string, string>;
    expect(await found({ lines: [unsaid] })).toEqual(['ANSWER_MISSING lines.0.litres']);
    const { filing } = await filed({ ...family(2), lines: [baggageLine(), bottle] });
    const { declaration } = await filingAs(sina, filing.id);
    expect(JSON.parse(declaration.certifiedText)).toMatchObject({ companions: 'Tavita 0\nTavita 1' });
    expect(declaration.lines[1].answers).toContainEqual({ question: 'litres', value: '1.00' });
    expect(JSON.stringify(await filingAs(asOf(noon, analyst(['ASPPG'])), filing.id))).not.toContain('Tavita');
  });

  test('goods for sale are no baggage: the passenger is sent to the declaration of goods, and nothing is certified', async () => {
    const answer = await desk.file(sina, await prepared(sina, { forTrade: true }));
    expect(answer).toMatchObject({ filing: null, entry: null, draft: { status: 'DRAFT' } });
    expect(answer.userErrors).toMatchObject([{ code: 'BAGGAGE_FOR_TRADE', path: ['forTrade'] }]);
    expect(answer.userErrors[0]!.nextStep).toContain('with a declaration of goods');
  });

  test('more than $10,000 and restricted goods are declared, and an officer sees that they are (27.1033(a))', async () => {
    expect(await found({ money: 'MORE', moneyUsd: '10,000.01' })).toEqual(['MONEY_REPORTED moneyUsd']);
    expect(await found({ restricted: 'SOME' })).toEqual(['ANSWER_MISSING restrictedGoods']);
    const named = { restricted: 'SOME', restrictedGoods: 'A box of .22 cartridges' };
    expect(await found(named)).toEqual(['RESTRICTED_GOODS restrictedGoods']);
    const { entry } = await filed(named);
    expect(entry.status).toBe('FILED');
  });

  test('a bottle is assessed by an officer, paid for and released; what is for oneself bears no excise (11.1002)', async () => {
    const lines = [baggageLine(), bottle];
    const { excise } = await judge({ lines });
    expect(excise).toMatchObject({ totalUsd: null, lines: [{ exciseUsd: '0.00' }, { exciseUsd: null }] });
    const { entry } = await filed({ lines });
    expect(entry).toMatchObject({ exciseUsd: null, linesToAssess: [2] });
    await desk.it.review(entry.id, { entryVersion: 2, assessments: [{ line: 2, exciseUsd: '6.00' }] });
    expect(await desk.entryAs(sina, entry.id)).toMatchObject({ status: 'PAYMENT_DUE', amountDueUsd: '6.00' });
    const input = { idempotencyKey: 'pay-bottle', entryId: entry.id, entryVersion: 3, amountUsd: '6.00' };
    const { recordPayment } = (await desk.it.graphql(cashierAtPagoPago, pay, { input })).data;
    expect(recordPayment).toEqual({ entry: { status: 'RELEASED' }, userErrors: [] });
  });

  test('what was filed is told by its form with the text that was certified; analysts read neither names nor words', async () => {
    const { filing } = await filed();
    const mine = await filingAs(sina, filing.id);
    const answers: Answer[] = mine.declaration.pages.flatMap((page: { answers: Answer[] }) => page.answers);
    const said = (question: string) => answers.find((one) => one.question === question)!;
    expect(said('cameFrom')).toMatchObject({ value: 'WS', shown: 'Samoa' });
    expect(said('filerName').value).toBe('Sina Faʻalogo');
    expect(said('forTrade')).toMatchObject({ value: 'NO', shown: 'No' });
    expect(said('billOfLading').value).toBeNull();
    expect(mine.declaration.lines[0].answers).toContainEqual({ question: 'valueUsd', value: '64.50' });
    expect(JSON.parse(mine.declaration.certifiedText)).toMatchObject({
      ...{ entryType: kind, filer: { name: 'Sina Faʻalogo' }, certifiedForm: 2 },
      lines: [{ description: 'School shoes for children', valueUsd: '64.50' }],
    });
    const seen = JSON.stringify(await filingAs(asOf(noon, analyst(['ASPPG'])), filing.id));
    expect(seen).toContain('64.50');
    expect(seen).not.toMatch(/Sina|shoes|Leone/);
  });

  test('it is announced as a kind that readers need not know, with its lines as those of any declaration', async () => {
    const { entry } = await filed({ lines: [baggageLine(), bottle] });
    const event = (await desk.it.announced()).find(
      ({ subject, type }) => subject === entry.id && type === 'entry.filed',
    );
    expect(event).toMatchObject({ typeversion: 3, data: { entryType: kind, totalValueUsd: '129.00' } });
    expect(event!.data).toMatchObject({
      lines: [
        { number: 1, htsNumber: null, valueUsd: '64.50', purpose: 'PERSONAL', category: 'NONE', exciseUsd: '0.00' },
        { number: 2, category: 'ALCOHOL', exciseUsd: null },
      ],
    });
  });

  test('the form is there in English and in Samoan, question by question (27.1005(c))', () => {
    const [english, samoan] = [textsOf(baggageDeclaration, inEnglish), textsOf(baggageDeclaration, inSamoan)];
    for (const name of fieldsOf(baggageDeclaration).map(([field]) => field)) {
      expect(samoan.ofPages[name]!.label).not.toBe(english.ofPages[name]!.label);
      expect(Object.keys(samoan.ofPages[name]!.choices ?? {})).toEqual(
        Object.keys(english.ofPages[name]!.choices ?? {}),
      );
    }
  });

  test('what is found is said in Samoan to who reads Samoan', async () => {
    const { findings } = await judge({ conveyance: '', forTrade: true }, { ...sina, language: 'sm' });
    expect(findings.map(({ message }: Told) => message)).toEqual([
      'Taina le numera o le vaʻalele po ʻo le igoa o le vaʻa.',
      'ʻO mea e faʻatau atu pe faʻaaogā i pisinisi e lē ʻo ni ato i ʻī: e taʻutino i le taʻutinoga o oloa i Amerika Sāmoa.',
    ]);
  });
});
