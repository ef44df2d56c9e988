import { asItsParent, line, who, type Caller, type PartAccess } from '@landfall/service-kit';
import { sharedWithAccount, trade } from '../access.js';

interface Drafters {
  accountId: string;
  sharedWith: readonly string[];
}

const drafter = who<Drafters>(
  'whose draft it is, guests too, and those it is shared with; Customs never',
  (caller, { accountId, sharedWith }) => trade(caller) && [accountId, ...sharedWith].includes(caller.accountId!),
);

const draftFields =
  'id reference kind regime status version answers startedAt savedAt hasResumeCode findings askableCodes excise entry account client ' +
  'filedLineKeys copied';

/** Who sees a draft. */
export const draftAccess = {
  Query: { draft: trade, drafts: trade },
  types: {
    Draft: line(drafter, draftFields),
    DraftAnswers: line(asItsParent, 'said lines documents askOfficer filerReference step'),
    DraftSaid: line(asItsParent, 'question value'),
    DraftLine: line(asItsParent, 'key said'),
    DraftDocument: line(asItsParent, 'documentId receipt kind fileName'),
    DraftCopied: line(asItsParent, 'reference leftOut'),
    DraftLeftOut: line(asItsParent, 'question why lineNumbers'),
    DraftExcise: line(asItsParent, 'totalUsd lines'),
    DraftExciseLine: line(asItsParent, 'key basisUsd ratePercent exciseUsd says citation afterEntry'),
  },
} satisfies PartAccess;

/** Which drafts a caller sees: those of any of these slices; the same people as `Draft` of the graph. */
export function draftsSeenBy(caller: Caller): object[] {
  const { accountId } = caller;
  return trade(caller) ? [{ accountId }, sharedWithAccount(accountId)] : [];
}
