import * as law from '@landfall/law';
import { enumOf } from '@landfall/service-kit';

// Told where kinds of entry are.
export { EntryRegime, EntryType } from '../kinds/kind.enums.js';

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
