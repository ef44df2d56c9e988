// Every answer that a draft takes, walked from the schema: a field that is added there is asked after here by itself.
import { readFileSync } from 'node:fs';
import { afterAll, beforeAll, describe, expect, test } from '@jest/globals';
import type { Caller } from '@landfall/service-kit';
import { Kind, parse, type InputValueDefinitionNode, type TypeNode } from 'graphql';
import { lawfulAnswers, lawfulLine } from '@landfall/law/as/lawful-declaration';
import { sina } from '../testing/draft-desk.js';
import { entriesUnderTest, participation, theClient } from '../testing/entries-under-test.js';
import { FilingDesk } from '../testing/filing-desk.js';

const schema = parse(readFileSync(new URL('../../schema.graphql', import.meta.url), 'utf8'));

function fieldsOf(input: string): readonly InputValueDefinitionNode[] {
  const found = schema.definitions.find(
    (it) => it.kind === Kind.INPUT_OBJECT_TYPE_DEFINITION && it.name.value === input,
  );
  return (found as { fields: readonly InputValueDefinitionNode[] }).fields;
}

/**
 * No answers of the law: lines and documents are walked by themselves, the own reference is certified to nobody, and where
 * one was in the form is declared to nobody.
 */
const noAnswers = ['lines', 'documents', 'filerReference', 'step', 'key'];
const ofDeclaration = fieldsOf('DraftAnswersInput').filter(({ name }) => !noAnswers.includes(name.value));
const ofLine = fieldsOf('DraftLineInput').filter(({ name }) => !noAnswers.includes(name.value));

const typed: Record<string, unknown> = {
  ...{ arrivesOn: '2026-11-21', email: 'other@example.com', quantity: '77', grossWeightKg: '7.7', unit: 'KG' },
  ...{ valueUsd: '77.70', purchasePriceUsd: '77.70', estimatedDutyUsd: '7.70', htsNumber: '8302.10.6030' },
  ...{ countryOfOrigin: 'DE', portCode: '2704', askOfficer: ['INFORMAL_LIMIT_EXCEEDED'], usedMachine: true },
};

/** What goes with an answer: who declares for himself names no business. */
const goesWith: Record<string, object> = { filerKind: { organisationName: null } };

/** A value that a lawful draft does not say yet. */
function another({ name, type }: InputValueDefinitionNode, said: unknown): unknown {
  const values = enumValues(type);
  if (values) return values.find((value) => value !== said);
  if (typeof said === 'boolean') return !said;
  return typed[name.value] ?? (isBoolean(type) ? true : `Another ${name.value}`);
}

const nameOf = (type: TypeNode): string => (type.kind === Kind.NAMED_TYPE ? type.name.value : nameOf(type.type));
const isBoolean = (type: TypeNode): boolean => nameOf(type) === 'Boolean';
function enumValues(type: TypeNode): string[] | null {
  const found = schema.definitions.find(
    (it) => it.kind === Kind.ENUM_TYPE_DEFINITION && it.name.value === nameOf(type),
  );
  return found?.kind === Kind.ENUM_TYPE_DEFINITION ? found.values!.map(({ name }) => name.value) : null;
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
const laws = {
  AS_TERRITORY: {
    ...{ prefix: 'American Samoa: ', filer: sina, line: { ...lawfulLine() } as Record<string, unknown> },
    answers: { ...lawfulAnswers({ filerKind: 'BUSINESS', organisationName: 'Leone Market' }) } as Record<
      string,
      unknown
    >,
  },
  US_CBP: {
    ...{ prefix: 'Customs territory: ', filer: qualified, line: lawfulEntryLine as Record<string, unknown> },
    answers: lawfulEntry as Record<string, unknown>,
  },
};

describe.each(['AS_TERRITORY', 'US_CBP'] as const)('what a draft under %s is answered', (regime) => {
  let desk: FilingDesk;
  beforeAll(async () => {
    desk = new FilingDesk(await entriesUnderTest());
    await desk.it.hear(participation('acc_qualified', 'OPERATIONAL', 'IMPORTER'));
    await desk.it.drain();
  });
  afterAll(() => desk.it.stop());

  const { prefix, filer, answers, line } = laws[regime];
  const filed = async (more: object, moreOfLine: object) => {
    const { draft } = await desk.start(filer, { regime });
    const saved = await desk.save(filer, draft, { ...answers, ...more, lines: [{ ...line, ...moreOfLine }] });
    return desk.file(filer, saved.draft);
  };

  let lawfulSha256: string;
  beforeAll(async () => {
    lawfulSha256 = (await filed({}, {})).filing.certifiedSha256;
  });

  /** What becomes of an answer that is added to a lawful draft, or takes the place of another. */
  async function fateOf(field: InputValueDefinitionNode, isOfLine: boolean): Promise<string> {
    const name = field.name.value;
    const given = { [name]: another(field, (isOfLine ? line : answers)[name]), ...goesWith[name] };
    const { filing, entry, userErrors } = await (isOfLine ? filed({}, given) : filed(given, {}));
    const place = isOfLine ? `lines.0.${name}` : name;
    const about = userErrors.filter(({ path, severity }) => path.join('.') === place && severity === 'ERROR');
    if (about.length > 0) return about.some(({ code }) => code === 'ANSWER_NOT_ASKED') ? 'not asked' : 'judged';
    if (!entry) return `refused elsewhere: ${JSON.stringify(userErrors)}`;
    return filing.certifiedSha256 === lawfulSha256 ? 'dropped in silence' : 'declared';
  }

  test.each([
    ...ofDeclaration.map((field) => [field.name.value, field, false] as const),
    ...ofLine.map((field) => [`${field.name.value} of a line`, field, true] as const),
  ])(
    '%s stands in the certified text, or is refused where it stands; its description says under which law it is asked for',
    async (_, field, isOfLine) => {
      const ofOneLaw = /^(American Samoa|Customs territory): /.exec(field.description!.value)?.[0] ?? null;
      const isAsked = ofOneLaw === null || ofOneLaw === prefix;
      expect(isAsked ? ['declared', 'judged'] : ['not asked']).toContain(await fateOf(field, isOfLine));
    },
  );
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
