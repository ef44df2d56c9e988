import { Decimal } from '@landfall/rule';
import { dueBeforeReleaseUsd } from '../law/us/release.js';
import type { EntryRow } from './entry.table.js';

/** What must still be deposited before release (143.28); zero under statement processing and ACH. */
export function amountDueUsd(entry: Pick<EntryRow, 'estimatedDutyUsd' | 'paidUsd' | 'statementAndAch'>): Decimal {
  return dueBeforeReleaseUsd({
    amountDueUsd: entry.estimatedDutyUsd,
    furtherDueUsd: new Decimal(0),
    paidUsd: entry.paidUsd,
    statementProcessing: entry.statementAndAch,
    ach: entry.statementAndAch,
  });
}
