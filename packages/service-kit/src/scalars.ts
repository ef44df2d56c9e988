import { GraphQLError, GraphQLScalarType, Kind } from 'graphql';
import { Decimal } from 'decimal.js';
import { GraphQLDateTime as DateTime, GraphQLLocalDate as LocalDate } from 'graphql-scalars';
export { GraphQLJSONObject } from 'graphql-scalars';

const wellFormed = /^-?\d{1,12}(\.\d{1,6})?$/;

function readDecimal(value: unknown): Decimal {
  if (typeof value === 'string' && wellFormed.test(value)) return new Decimal(value);
  throw new GraphQLError(
    typeof value === 'number'
      ? `Decimal cannot be a number, since floating point loses cents: send the string "${value}".`
      : 'Decimal must be a string of at most 12 digits before and 6 after the point, as "1250.00".',
    { extensions: { code: 'BAD_USER_INPUT' } },
  );
}

/** An exact decimal, a string on the wire; amounts of money have two places. */
export const GraphQLDecimal = new GraphQLScalarType<Decimal, string>({
  name: 'Decimal',
  description:
    'An exact decimal number as a string, as "1250.00": up to 12 digits before the point and 6 after. Never a float.',
  serialize: (value) =>
    new Decimal(value as Decimal.Value).toFixed(Math.max(2, new Decimal(value as Decimal.Value).decimalPlaces())),
  parseValue: readDecimal,
  parseLiteral: (node) =>
    readDecimal(
      node.kind === Kind.STRING
        ? node.value
        : node.kind === Kind.INT || node.kind === Kind.FLOAT
          ? Number(node.value)
          : null,
    ),
});

// Nothing here happened before 1900, and years after 9999 are written with a sign.
const firstYear = 1900;
const lastYear = 9999;

/** A moment, as RFC 3339 writes it. */
export const GraphQLDateTime = bounded(
  DateTime,
  `must be an instant from ${firstYear} to ${lastYear} with its zone, as "2026-03-01T14:30:00Z"`,
  (value) => isWithin((value as Date).getUTCFullYear(), firstYear, lastYear),
);

/** A day in the zone of the place that it is about. What is too far away is told by the law; Postgres knows no year 0. */
export const GraphQLLocalDate = bounded(
  LocalDate,
  `must be a day from 0001-01-01 to 9999-12-31, as "2026-03-01"`,
  (value) => isWithin(Number(String(value).slice(0, 4)), 1, lastYear),
);

const isWithin = (year: number, first: number, last: number): boolean => year >= first && year <= last;

/** A scalar that reads what it reads within a range, and says its form to whoever sends something else. */
function bounded<T, S>(scalar: GraphQLScalarType<T, S>, form: string, isIn: (value: T) => boolean) {
  const within = (read: () => T): T => {
    const value = attempt(read);
    if (value !== undefined && isIn(value)) return value;
    throw new GraphQLError(`${scalar.name} ${form}.`, { extensions: { code: 'BAD_USER_INPUT' } });
  };
  return new GraphQLScalarType<T, S>({
    ...scalar.toConfig(),
    parseValue: (value) => within(() => scalar.parseValue(value)),
    parseLiteral: (node) => within(() => scalar.parseLiteral(node)),
  });
}

function attempt<T>(read: () => T): T | undefined {
  try {
    return read();
  } catch {
    return undefined;
  }
}
