// Every question of every form, walked from the forms: one that is added there is asked after here by itself.
import { afterAll, beforeAll, describe, expect, test } from '@jest/globals';
import type { Caller } from '@landfall/service-kit';
import { lawfulAnswers, lawfulLine } from '../../kinds/territory-declaration/lawful-answers.js';
import { fieldsOf, type AnyField } from '../../kinds/form/grammar.js';
import { kinds } from '../../kinds/index.js';
import { sina } from '../../testing/draft-desk.js';
import { entriesUnderTest, participation, theClient } from '../../testing/entries-under-test.js';
import { FilingDesk } from '../../testing/filing-desk.js';
import { baggageLine, lawfulBaggage } from '../../testing/lawful-baggage.js';

interface Asked {
  name: string;
  field: AnyField;
  /** The kinds of entry whose forms ask it, each with the field there. */
  by: Map<string, AnyField>;
}

interface Told {
  pages: { answers: { question: string; value: string | null }[] }[];
  lines: { answers: { question: string; value: string | null }[] }[];
}

/** Each question once, with the kinds whose forms ask it. */
function questionsOf(fields: (kind: (typeof kinds)[number]) => readonly (readonly [string, AnyField])[]): Asked[] {
  const all = kinds.flatMap((kind) => fields(kind).map(([name, field]) => ({ name, field, code: kind.code })));
  return [...Map.groupBy(all, ({ name }) => name)].map(([name, same]) => ({
    ...{ name, field: same[0]!.field, by: new Map(same.map(({ code, field }) => [code, field])) },
  }));
}
const ofDeclaration = questionsOf(({ form }) => fieldsOf(form));
const ofLine = questionsOf(({ form }) => Object.entries(form.line));

const typed: Record<string, unknown> = {
  ...{ arrivesOn: '2026-11-21', email: 'other@example.com', quantity: '77', grossWeightKg: '7.7', unit: 'KG' },
  ...{ valueUsd: '77.70', purchasePriceUsd: '77.70', estimatedDutyUsd: '7.70', htsNumber: '8302.10.6030' },
  ...{ freightUsd: '7.70', insuranceUsd: '7.70', otherChargesUsd: '7.70', moneyUsd: '77777' },
  ...{ countryOfOrigin: 'DE', portCode: '2704', usedMachine: true },
  furtherHtsNumbers: '9903.88.15',
  // of which nothing more is asked
  category: 'PETROLEUM',
  ...{ litres: '7.7', strengthPercent: '7', tobaccoPieces: '777', tobaccoWeightKg: '7.7', vehicleYear: '2007' },
};

const ofAnAgent = { filerKind: 'CARGO_AGENT', receiverName: 'Tala Faleolo', receiverAddress: 'Tafuna, Pusa 12' };

const spirits = { category: 'ALCOHOL', drink: 'SPIRITS', litres: '9', strengthPercent: '40' };
const hilux = {
  ...{ category: 'VEHICLE', vehicleMake: 'Toyota Hilux', vehicleYear: '2015', chassisNumber: 'GX90-6012345' },
};

/** What goes with an answer: who declares for himself names no business, and who carries his baggage no bill. */
const goesWith: Record<string, object> = {
  ...{ filerKind: { organisationName: null }, baggage: { billOfLading: null } },
  ...{ money: { moneyUsd: null }, restricted: { restrictedGoods: null } },
  ...{ filerKindInWords: { filerKind: 'OTHER' }, masterBillOfLading: ofAnAgent },
  ...{ receiverName: ofAnAgent, receiverAddress: ofAnAgent },
  ...{ drink: spirits, litres: spirits, strengthPercent: spirits },
  ...{ tobaccoPieces: { category: 'TOBACCO' }, tobaccoWeightKg: { category: 'TOBACCO' } },
  ...{ vehicleMake: hilux, vehicleYear: hilux, chassisNumber: hilux },
  ...{ containerNumber: { modeOfTransport: 'VESSEL' }, parcelNumber: { modeOfTransport: 'MAIL' } },
};

/** A value that a lawful draft does not say yet. */
function another({ name, field }: Asked, said: unknown): unknown {
  if (field.kind === 'CHOICE') return typed[name] ?? field.choices!.find((value) => value !== said);
  if (typeof said === 'boolean') return !said;
  return typed[name] ?? (field.kind === 'YES_NO' ? true : `Another ${name}`);
}

const lawfulEntry = {
  ...{ portCode: '3201', modeOfTransport: 'AIR', arrivesOn: '2026-11-20', conveyance: 'HA 456' },
  ...{ billOfLading: '173-12345675', consigneeName: 'Kalani Trading', consigneeAddress: '1 Ala Moana Boulevard' },
  ...{ capacity: 'OWNER', purchasedOrForSale: true, invoiceHeld: 'COMMERCIAL_INVOICE', estimatedDutyUsd: '6.60' },
};
const lawfulEntryLine = {
  ...{ key: 'one', description: "Men's T-shirts of cotton, knitted", htsNumber: '6109.10.0012', quantity: '10' },
  ...{ countryOfOrigin: 'JP', unit: 'DOZ', grossWeightKg: '3.5', valueUsd: '40' },
};
const qualified: Caller = { ...theClient, accountId: 'acc_qualified' };
const baggageWithAll = lawfulBaggage({
  ...{ baggage: 'UNACCOMPANIED', billOfLading: '173-12345675', money: 'MORE', moneyUsd: '12000' },
  ...{ restricted: 'SOME', restrictedGoods: 'A box of cartridges' },
});
const lawful = {
  BAGGAGE_DECLARATION: {
    ...{ filer: sina, line: baggageLine() as Record<string, unknown> },
    answers: baggageWithAll as Record<string, unknown>,
  },
  TERRITORY_DECLARATION: {
    ...{ filer: sina, line: { ...lawfulLine() } as Record<string, unknown> },
    answers: { ...lawfulAnswers({ filerKind: 'BUSINESS', organisationName: 'Leone Market' }) } as Record<
      string,
      unknown
    >,
  },
  TYPE_11: {
    ...{ filer: qualified, line: lawfulEntryLine as Record<string, unknown> },
    answers: lawfulEntry as Record<string, unknown>,
  },
};

describe.each(kinds.map(({ code }) => code))('what a draft of %s is answered', (kind) => {
  let desk: FilingDesk;
  beforeAll(async () => {
    desk = new FilingDesk(await entriesUnderTest());
    await desk.it.hear(participation('acc_qualified', 'OPERATIONAL', 'IMPORTER'));
    await desk.it.drain();
  });
  afterAll(() => desk.it.stop());

  const { filer, answers, line } = lawful[kind];
  const filed = async (more: object, moreOfLine: object) => {
    const { draft } = await desk.start(filer, { kind });
    const saved = await desk.save(filer, draft, { ...answers, ...more, lines: [{ ...line, ...moreOfLine }] });
    return desk.file(filer, saved.draft);
  };

  const told = `query ($id: ID!) { filing(id: $id) { declaration { pages { answers { question value } }
    lines { answers { question value } } } } }`;
  /** What the filing is told to have answered to a question. */
  async function toldOf({ id }: { id: string }, name: string, isOfLine: boolean): Promise<string | null> {
    const { pages, lines } = (await desk.it.graphql(filer, told, { id })).data.filing.declaration as Told;
    return (isOfLine ? lines : pages).flatMap(({ answers }) => answers).find(({ question }) => question === name)!
      .value;
  }

  let asLawful: Awaited<ReturnType<typeof filed>>['filing'];
  beforeAll(async () => {
    asLawful = (await filed({}, {})).filing;
  });

  /** What becomes of an answer that is added to a lawful draft, or takes the place of another. */
  async function fateOf(asked: Asked, isOfLine: boolean): Promise<string> {
    const { name } = asked;
    const field = asked.by.get(kind) ?? asked.field;
    const said = (isOfLine ? line[name] : null) ?? answers[name];
    const given = { ...goesWith[name], [name]: another({ ...asked, field }, said) };
    const { filing, entry, userErrors } = await (isOfLine ? filed({}, given) : filed(given, {}));
    const place = isOfLine ? `lines.0.${name}` : name;
    const about = userErrors.filter(({ path, severity }) => path.join('.') === place && severity === 'ERROR');
    if (about.length > 0) return about.some(({ code }) => code === 'ANSWER_NOT_ASKED') ? 'not asked' : 'judged';
    if (!entry) return `refused elsewhere: ${JSON.stringify(userErrors)}`;
    if (filing.certifiedSha256 === asLawful.certifiedSha256) return 'dropped in silence';
    const [before, after] = [await toldOf(asLawful, name, isOfLine), await toldOf(filing, name, isOfLine)];
    return after === null || after === before ? `certified, and told as ${after}` : 'declared';
  }

  test.each([
    ...ofDeclaration.map((asked) => [asked.name, asked, false] as const),
    ...ofLine.map((asked) => [`${asked.name} of a line`, asked, true] as const),
  ])(
    '%s stands in the certified text and is told of the filing, or is refused where it stands',
    async (_, asked, isOfLine) => {
      const isAsked = asked.by.has(kind);
      expect(isAsked ? ['declared', 'judged'] : ['not asked']).toContain(await fateOf(asked, isOfLine));
    },
  );

  test('what no form asks is told so, and what is no choice', async () => {
    const { userErrors } = await filed({ colour: 'blue', modeOfTransport: 'ON_FOOT' }, { taste: 'sweet' });
    const told = userErrors.map(({ code, path }) => `${code} ${path.join('.')}`);
    expect(told).toEqual(
      expect.arrayContaining([
        ...['ANSWER_NOT_ASKED colour', 'ANSWER_NOT_ASKED lines.0.taste', 'ANSWER_NOT_A_CHOICE modeOfTransport'],
      ]),
    );
  });
});

describe('the name of a business', () => {
  let desk: FilingDesk;
  beforeAll(async () => {
    desk = new FilingDesk(await entriesUnderTest());
  });
  afterAll(() => desk.it.stop());

  test('is not taken of who declares for himself, and he is told where it would be', async () => {
    const draft = await desk.prepared(sina, { organisationName: 'Leone Market' });
    const { entry, userErrors } = await desk.file(sina, draft);
    expect(entry).toBeNull();
    expect(userErrors).toMatchObject([{ code: 'ANSWER_NOT_ASKED', path: ['organisationName'] }]);
    expect(userErrors[0]!.message).toContain('asked of who declares for one');
  });
});
