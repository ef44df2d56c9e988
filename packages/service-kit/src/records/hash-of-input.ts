import { canonicalJson, sha256 } from './canonical-json.js';

/** What is kept of an input under its idempotency key. */
export const hashOfInput = (input: object): string => sha256(canonicalJson(JSON.parse(whatIsSaid(input))));

/**
 * Whether a hash that was kept is that of an input. Keys live as long as their entries: until 2026-11 the hash was of
 * the names in the order in which the input's class declares them.
 */
export const isHashOfInput = (kept: string, input: object): boolean =>
  kept === hashOfInput(input) || kept === sha256(whatIsSaid(input));

/** An input as one text: a field that is null is one that was left out. An empty list is a list. */
const whatIsSaid = (input: object): string =>
  JSON.stringify(input, (_, value: unknown) => (isFields(value) ? withoutNulls(value) : value));

const isFields = (value: unknown): value is object =>
  typeof value === 'object' && value !== null && !Array.isArray(value) && !(value instanceof String);

const withoutNulls = (fields: object): object =>
  Object.fromEntries(Object.entries(fields).filter(([, value]) => value !== null && value !== undefined));
