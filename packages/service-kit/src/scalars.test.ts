import { parseValue } from 'graphql';
import { GraphQLDateTime, GraphQLLocalDate } from './scalars.js';

const literal = (text: string) => parseValue(JSON.stringify(text));

test.each([
  ['yesterday'],
  ['2026-03-01'],
  ['2026-02-30T00:00:00Z'],
  ['0000-01-01T00:00:00Z'],
  ['1899-12-31T23:59:59Z'],
  ['1900-01-01T00:00:00+01:00'],
  ['+275760-09-13T00:00:00Z'],
  ['9999-12-31T23:59:59-01:00'],
])('%s is no instant that is taken, written out or as a variable', (text) => {
  const told = 'DateTime must be an instant from 1900 to 9999 with its zone, as "2026-03-01T14:30:00Z".';
  expect(() => GraphQLDateTime.parseValue(text)).toThrow(told);
  expect(() => GraphQLDateTime.parseLiteral(literal(text))).toThrow(told);
});

test.each([['11/30/2026'], ['0000-01-01'], ['2026-02-30'], ['2026-3-1'], ['+10000-01-01']])(
  '%s is no day that is taken, written out or as a variable',
  (text) => {
    const told = 'LocalDate must be a day from 0001-01-01 to 9999-12-31, as "2026-03-01".';
    expect(() => GraphQLLocalDate.parseValue(text)).toThrow(told);
    expect(() => GraphQLLocalDate.parseLiteral(literal(text))).toThrow(told);
  },
);

test('the first and the last moment of the range are taken', () => {
  for (const text of ['1900-01-01T00:00:00.000Z', '9999-12-31T23:59:59.999Z'])
    expect((GraphQLDateTime.parseValue(text) as Date).toISOString()).toBe(text);
  for (const text of ['0001-01-01', '9999-12-31']) expect(GraphQLLocalDate.parseValue(text)).toBe(text);
});
