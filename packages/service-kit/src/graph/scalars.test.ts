import { parseValue } from 'graphql';
import { GraphQLDateTime, GraphQLDecimal, GraphQLLocalDate, SentDay, textOfDecimal } from './scalars.js';

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

test('any text is taken for a day or an amount, and reaches the operation as it was sent', () => {
  for (const text of ['2026-03-01', '11/30/2026', 'tomorrow', '']) {
    expect(GraphQLLocalDate.parseValue(text)).toEqual(new SentDay(text));
    expect(GraphQLLocalDate.parseLiteral(literal(text))).toEqual(new SentDay(text));
  }
  for (const text of ['205.00', '1.250', '1,250', 'much', ''])
    for (const taken of [GraphQLDecimal.parseValue(text), GraphQLDecimal.parseLiteral(literal(text))])
      expect(textOfDecimal(taken)).toBe(text);
});

test('what is no text is neither a day nor an amount', () => {
  for (const value of [1.5, 0, true, {}, ['1'], null]) {
    expect(() => GraphQLDecimal.parseValue(value)).toThrow(/^Decimal (must be a string|cannot be a number)/);
    expect(() => GraphQLLocalDate.parseValue(value)).toThrow(/^LocalDate must be a string/);
  }
});

test('two spellings of one amount are one amount, and what is no amount is no number', () => {
  const asKept = (text: string) => JSON.stringify({ amountUsd: GraphQLDecimal.parseValue(text) });
  expect(asKept('205.0')).toBe(asKept('205.00'));
  expect(GraphQLDecimal.parseValue('1,250').isNaN()).toBe(true);
});

test('the first and the last moment of the range are taken', () => {
  for (const text of ['1900-01-01T00:00:00.000Z', '9999-12-31T23:59:59.999Z'])
    expect((GraphQLDateTime.parseValue(text) as Date).toISOString()).toBe(text);
});
