import type { AbiStatus, ParticipantKind } from '@landfall/law';
import type { Determined } from '@landfall/law/us/determined';

/** What is known of a filer on the day of filing, which ports take filings now, and what was determined about the entry. */
export interface Standing {
  abiStatus: AbiStatus;
  kind: ParticipantKind | null;
  isClient: boolean;
  hasMandate: boolean;
  statementAndAch: boolean;
  /** Codes of the ports at which an officer works. */
  portsWithOfficers: readonly string[];
  /** What offices determined about the entry that is filed again; nothing about a new one. */
  determined: readonly Determined[];
}
