import type { Caller } from '@landfall/service-kit';
import { badInput } from '../refusal.js';

/** The header by which a caller of the sandbox pretends that it is another instant. */
export const asOfHeader = 'landfall-as-of';

/** The caller with the instant they pretend it is; a refusal outside the sandbox, or when it is no instant. */
export function actingAsOf(caller: Caller, text: unknown, sandbox: boolean): Caller {
  if (text === undefined || text === null || text === '') return caller;
  if (!sandbox) throw badInput(`\`${asOfHeader}\` is for the sandbox alone.`);
  // Far years are days that no zone, no law and no database column holds.
  const isInstant =
    typeof text === 'string' && /^(19|20|21)\d\d-\d\d-\d\dT\d\d:\d\d(:\d\d(\.\d{1,3})?)?(Z|[+-]\d\d:\d\d)$/.test(text);
  const asOf = new Date(isInstant ? text : Number.NaN);
  if (Number.isNaN(asOf.getTime()))
    throw badInput(`\`${asOfHeader}\` must be an instant from 1900 to 2199, as 2025-08-28T12:00:00Z.`);
  return { ...caller, asOf };
}
