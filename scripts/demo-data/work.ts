// What filers, officers and cashiers do, through the public API alone. Each step looks first and does what is missing, so
// that it may be taken again after an interruption.
import { asSent } from '../draft-answers.ts';
import { newestCertification, type Regime } from '@landfall/law';
import type { Client } from '../client.ts';
import * as ask from './questions.ts';

/** An entry as these steps look at it. */
export interface EntrySeen {
  id: string;
  status: string;
  waitingFor: string | null;
  entryVersion: number;
  amountDueUsd: string;
  linesToAssess: number[];
}

export interface ReviewSeen {
  id: string;
  status: string;
  version: number;
  entryVersion: number;
  askedOfficer: string[];
  selectivity: { outcome: string };
  notApplied: { code: string }[];
}

/** What a step could not do, in its own words. */
export class NotDone extends Error {}

const certificationUnder = (regime: Regime, { now }: Client) => ({
  accepted: true,
  statement: newestCertification(regime, now),
});

/** Writes a draft and files it; answers with its entry's id, the same when it was filed before. */
export async function fileDraft(filer: Client, key: string, kind: string, answers: object): Promise<string> {
  const { startDraft } = await filer.data(ask.startDraft, { input: { kind, idempotencyKey: key } });
  const { id: draftId, version: expectedVersion, entry } = taken(startDraft).draft;
  if (entry) return entry.id;
  const { saveDraft } = await filer.data(ask.saveDraft, {
    input: { draftId, expectedVersion, answers: asSent({ ...answers }) },
  });
  const { version: draftVersion } = taken(saveDraft).draft;
  const certification = certificationUnder(kind === 'TYPE_11' ? 'US_CBP' : 'AS_TERRITORY', filer);
  const filing = { draftId, draftVersion, certification, idempotencyKey: key };
  return taken((await filer.data(ask.fileDraft, { input: filing })).fileDraft).entry.id;
}

/**
 * Files an informal entry in one request. Just after a first start entries may not yet have heard of mandates and ABI
 * status: it is asked again. Answers with the entry's id, null when it is refused as it should be.
 */
export async function fileEntry(
  filer: Client,
  key: string,
  entry: object,
  { isRefused = false } = {},
): Promise<string | null> {
  const certification = certificationUnder('US_CBP', filer);
  const input = { ...entry, regime: 'US_CBP', entryType: 'TYPE_11', certification, idempotencyKey: key };
  const { fileEntry } = await filer.until(ask.fileEntry, { input }, (data) => !isUnknown(data.fileEntry) && data);
  if (!isRefused) return taken(fileEntry).entry.id;
  if (fileEntry.entry) throw new NotDone(`${key} was not refused`);
  return null;
}

const isUnknown = ({ userErrors }: Answered): boolean =>
  userErrors.some(({ code }) => code === 'MANDATE_MISSING' || code === 'FILER_NOT_ABI_OPERATIONAL');

/** The entry and its review, once officers have it. */
export const underReview = (officer: Client, id: string): Promise<{ entry: EntrySeen; review: ReviewSeen }> =>
  officer.until(ask.entryUnderReview, { id }, ({ entry }) => entry?.review && { entry, review: entry.review });

export interface Decision {
  decision: 'RELEASE' | 'ASK_FOR_DOCUMENT' | 'SEND_BACK';
  reasonCode: string;
  documentKind?: string;
  dueOn?: string;
  note?: string;
}

/** Claims an open review and decides it. Answers once entries has taken the decision up. */
export async function decide(
  officer: Client,
  id: string,
  decision: Decision,
  exciseOf = (_: number): string => '0.00',
): Promise<void> {
  // A claim of long ago may be put back as idle before it is decided: it is claimed again.
  for (let tries = 1; tries <= 3; tries += 1) {
    const { entry, review } = await underReview(officer, id);
    if (!['OPEN', 'CLAIMED'].includes(review.status) || review.notApplied.length > 0) break;
    const claimed = await claim(officer, review);
    if (!claimed) continue;
    const isExamined = decision.decision === 'RELEASE' && review.selectivity.outcome === 'INTENSIVE';
    const version = isExamined ? await examine(officer, review.id, claimed) : claimed;
    const input = {
      ...{ reviewId: review.id, expectedVersion: version, entryVersion: review.entryVersion, ...decision },
      answers: decision.decision === 'RELEASE' ? review.askedOfficer.map((code) => ({ code, accepted: true })) : [],
      assessments:
        decision.decision === 'RELEASE' ? entry.linesToAssess.map((line) => ({ line, exciseUsd: exciseOf(line) })) : [],
      idempotencyKey: `demo-decide-${review.id}-${version}`,
    };
    const { decideReview } = await officer.data(ask.decideReview, { input });
    if (decideReview.userErrors.length === 0) break;
    if (tries === 3) taken(decideReview);
  }
  await officer.until(ask.entryUnderReview, { id }, ({ entry }) => isTakenUp(entry));
}

const isTakenUp = (entry: EntrySeen & { review: ReviewSeen }): boolean =>
  entry.review.notApplied.length > 0 || !['FILED', 'IN_REVIEW'].includes(entry.status);

/** Claims a review; answers with its version, null when somebody was quicker. */
export async function claim(officer: Client, { id, status, version }: ReviewSeen): Promise<number | null> {
  if (status === 'CLAIMED') return version;
  const input = { reviewId: id, expectedVersion: version, idempotencyKey: `demo-claim-${id}-${version}` };
  const { claimReview } = await officer.data(ask.claimReview, { input });
  return claimReview.userErrors.length ? null : claimReview.review.version;
}

async function examine(officer: Client, reviewId: string, expectedVersion: number): Promise<number> {
  const key = `demo-examine-${reviewId}-${expectedVersion}`;
  const input = { reviewId, expectedVersion, findings: ['AS_DECLARED'], idempotencyKey: key };
  return taken((await officer.data(ask.recordExamination, { input })).recordExamination).review.version;
}

/** Takes the payment that a release waits for, or what is due before anything is decided. */
export async function pay(cashier: Client, entryId: string, { isDecided = true } = {}): Promise<void> {
  const { entry } = await cashier.data(ask.entryWithId, { id: entryId });
  if (isDecided ? entry.status !== 'PAYMENT_DUE' : Number(entry.amountDueUsd) === 0) return;
  const { entryVersion, amountDueUsd: amountUsd } = entry;
  const input = { entryId, entryVersion, amountUsd, idempotencyKey: `demo-pay-${entryId}-${entryVersion}` };
  taken((await cashier.data(ask.recordPayment, { input })).recordPayment);
}

/** Takes an entry back that nobody has claimed. */
export async function withdraw(filer: Client, entryId: string): Promise<void> {
  const input = { entryId, idempotencyKey: `demo-withdraw-${entryId}` };
  const isUp = ({ withdrawEntry }: { withdrawEntry: Answered }) =>
    withdrawEntry.userErrors.some(({ code }) => code === 'NOT_FOUND') ? null : withdrawEntry;
  taken(await filer.until(ask.withdrawEntry, { input }, isUp));
}

interface Answered {
  userErrors: { code: string; message: string; severity?: string }[];
}

// eslint-disable-next-line @typescript-eslint/no-explicit-any -- the caller reads what it selected
export function taken(answered: Answered & Record<string, any>): Record<string, any> {
  const errors = answered.userErrors.filter(({ severity }) => severity !== 'WARNING');
  if (errors.length) throw new NotDone(errors.map(({ code, message }) => `${code}: ${message}`).join(' '));
  return answered;
}
