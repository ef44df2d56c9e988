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

export const EntryStatus = enumOf(law.entryStatusSays, {
  name: 'EntryStatus',
  description: 'Where an entry stands.',
});
export type EntryStatus = law.EntryStatus;

export const EntryWaitingFor = enumOf(law.awaitedOfFilerSays, {
  name: 'EntryWaitingFor',
  description: 'What an entry waits for while it is in WAITING_FOR_FILER.',
});
export type EntryWaitingFor = law.AwaitedOfFiler;

export const EntryModeOfTransport = enumOf(law.modeOfTransportSays, {
  name: 'EntryModeOfTransport',
  description: 'How the goods arrive.',
});
export type EntryModeOfTransport = law.ModeOfTransport;
