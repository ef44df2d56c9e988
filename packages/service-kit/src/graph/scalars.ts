import { readDay } from '@landfall/law';
import { GraphQLError, GraphQLScalarType, Kind } from 'graphql';
import { Decimal } from 'decimal.js';
import { GraphQLDateTime as DateTime, GraphQLLocalDate as LocalDate } from 'graphql-scalars';
export { GraphQLJSONObject } from 'graphql-scalars';

const wellFormed = /^-?\d{1,12}(\.\d{1,6})?$/;

/**
 * Any text is taken: `change` reads it, and tells what cannot be read with its path and beside all else that is wrong.
 * What is not of the form is no number until then. Another shape than text is refused here.
 */
function takeDecimal(value: unknown): Decimal {
  if (typeof value === 'string')
    return Object.assign(new Decimal(wellFormed.test(value) ? value : NaN), { [sent]: value });
  throw new GraphQLError(
    typeof value === 'number'
      ? `Decimal cannot be a number, since floating point loses cents: send the string "${value}".`
      : 'Decimal must be a string, as "1250.00".',
    { extensions: { code: 'BAD_USER_INPUT' } },
  );
}

const sent = Symbol('the text that was sent');

/** The text that was sent for a decimal of an input; null for what was computed here. */
export const textOfDecimal = (decimal: Decimal): string | null =>
  (decimal as Decimal & { [sent]?: string })[sent] ?? null;

/** An exact decimal, a string on the wire; amounts of money have two places. */
export const GraphQLDecimal = new GraphQLScalarType<Decimal, string>({
  name: 'Decimal',
  description:
    'An exact decimal number as a string, as "1250.00": up to 12 digits before the point and 6 after. Never a float. In the input of a mutation, what cannot be read as one is told in `userErrors`, with its path.',
  serialize: (value) =>
    new Decimal(value as Decimal.Value).toFixed(Math.max(2, new Decimal(value as Decimal.Value).decimalPlaces())),
  parseValue: takeDecimal,
  parseLiteral: (node) =>
    takeDecimal(
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
  new GraphQLScalarType({
    ...DateTime.toConfig(),
    specifiedByURL: 'https://scalars.graphql.org/andimarek/date-time.html',
  }),
  `must be an instant from ${firstYear} to ${lastYear} with its zone, as "2026-03-01T14:30:00Z"`,
  (value) => isWithin((value as Date).getUTCFullYear(), firstYear, lastYear),
);

/** A day as it was sent: a text that is still to be read. */
export class SentDay extends String {}

/** A day in the zone of the place that it is about. Any text is taken, as for a decimal. */
export const GraphQLLocalDate = new GraphQLScalarType<string, string>({
  ...LocalDate.toConfig(),
  specifiedByURL: 'https://scalars.graphql.org/andimarek/local-date.html',
  description:
    'A day, as "2026-03-01", from 0001-01-01 to 9999-12-31. In the input of a mutation, what cannot be read as one is told in `userErrors`, with its path.',
  parseValue: takeDay,
  parseLiteral: (node) => takeDay(node.kind === Kind.STRING ? node.value : null),
});

function takeDay(value: unknown): string {
  if (typeof value === 'string') return new SentDay(value) as unknown as string;
  throw new GraphQLError('LocalDate must be a string, a day as "2026-03-01".', {
    extensions: { code: 'BAD_USER_INPUT' },
  });
}

/** A day of an argument of a query: what cannot be read as one is an error that names the argument. */
export function dayAsked(day: string | null | undefined, argument: string): string | null {
  if (day === null || day === undefined) return null;
  const reading = readDay(String(day));
  if (reading.is === 'READ') return reading.value;
  throw new GraphQLError(`\`${argument}\` must be a day from 0001-01-01 to 9999-12-31, as "2026-03-01".`, {
    extensions: { code: 'BAD_USER_INPUT' },
  });
}

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
