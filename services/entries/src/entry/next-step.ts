import { portWithCode } from '@landfall/law';
import { textParam, usdParam, type Params, type Said, type Sentence } from '@landfall/rule';
import { lawOf, payTheExcise } from '@landfall/law/law-of-regime';
import { unassessedLines } from '@landfall/law/shared/decision-facts';
import { amountDueUsd, owedBackUsd, paidBeyondUsd } from './amount-due.js';
import { hasEnded } from './entry-status.js';
import type { EntryRow } from './entry.table.js';

/** What somebody must do next for an entry, in a sentence; null when nobody must. */
export function nextStep(row: EntryRow): Said | null {
  const steps = [untilDecided(row), paidBeyond(row), givenBack(row), dueAgain(row)].filter((step) => step !== null);
  if (steps.length === 0) return null;
  return {
    sentences: steps.flatMap(({ sentences }) => sentences),
    params: Object.assign({}, ...steps.map(({ params }) => params)) as Params,
  };
}

function untilDecided(row: EntryRow): Said | null {
  if (hasEnded(row)) return null;
  if (row.waitingFor === 'DOCUMENT') return only(presentDocument);
  if (row.waitingFor === 'FURTHER_FILING') return only(fileAgain);
  if (row.foundAtEntry.length > 0) return only(sendBack);
  if (unassessedLines(row).length > 0) return assess(unassessedLines(row));
  const dueUsd = amountDueUsd(row);
  if (dueUsd.gt(0)) return lawOf[row.regime].payBySaying({ dueUsd, furtherDueUsd: row.furtherDueUsd }, row.port);
  return row.paidUsd.gt(0) ? only(allIsPaid) : null;
}

/** What is over, as long as an officer may still find more due. */
function paidBeyond(row: EntryRow): Said | null {
  const beyondUsd = paidBeyondUsd(row);
  if (hasEnded(row) || beyondUsd.isZero()) return null;
  return { sentences: [moreIsPaid], params: { beyondUsd: usdParam(beyondUsd) } };
}

/** How money comes back no law that is held here states. */
function givenBack(row: EntryRow): Said | null {
  const backUsd = owedBackUsd(row);
  if (backUsd.isZero()) return null;
  const port = textParam(portWithCode(row.port)?.name ?? row.port);
  const sentences = [row.status === 'WITHDRAWN' ? noLongerOwed : paidBeyondOwed, askForItBack];
  return { sentences, params: { backUsd: usdParam(backUsd), port } };
}

/** What has ended owes again where a payment of it was taken back. */
function dueAgain(row: EntryRow): Said | null {
  const dueUsd = amountDueUsd(row);
  if (!hasEnded(row) || dueUsd.isZero()) return null;
  const port = textParam(portWithCode(row.port)?.name ?? row.port);
  return { sentences: [isDueAgain], params: { dueUsd: usdParam(dueUsd), port } };
}

const presentDocument = 'Present the document that the officer asked for.';
const fileAgain =
  'Correct what the officer’s reason names and file again under the same reference: in the draft, which is open again, or from your own system.';
const sendBack =
  'The law found something else on the day of entry than on the day of filing: an officer sends the entry back, then correct it and file again.';
const allIsPaid = 'What is owed is paid. Nothing to do until an officer decides.';
const moreIsPaid =
  '{beyondUsd} more is paid than is owed as it stands: whether it stays over is told once an officer has decided.';
const noLongerOwed = '{backUsd} was paid, and is no longer owed.';
const paidBeyondOwed = '{backUsd} was paid beyond what is owed.';
const askForItBack =
  'How it is given back, no law held here says: ask Customs at {port}, with the reference and the receipt.';
const isDueAgain =
  '{dueUsd} is due again, since a payment was taken back: pay it to the Customs cashier at {port}, with the reference.';
const assessLine = 'An officer assesses the excise on line {lines} first; then it is paid. Nothing to do until then.';
const assessLines = 'An officer assesses the excise on lines {lines} first; then it is paid. Nothing to do until then.';
const assess = (lines: readonly number[]): Said => ({
  sentences: [lines.length === 1 ? assessLine : assessLines],
  params: { lines: textParam(lines.join(', ')) },
});

const only = (sentence: Sentence): Said => ({ sentences: [sentence] });

/** All that may be said of an entry into American Samoa. */
export const stepsInTerritory: readonly Sentence[] = [
  ...[presentDocument, fileAgain, allIsPaid, moreIsPaid, noLongerOwed, paidBeyondOwed, askForItBack, isDueAgain],
  ...[assessLine, assessLines, payTheExcise],
];
