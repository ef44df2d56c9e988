import { Field, ID, InputType, Int, ObjectType } from 'type-graphql';
import {
  UserError,
  changedMeanwhile,
  done,
  mutation,
  refused,
  toUserError,
  type Change,
  type Work,
} from '@landfall/service-kit';
import { refuses, type Finding } from '@landfall/rule';
import { certificationFindings } from '@landfall/law/shared/certification';
import { Entry, toEntry } from '../../entry/entry.type.js';
import { Filing, toFiling } from '../../filing/filing.type.js';
import { Draft, toDraft } from '../draft.type.js';
import { trade } from '../../access.js';
import { EntryTable } from '../../entry/entry.table.js';
import { acceptFiling } from '../../filing/decide-filing.js';
import { arrivalOfDraft, draftFindings, standingOfDraft } from '../../filing/draft-findings.js';
import { filerReferenceConstraint, filerReferenceFindings, readFilerReference } from '../../filing/filer-reference.js';
import { FilingTable } from '../../filing/filing.table.js';
import { keepFiling, keepRefused } from '../../filing/keep-filing.js';
import { readReceipts } from '../../filing/read-receipts.js';
import { daysAtPort } from '../../kinds/days.js';
import { kindOf } from '../../kinds/index.js';
import { judgeSubmission, readSubmission } from '../../filing/submission.js';
import { phasesFrom } from '../../phase/phase-in-force.js';
import { findingsOfPhase } from '../../phase/phase-rules.js';
import { draftIsGone, noSuchDraft } from '../draft-errors.js';
import { DraftTable, type DraftRow } from '../draft.table.js';
import { heldDraft } from '../share/held-draft.js';
import { toJudge } from './to-judge.js';
import { findingsOfBroker } from '../save/importer-declares.js';

@InputType({ description: 'The certification of a draft: who certifies signs for all that it says.' })
class FileDraftCertificationInput {
  @Field({
    description:
      'The statement that was accepted, in the words that `certificationStatement` answers; no others certify.',
  })
  statement!: string;

  @Field({ description: 'True when it was accepted. Data that are not certified are not filed.' })
  accepted!: boolean;
}

@InputType({ description: 'Which draft is certified and filed, as it was looked at.' })
class FileDraftInput {
  @Field(() => ID, {
    description: 'Your own name for this request, up to 128 characters: the same again answers the same.',
  })
  idempotencyKey!: string;

  @Field(() => ID, { description: 'The draft.' })
  draftId!: string;

  @Field(() => Int, { description: 'The version of the draft that was looked at.' })
  draftVersion!: number;

  @Field(() => String, {
    nullable: true,
    description:
      'Your own reference of the entry, in place of the one in the draft’s `answers`, up to 64 characters: no two entries of an account have the same. A further filing keeps it, repeated or left out.',
  })
  filerReference?: string | null;

  @Field({ description: 'The certification of all that the draft says.' })
  certification!: FileDraftCertificationInput;
}

@ObjectType({ description: 'What came of `fileDraft`.', simpleResolvers: true })
class FileDraftPayload {
  @Field(() => Filing, {
    nullable: true,
    description: 'The filing as kept; null where the draft could not be read as one and stays a draft.',
  })
  filing!: Filing | null;

  @Field(() => Entry, { nullable: true, description: 'The entry; null when the draft was not filed.' })
  entry!: Entry | null;

  @Field(() => Draft, { nullable: true, description: 'The draft as it stands; null when there is none of yours.' })
  draft!: Draft | null;

  @Field(() => [UserError], {
    description: 'Every broken rule at once, with paths in the draft’s `answers`, or in your `certification`.',
  })
  userErrors!: UserError[];
}

export const fileDraft = mutation({
  name: 'fileDraft',
  description:
    'Certifies a draft and files it, under either law, for the account whose draft it is. A draft that is filed answers with its entry. Where an entry was sent back, its draft is open again and this files it again.',
  may: trade,
  input: FileDraftInput,
  inputSays: 'Which draft, and its certification.',
  answers: FileDraftPayload,
  again,
  constraints: filerReferenceConstraint,
  async work(input, it) {
    const draft = await heldDraft(it, input.draftId); // may
    if (!draft) return refused({ userErrors: [noSuchDraft] });
    const filed = draft.status === 'FILED' ? await filedAs(draft, it) : null;
    if (filed) return done(filed, filed.filing!.id);
    const wrong = whyNotNow(draft, input);
    if (wrong) return refused({ draft: toDraft(draft, it.caller), userErrors: [wrong] });
    const notServed = await findingsOfBroker(it.em, it.caller, draft, 'draftId', it.now);
    if (notServed.length) return stays(draft, it, notServed);
    const ofPhase = await findingsOfItsMoment(draft, it);
    if (ofPhase.length) return stays(draft, it, ofPhase);
    return fileHeld(draft, input, it);
  },
});

/** By the phase of the moment at which the request came: all that stands against it, where the phase does. */
async function findingsOfItsMoment(draft: DraftRow, { em, context, now }: Work): Promise<Finding[]> {
  const toBeJudged = toJudge(draft);
  const ofPhase = findingsOfPhase(toBeJudged, await phasesFrom(em, context.arrival?.at ?? now));
  if (ofPhase.length === 0) return [];
  const standing = await standingOfDraft(em, toBeJudged, now);
  const arrivedAt = await arrivalOfDraft(em, context.settings, toBeJudged);
  return [...ofPhase, ...draftFindings(toBeJudged, standing, now, arrivedAt)];
}

/** Files a draft that is held and as it was looked at. */
async function fileHeld(draft: DraftRow, input: FileDraftInput, it: Work) {
  const { em, caller, now } = it;
  const { kind, regime, accountId, sharedWith, reference } = draft;
  const toBeJudged = toJudge(draft);
  const { answers } = toBeJudged;
  const filedBefore = await documentsFiledBefore(em, draft.entryId);
  const whose = { accountIds: [accountId, ...sharedWith], filedBefore, now };
  const { documents, found: besides } = await readReceipts(answers.documents ?? [], whose, it.context.settings);
  const entry = draft.entryId === null ? null : await em.findOneOrFail(EntryTable, { id: draft.entryId });
  const certification = bearable(input.certification);
  const arrivedAt = await arrivalOfDraft(em, it.context.settings, toBeJudged);
  const days = daysAtPort(kindOf(kind).portOf(toBeJudged), now, null, arrivedAt);
  const filerReference = readFilerReference(input.filerReference ?? answers.filerReference);
  const declaration = kindOf(kind).declaration({ ...toBeJudged, documents, entry, certification }, days);
  if (!declaration) {
    const standing = await standingOfDraft(em, toBeJudged, now);
    const uncertified = certificationFindings(regime, certification, days.lawReadOn);
    const filers = { filerAccountId: accountId, callerAccountId: caller.accountId };
    const ofReference = await filerReferenceFindings(em, { filerReference, entry, ...filers });
    return stays(draft, it, [
      ...draftFindings(toBeJudged, standing, now, arrivedAt),
      ...ofReference,
      ...besides,
      ...uncertified,
    ]);
  }
  const { subject: filedBy, accountId: callerAccountId } = caller;
  const by = { filedBy, callerAccountId, accountId, sharedWith, reference, filerReference };
  const submission = await readSubmission(it, declaration, by);
  const all = [...judgeSubmission(submission), ...besides]; // law
  if (refuses(all)) {
    const { filing, events } = await keepRefused(em, submission, all); // decide, keep
    const told = { draft: toDraft(draft, caller), userErrors: all.map(toUserError) };
    return refused({ ...told, filing: filing && toFiling(filing, null, caller) }, ...events);
  }
  const accepted = acceptFiling(submission, all);
  const kept = await keepFiling(em, accepted);
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
  refused({ draft: toDraft(draft, caller), userErrors: found.map(toUserError) });

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
  return {
    filing: toFiling(filing, entry, caller),
    entry: toEntry(entry, caller),
    draft: toDraft(draft, caller),
    userErrors: found.map(toUserError),
  };
}
