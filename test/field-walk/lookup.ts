import { personas } from '@landfall/accounts';
import type { World } from './world.ts';

/** A root field that takes an id, and who tries it with what is another's. */
export interface Lookup {
  what: string;
  root: 'Query' | 'Mutation';
  field: string;
  /** Who asks; strangers to what is asked. */
  by: readonly string[];
  /** The ids of what is another's. */
  theirs: (world: World) => string[];
  absent: () => string;
  variables: (id: string) => Record<string, unknown>;
}

/** One fact of each entry of the garden supply. */
export const gardens = (of: (one: World['garden']) => string) => (world: World) => [
  of(world.garden),
  of(world.gardenElsewhere),
];

/** The subject of a persona. */
export function personaOf(key: string): string {
  return personas.find((one) => one.key === key)!.subject;
}
