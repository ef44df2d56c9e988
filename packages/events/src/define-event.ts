import { z } from 'zod';
import type { ServiceName, VisibleTo } from './envelope.js';

/** Accounts and ports that an event's own data names; the producer adds those that only it knows. */
export interface Audience {
  accounts?: string[];
  ports?: string[];
}

/** The contract of one version of one event type. */
export interface EventDefinition<T extends string = string, S extends z.ZodType = z.ZodType> {
  type: T;
  producer: ServiceName;
  version: number;
  visibleto: VisibleTo;
  data: S;
  /**
   * Data of this version, for whoever reads it and for their tests. Once released, an example stays as it is: what the
   * version tells later, a further one shows. (What was published before contracts had examples is recorded in `samples/`.)
   */
  examples: readonly z.input<S>[];
  audience(data: z.output<S>): Audience;
}

/** Declares one version of an event type. An optional field stays the same version; anything else is a new one. */
export function defineEvent<T extends string, S extends z.ZodType>(
  definition: Omit<EventDefinition<T, S>, 'audience' | 'examples'> &
    Partial<Pick<EventDefinition<T, S>, 'audience' | 'examples'>>,
): EventDefinition<T, S> {
  return { audience: () => ({}), examples: [], ...definition };
}

/** An opaque id: no blanks, so that no name or free text fits. */
export const id = () => z.string().regex(/^[A-Za-z0-9:_-]{1,64}$/);
/** A code of a rule, reason or kind: no blanks, so that no free text fits. */
export const code = () => z.string().regex(/^[\w.()/-]{1,64}$/);
/** A keyed hash, SHA-256 in hex. */
export const hash = () => z.string().regex(/^[0-9a-f]{64}$/);
/** A port code: Schedule D, such as 3201, or UN/LOCODE where the port is none of the customs territory, as ASPPG. */
export const port = () => z.string().regex(/^[A-Z0-9]{2,8}$/);
/** An exact decimal number as text. */
export const decimal = () => z.string().regex(/^-?\d{1,18}(\.\d{1,8})?$/);
/** A UTC instant, ISO 8601. */
export const instant = () => z.iso.datetime();
/** A legal date, YYYY-MM-DD, in the port's zone. */
export const legalDate = () => z.iso.date();
/** A version or count, from 1. */
export const counter = () => z.int().positive();
/** How people call an entry, with its check character. */
export const reference = () => z.string().regex(/^[A-Z0-9-]{4,32}$/);
