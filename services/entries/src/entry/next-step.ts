import { lawOf } from '../law/law-of-regime.js';
import { amountDueUsd, unassessed } from './amount-due.js';
import type { EntryRow } from './entry.table.js';

/** What somebody must do next for an entry, in a sentence; null when nobody must. */
export function nextStep(row: EntryRow): string | null {
  if (row.status === 'RELEASED' || row.status === 'WITHDRAWN') return null;
  if (row.waitingFor === 'DOCUMENT') return 'Present the document that the officer asked for.';
  if (row.waitingFor === 'FURTHER_FILING') return fileAgain;
  if (row.foundAtEntry.length > 0) return sendBack;
  if (unassessed(row).length > 0) return assess(unassessed(row));
  const dueUsd = amountDueUsd(row);
  return dueUsd.isZero() ? null : lawOf[row.regime].payBySaying({ dueUsd, furtherDueUsd: row.furtherDueUsd }, row.port);
}

const fileAgain =
  'Correct what the officer’s reason names and file again: in the draft, which is open again, or with fileEntry, entryId and entryVersion.';
const sendBack =
  'The law found something else on the day of entry than on the day of filing: an officer sends the entry back, then correct it and file again.';
const assess = (lines: readonly number[]): string =>
  `An officer assesses the excise on ${lines.length === 1 ? 'line' : 'lines'} ${lines.join(', ')} first; then it is paid. Nothing to do until then.`;
