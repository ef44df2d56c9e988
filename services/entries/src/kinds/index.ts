// The kinds of entry that are served, and the one that a draft, a filing or an entry is of.
import type { EntryKind } from '@landfall/law';
import { baggageDeclaration } from './baggage-declaration/kind.js';
import { informalEntry } from './informal-entry/kind.js';
import type { Kind } from './kind.js';
import { territoryDeclaration } from './territory-declaration/kind.js';

export const kinds: readonly Kind[] = [informalEntry, territoryDeclaration, baggageDeclaration];

/** Those of which all that who declares may be told stands in Samoan: `npm run check` fails where it does not. */
export const kindsInSamoan: readonly Kind[] = kinds.filter(({ regime }) => regime === 'AS_TERRITORY');

const byCode = new Map<string, Kind>(kinds.map((kind) => [kind.code, kind]));

/** @throws for a code that is no kind's, which is a fault of the caller. */
export function kindOf(code: EntryKind): Kind {
  const kind = byCode.get(code);
  if (!kind) throw new Error(`No kind of entry is called ${code}`);
  return kind;
}
