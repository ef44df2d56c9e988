import { portWithCode } from '@landfall/law';
import { usdText } from '@landfall/rule';
import { lawOf } from '@landfall/law/law-of-regime';
import { unassessedLines } from '@landfall/law/shared/decision-facts';
import { amountDueUsd, owedBackUsd, paidBeyondUsd } from './amount-due.js';
import { hasEnded } from './entry-status.js';
import type { EntryRow } from './entry.table.js';

/** What somebody must do next for an entry, in a sentence; null when nobody must. */
export function nextStep(row: EntryRow): string | null {
  return [untilDecided(row), paidBeyond(row), givenBack(row)].filter(Boolean).join(' ') || null;
}

function untilDecided(row: EntryRow): string | null {
  if (hasEnded(row)) return null;
  if (row.waitingFor === 'DOCUMENT') return 'Present the document that the officer asked for.';
  if (row.waitingFor === 'FURTHER_FILING') return fileAgain;
  if (row.foundAtEntry.length > 0) return sendBack;
  if (unassessedLines(row).length > 0) return assess(unassessedLines(row));
  const dueUsd = amountDueUsd(row);
  if (dueUsd.gt(0)) return lawOf[row.regime].payBySaying({ dueUsd, furtherDueUsd: row.furtherDueUsd }, row.port);
  return row.paidUsd.gt(0) ? 'What is owed is paid. Nothing to do until an officer decides.' : null;
}

/** What is over, as long as an officer may still find more due. */
function paidBeyond(row: EntryRow): string | null {
  const beyondUsd = paidBeyondUsd(row);
  if (hasEnded(row) || beyondUsd.isZero()) return null;
  return `${usdText(beyondUsd)} more is paid than is owed as it stands: whether it stays over is told once an officer has decided.`;
}

/** How money comes back no law that is held here states. */
function givenBack(row: EntryRow): string | null {
  const backUsd = owedBackUsd(row);
  if (backUsd.isZero()) return null;
  const why = row.status === 'WITHDRAWN' ? 'paid, and is no longer owed' : 'paid beyond what is owed';
  const port = portWithCode(row.port)?.name ?? row.port;
  return `${usdText(backUsd)} was ${why}. How it is given back, no law held here says: ask Customs at ${port}, with the reference and the receipt.`;
}

const fileAgain =
  'Correct what the officer’s reason names and file again under the same reference: in the draft, which is open again, or from your own system.';
const sendBack =
  'The law found something else on the day of entry than on the day of filing: an officer sends the entry back, then correct it and file again.';
const assess = (lines: readonly number[]): string =>
  `An officer assesses the excise on ${lines.length === 1 ? 'line' : 'lines'} ${lines.join(', ')} first; then it is paid. Nothing to do until then.`;
