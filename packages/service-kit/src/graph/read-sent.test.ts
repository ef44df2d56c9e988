import { readSent } from './read-sent.js';
import { GraphQLDecimal, GraphQLLocalDate } from './scalars.js';

const decimal = (text: string) => GraphQLDecimal.parseValue(text);
const day = (text: string) => GraphQLLocalDate.parseValue(text);
const told = (input: object) => readSent(input).map(({ code, path }) => `${code} ${path.join('.')}`);

test('an input is read in place, however deep its figures stand', () => {
  const input = {
    ...{ dueOn: day('31 December 2026'), amountUsd: decimal('$1,250.5'), note: '1.250', furtherUsd: null },
    lines: [{ grossWeightKg: decimal('1.250'), amountsUsd: [decimal('5')] }],
  };
  expect(told(input)).toEqual([]);
  expect(JSON.parse(JSON.stringify(input))).toEqual({
    ...{ dueOn: '2026-12-31', amountUsd: '1250.5', note: '1.250', furtherUsd: null },
    lines: [{ grossWeightKg: '1.25', amountsUsd: ['5'] }],
  });
});

test('what cannot be read is told where it stands, money by its name and other figures as written', () => {
  expect(
    told({
      ...{ dueOn: day('03/04/2026'), amountUsd: decimal('1.250'), quantity: decimal('a few') },
      lines: [{ valueUsd: decimal('') }, { valueUsd: decimal('2.600'), quantity: decimal('2.600') }],
    }),
  ).toEqual([
    ...['DAY_AMBIGUOUS dueOn', 'AMOUNT_UNREADABLE lines.0.valueUsd', 'AMOUNT_AMBIGUOUS amountUsd'],
    ...['AMOUNT_AMBIGUOUS lines.1.valueUsd', 'NUMBER_UNREADABLE quantity'],
  ]);
});

test('a number below zero is left to the law of its field', () => {
  const input = { amountUsd: decimal('-5.00'), quantity: decimal('-5') };
  expect(told(input)).toEqual([]);
  expect(JSON.stringify(input)).toBe('{"amountUsd":"-5","quantity":"-5"}');
});

test('what cannot be read is told in two sentences that do not say the same', () => {
  const [flaw] = readSent({ quantity: decimal('a few') });
  expect(flaw?.message).toBe('A number is written with digits, as 12 or 2.5; this holds something else.');
});

test.each(['1250.000', '1.2500', '0.500', '12.5100', '5.0001', '-0.00'])(
  'an amount of %s is told, as wherever else it is typed, and not taken as if its last zeros had not been written',
  (text) => expect(told({ amountUsd: decimal(text) })).toEqual(['AMOUNT_UNREADABLE amountUsd']),
);
