import { GraphQLError, GraphQLScalarType, Kind } from 'graphql';
import { Decimal } from 'decimal.js';
export { GraphQLLocalDate, GraphQLJSONObject } from 'graphql-scalars';

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
