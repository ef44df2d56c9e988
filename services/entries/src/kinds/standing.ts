import type { AbiStatus, ParticipantKind } from '@landfall/law';

/** What is known of a filer on the day of filing, and which ports take filings now. */
export interface Standing {
  abiStatus: AbiStatus;
  kind: ParticipantKind | null;
  isClient: boolean;
  hasMandate: boolean;
  statementAndAch: boolean;
  /** Codes of the ports at which an officer works. */
  portsWithOfficers: readonly string[];
}
