import * as law from '@landfall/law';
import { enumOf } from '@landfall/service-kit';

export const EntryRegime = enumOf(law.regimeSays, {
  name: 'EntryRegime',
  description: 'The law that an entry comes under.',
});
export type EntryRegime = law.Regime;

export const EntryType = enumOf(law.entryKindSays, {
  name: 'EntryType',
  description: 'The kind of entry; in the customs territory by its number in the automated system.',
});
export type EntryType = law.EntryKind;
