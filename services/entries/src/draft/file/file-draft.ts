import { refuses, type Finding } from '@landfall/rule';
import {
  change,
  changedMeanwhile,
  done,
  refused,
  type Change,
  type Context,
  type UserError,
} from '@landfall/service-kit';
import { Arg, Ctx, Mutation, Resolver } from 'type-graphql';
import { EntryTable } from '../../entry/entry.table.js';
import { toEntry } from '../../entry/entry.type.js';
import { acceptFiling } from '../../filing/decide-filing.js';
import { draftFindings, standingOfDraft } from '../../filing/draft-findings.js';
import { filerReferenceConstraint, filerReferenceFindings, readFilerReference } from '../../filing/filer-reference.js';
import { FilingTable } from '../../filing/filing.table.js';
import { toFiling } from '../../filing/filing.type.js';
import { keepFiling, keepRefused } from '../../filing/keep-filing.js';
import { readReceipts } from '../../filing/read-receipts.js';
import { kindOf } from '../../kinds/index.js';
import { judgeSubmission, readSubmission } from '../../filing/submission.js';
import { certificationFindings } from '@landfall/law/shared/certification';
import { dayAtPort } from '@landfall/law/shared/day-at-port';
import { toUserError } from '../../to-user-error.js';
import { draftIsGone, noSuchDraft } from '../draft-errors.js';
import { DraftTable, type DraftRow } from '../draft.table.js';
import { toDraft } from '../draft.type.js';
import { FileDraftInput, FileDraftPayload } from './file-draft.input.js';
import { heldDraft } from '../share/held-draft.js';
import { toJudge } from './to-judge.js';
import { findingsOfBroker } from '../save/importer-declares.js';

const operation = { name: 'fileDraft', payload: FileDraftPayload, again, constraints: filerReferenceConstraint };

@Resolver()
export class FileDraft {
  @Mutation(() => FileDraftPayload, {
    description:
      'Certifies a draft and files it, under either law, for the account whose draft it is. A draft that is filed answers with its entry. Where an entry was sent back, its draft is open again and this files it again.',
  })
  async fileDraft(
    @Arg('input', { description: 'Which draft, and its certification.' }) input: FileDraftInput,
    @Ctx() context: Context,
  ): Promise<FileDraftPayload> {
    return change(operation, input, context, async (it) => {
      const draft = await heldDraft(it, input.draftId); // may
      if (!draft) return refused(payload({ userErrors: [noSuchDraft] }));
      const filed = draft.status === 'FILED' ? await filedAs(draft, it) : null;
      if (filed) return done(filed, filed.filing!.id);
      const wrong = whyNotNow(draft, input);
      if (wrong) return refused(payload({ draft: toDraft(draft, it.caller), userErrors: [wrong] }));
      const notServed = await findingsOfBroker(it.em, it.caller, draft, 'draftId', it.now);
      if (notServed.length) return stays(draft, it, notServed);
      return fileHeld(draft, input, context, it);
    });
  }
}

/** Files a draft that is held and as it was looked at. */
async function fileHeld(draft: DraftRow, input: FileDraftInput, { settings }: Context, it: Change) {
  const { em, caller, now } = it;
  const { kind, regime, accountId, sharedWith, reference } = draft;
  const toBeJudged = toJudge(draft);
  const { answers } = toBeJudged;
  const filedBefore = await documentsFiledBefore(em, draft.entryId);
  const whose = { accountIds: [accountId, ...sharedWith], filedBefore, now };
  const { documents, found: besides } = await readReceipts(answers.documents ?? [], whose, settings);
  const entry = draft.entryId === null ? null : await em.findOneOrFail(EntryTable, { id: draft.entryId });
  const certification = bearable(input.certification);
  const today = dayAtPort(kindOf(kind).portOf(toBeJudged), now);
  const filerReference = readFilerReference(input.filerReference ?? answers.filerReference);
  const declaration = kindOf(kind).declaration({ ...toBeJudged, documents, entry, certification }, today);
  if (!declaration) {
    const standing = await standingOfDraft(em, toBeJudged, now);
    const uncertified = certificationFindings(regime, certification, today);
    const filers = { filerAccountId: accountId, callerAccountId: caller.accountId };
    const ofReference = await filerReferenceFindings(em, { filerReference, entry, ...filers });
    return stays(draft, it, [...draftFindings(toBeJudged, standing, now), ...ofReference, ...besides, ...uncertified]);
  }
  const { subject: filedBy, accountId: callerAccountId } = caller;
  const by = { filedBy, callerAccountId, accountId, sharedWith, reference, filerReference };
  const submission = await readSubmission(em, declaration, by, now);
  const all = [...judgeSubmission(submission), ...besides]; // law
  if (refuses(all)) {
    const { filing, events } = await keepRefused(em, submission, all); // decide, keep
    const told = { draft: toDraft(draft, caller), userErrors: all.map(toUserError) };
    return refused(payload({ ...told, filing: filing && toFiling(filing, null, caller) }), ...events);
  }
  const accepted = acceptFiling(submission, all);
  const kept = keepFiling(em, accepted);
  Object.assign(draft, { status: 'FILED', entryId: kept.entry!.id });
  return done(answerOf(draft, kept.filing, kept.entry!, it, all), kept.filing.id, ...accepted.events); // answer
}

/** No statement in force is longer: what is kept of another one with a refused filing has a bound. */
const bearable = ({ statement, accepted }: FileDraftInput['certification']) => ({
  statement: statement.slice(0, 2_000),
  accepted,
});

async function documentsFiledBefore(em: Change['em'], entryId: string | null): Promise<string[]> {
  if (entryId === null) return [];
  const filings = await em.find(FilingTable, { entryId }, { populate: ['data'] });
  return filings.flatMap(({ data }) => (data.documents ?? []).map(({ documentId }) => documentId));
}

function whyNotNow(draft: DraftRow, { draftVersion }: FileDraftInput): UserError | null {
  if (draft.status === 'DISCARDED') return draftIsGone;
  return draft.version === draftVersion ? null : changedMeanwhile('draft', ['draftVersion'], draft.version);
}

/** Nothing was certified: the draft keeps what was typed. */
const stays = (draft: DraftRow, { caller }: Change, found: readonly Finding[]) =>
  refused(payload({ draft: toDraft(draft, caller), userErrors: found.map(toUserError) }));

async function filedAs(draft: DraftRow, it: Change): Promise<FileDraftPayload> {
  const entry = await it.em.findOneOrFail(EntryTable, { id: draft.entryId! });
  const filing = await it.em.findOneOrFail(FilingTable, { id: entry.currentFilingId }, { populate: ['findings'] });
  return answerOf(draft, filing, entry, it, filing.findings);
}

async function again(filingId: string, it: Change): Promise<FileDraftPayload> {
  const filing = await it.em.findOneOrFail(FilingTable, { id: filingId }, { populate: ['findings'] });
  const entry = await it.em.findOneOrFail(EntryTable, { id: filing.entryId! });
  const draft = await it.em.findOne(DraftTable, { entryId: entry.id });
  return answerOf(draft!, filing, entry, it, filing.findings);
}

function answerOf(
  draft: DraftRow,
  filing: Parameters<typeof toFiling>[0],
  entry: Parameters<typeof toEntry>[0],
  { caller }: Change,
  found: readonly Finding[] = [],
): FileDraftPayload {
  return payload({
    filing: toFiling(filing, entry, caller),
    entry: toEntry(entry, caller),
    draft: toDraft(draft, caller),
    userErrors: found.map(toUserError),
  });
}

const payload = (answered: Partial<FileDraftPayload>): FileDraftPayload =>
  Object.assign(new FileDraftPayload(), { filing: null, entry: null, draft: null, userErrors: [] }, answered);
