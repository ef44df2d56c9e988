// Whatever stands where the graph takes a value, written out or as a variable, it is answered or refused in words.
import fc from 'fast-check';
import { buildClientSchema, getIntrospectionQuery, isInputObjectType } from 'graphql';
import { Client, type Answer } from './journey/client.ts';
import { places, type Place } from './edge-values/arguments.ts';
import { fileEntry, lawfulFiling, lawfulLine } from './journey/filing.ts';
import { reachPlatform, type ReachedPlatform } from './reach-platform.ts';

let platform: ReachedPlatform;
let callers: Client[];
beforeAll(async () => {
  platform = await reachPlatform();
  const personas = ['broker', 'officer', 'supervisor', 'analyst', 'cashier', 'administrator', 'importer'];
  callers = await Promise.all(personas.map((persona) => Client.persona(platform.url, persona)));
});
afterAll(() => platform?.leave());

const days = ['0000-01-01', '0001-01-01', '1899-12-31', '1900-01-01', '9999-12-31', '2026-02-30', '+10000-01-01'];
const instants = [
  ...days.map((day) => `${day}T00:00:00Z`),
  '+275760-09-13T00:00:00Z',
  '-271821-04-20T00:00:00Z',
  '9999-12-31T23:59:59-12:00',
  '2026-06-30T23:59:60Z',
];
const numbers = [0, -1, 1.5, 2_147_483_647, -2_147_483_648, 2_147_483_648, 1e21, Number.MAX_VALUE];
const texts = [
  '',
  ' ',
  'yesterday',
  '１',
  '%',
  "'",
  '\\',
  '\u202e',
  '999999999999.999999',
  '-0',
  '1e5',
  'x'.repeat(300),
];
const anything: unknown[] = [...days, ...instants, ...numbers, ...texts, null, true, [], {}];

const ofScalar: Record<string, readonly unknown[]> = {
  DateTime: [...instants, ...days, ...texts, 0, true, {}],
  LocalDate: [...days, ...instants, ...texts, 0, true, {}],
  Int: [...numbers, '', '1', true, {}],
  Decimal: [...texts, ...numbers, ...days, {}],
};
const valuesFor = ({ scalar }: Place): readonly unknown[] => ofScalar[scalar] ?? [...texts, 0, 1.5, true, [], {}];

/** Fields that change who the callers are, which the others go on needing. */
const spared = /^(endSession|signOut|closeAccount)/;
const everywhere = places().filter(({ name }) => !spared.test(name));

const isOurFault = ({ errors }: Answer): boolean =>
  Boolean(errors?.some(({ extensions }) => extensions?.['code'] === 'INTERNAL' || extensions?.['code'] === undefined));

/** Answered by each caller in turn, until one is not held back for asking so much. */
async function ask(query: string, variables: Record<string, unknown>, first: number): Promise<Answer> {
  for (let turn = first; ; turn += 1) {
    const answer = await callers[turn % callers.length]!.ask(query, variables);
    if (answer.errors?.[0]?.extensions?.['code'] !== 'RATE_LIMITED') return answer;
  }
}

test('the graph takes values at very many places', () => {
  expect(everywhere.length).toBeGreaterThan(150);
  expect(new Set(everywhere.map(({ scalar }) => scalar))).toEqual(
    new Set(['ID', 'String', 'Int', 'Boolean', 'Decimal', 'DateTime', 'LocalDate']),
  );
});

test('no value at any place is a fault of ours, as a variable', async () => {
  const faults: unknown[] = [];
  const tried = everywhere.flatMap((place) => valuesFor(place).map((value) => ({ place, value })));
  const next = tried.entries();
  const work = async () => {
    for (const [turn, { place, value }] of next) {
      const { query, variables } = place.ask(value);
      const answer = await ask(query, variables, turn);
      if (isOurFault(answer)) faults.push([place.name, value, answer.errors]);
    }
  };
  await Promise.all(Array.from({ length: 6 }, work));
  expect(faults).toEqual([]);
});

test.each([
  ['yesterday', 'an instant from 1900 to 9999'],
  ['0000-01-01T00:00:00Z', 'an instant from 1900 to 9999'],
  ['+275760-09-13T00:00:00Z', 'an instant from 1900 to 9999'],
])('the log asked for from %s says where that stands and what is right', async (from, form) => {
  const log = (filter: string) => `{ viewer { account { activity(first: 3, filter: ${filter}) { nodes { id } } } } }`;
  const literal = await callers[0]!.ask(log(`{ from: "${from}" }`));
  expect(literal.errors).toMatchObject([
    { message: expect.stringContaining(form), locations: [{ line: 1 }], extensions: { code: 'BAD_USER_INPUT' } },
  ]);
  const variable = await callers[0]!.ask(`query ($filter: ActivityFilter) ${log('$filter')}`, { filter: { from } });
  expect(variable.errors).toMatchObject([
    { message: expect.stringContaining(form), extensions: { code: 'BAD_USER_INPUT', path: ['filter', 'from'] } },
  ]);
});

test('figures deep in a filing are told where they stand, beside all else that is wrong', async () => {
  const lines = [lawfulLine({ htsNumber: '7318' }), lawfulLine({ quantity: 'a few', valueUsd: '2.600' })];
  const input = lawfulFiling({ lines, arrivesOn: '03/04/2026' });
  const { data, errors } = await callers[0]!.ask(fileEntry, { input });
  expect(errors).toBeUndefined();
  expect(
    data.fileEntry.userErrors.map(({ code, path }: { code: string; path: string[] }) => `${code} ${path.join('.')}`),
  ).toEqual([
    'DAY_AMBIGUOUS arrivesOn',
    'AMOUNT_AMBIGUOUS lines.1.valueUsd',
    'NUMBER_UNREADABLE lines.1.quantity',
    'HTS_NUMBER_INCOMPLETE lines.0.htsNumber',
  ]);
});

test('no amount, number or day of a mutation is a request error as long as it is a text', async () => {
  const figures = everywhere.filter(({ root, scalar }) => root === 'mutation' && /^(Decimal|LocalDate)$/.test(scalar));
  expect(figures.map(({ name }) => name)).toEqual(
    expect.arrayContaining(['fileEntry.input.arrivesOn', 'recordPayment.input.amountUsd', 'decideReview.input.dueOn']),
  );
  const refused: unknown[] = [];
  for (const place of figures)
    for (const [turn, text] of ['', 'a few', '1.250', '1,2,3', '03/04/2026', '2026-02-30'].entries()) {
      const { query, variables } = place.ask(text);
      for (const answer of [
        await ask(query, variables, turn),
        await ask(place.askWritten(JSON.stringify(text)), {}, turn),
      ])
        if (answer.errors?.some(({ extensions }) => extensions?.['code'] === 'BAD_USER_INPUT'))
          refused.push([place.name, text, answer.errors]);
    }
  expect(refused).toEqual([]);
});

test('a day that a query asks for says its form', async () => {
  const statistics = (filter: string) => `{ entryStatistics(filter: ${filter}) { entryCount } }`;
  const analyst = await Client.persona(platform.url, 'analyst');
  for (const day of ['yesterday', '03/04/2026', '2026-02-30', '']) {
    const { errors } = await analyst.ask(statistics(`{ from: "${day}" }`));
    expect(errors).toMatchObject([
      { message: expect.stringMatching(/filter\.from.*as "2026-03-01"/), extensions: { code: 'BAD_USER_INPUT' } },
    ]);
  }
  expect((await analyst.ask(statistics('{ from: "2026-03-01" }'))).errors).toBeUndefined();
});

test.each(['entry', 'draft'])('a %s is not asked for by a variable that may be null', async (field) => {
  for (const variables of [{}, { id: null }, { id: 'x' }]) {
    const { errors } = await callers[0]!.ask(`query ($id: ID) { ${field}(by: { id: $id }) { id } }`, variables);
    expect(errors).toMatchObject([
      { message: expect.stringContaining('declare it as `$id: ID!`'), extensions: { code: 'BAD_USER_INPUT' } },
    ]);
    const whole = await callers[0]!.ask(
      `query ($by: ${field === 'entry' ? 'EntryBy' : 'DraftBy'}!) { ${field}(by: $by) { id } }`,
      { by: variables },
    );
    expect(whole.errors?.map(({ extensions }) => extensions?.['code']) ?? []).not.toContain('INTERNAL');
  }
});

describe('the schema', () => {
  test('is told whole to every tool, and which inputs take exactly one of their fields', async () => {
    const whole = getIntrospectionQuery({ oneOf: true, inputValueDeprecation: true, specifiedByUrl: true });
    const { data, errors } = await callers[0]!.ask(whole);
    expect(errors).toBeUndefined();
    const told = buildClientSchema(data);
    expect(Object.keys(told.getTypeMap())).toEqual(expect.arrayContaining(['Entry', 'EntryBy', 'FileEntryInput']));
    const exactlyOne = Object.values(told.getTypeMap()).filter((type) => isInputObjectType(type) && type.isOneOf);
    expect(exactlyOne.map(({ name }) => name).sort()).toEqual(['DraftBy', 'EntryBy', 'FilingBy']);
  });

  test.each([
    ['by name', '{ __type(name: "EntryBy") { name isOneOf } }', {}],
    ['by a variable', 'query ($name: String!) { __type(name: $name) { name isOneOf } }', { name: 'EntryBy' }],
    ['in a fragment', '{ ...Told __typename } fragment Told on Query { __type(name: "EntryBy") { name isOneOf } }', {}],
  ])('tells of a type %s', async (_how, query, variables) => {
    const answer = await callers[0]!.ask(query, variables);
    expect([answer.errors, answer.data.__type]).toEqual([undefined, { name: 'EntryBy', isOneOf: true }]);
  });

  test('is told beside data too, or refused in words', async () => {
    const known = await callers[0]!.ask('{ viewer { subject } __type(name: "EntryBy") { name } }');
    expect(known.data.__type).toEqual({ name: 'EntryBy' });
    const beside = await callers[0]!.ask('{ viewer { subject } __type(name: "EntryBy") { name isOneOf } }');
    expect(beside.errors).toEqual([
      { message: expect.stringContaining('in an operation of its own'), extensions: { code: 'BAD_USER_INPUT' } },
    ]);
    const wrong = await callers[0]!.ask('query ($name: String!) { __type(name: $name) { name } }', {});
    expect(wrong.errors![0]!.extensions!['code']).toBe('BAD_USER_INPUT');
  });
});

const literal = fc.oneof(
  fc.constantFrom(...anything).map((value) => (JSON.stringify(value) === '{}' ? '{}' : JSON.stringify(value))),
  fc.constantFrom('1e400', '-1e400', '99999999999999999999', 'ENUM', '$none', '{a: 1}', '"""block"""', '-0', '0.0'),
  fc.string().map((text) => JSON.stringify(text)),
);

test('no value at any place is a fault of ours, written out', async () => {
  const dated = everywhere.filter(({ scalar }) => scalar === 'DateTime' || scalar === 'LocalDate');
  const written = async (place: Place, text: string, turn: number) => {
    const answer = await ask(place.askWritten(text), {}, turn);
    expect(isOurFault(answer) ? [place.name, text, answer.errors] : 'answered or refused').toBe('answered or refused');
  };
  for (const place of dated.slice(0, 20))
    for (const [turn, value] of instants.entries()) await written(place, JSON.stringify(value), turn);
  const asked = fc.asyncProperty(fc.constantFrom(...everywhere), literal, fc.nat(), written);
  await fc.assert(asked, { numRuns: 300 });
});
