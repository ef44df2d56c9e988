import { dayAtPort } from '@landfall/law/shared/day-at-port';
import { UserError, done, mutation, refused, sees, toUserError, userError, type Work } from '@landfall/service-kit';
import { Field, ID, InputType, ObjectType } from 'type-graphql';
import { trade } from '../../access.js';
import { entryAccess } from '../../entry/access.js';
import { EntryTable, type EntryRow } from '../../entry/entry.table.js';
import { answersFiled } from '../../filing/declared/filing-declaration.js';
import { FilingTable } from '../../filing/filing.table.js';
import { loadContents } from '../../filing/load-filings.js';
import { kindOf } from '../../kinds/index.js';
import { standingOfFiler } from '../../standing/standing-of-filer.js';
import { DraftTable } from '../draft.table.js';
import { Draft, toDraft } from '../draft.type.js';
import { draftNamed } from '../name-drafts.js';
import { findingsOfBroker } from '../save/importer-declares.js';
import { newDraft } from '../save/new-draft.js';
import type { KeptAnswers } from '../save/kept-answers.js';
import { copiedAnswers } from './copied-answers.js';

@InputType({ description: 'Which entry is declared again, for another shipment.' })
class CopyEntryInput {
  @Field(() => ID, {
    description: 'An entry of yours, or of a client whose mandate you hold on this day. Its last filing is copied.',
  })
  entryId!: string;

  @Field(() => ID, {
    description: 'Your own name for this request, up to 128 characters: the same again answers with the same draft.',
  })
  idempotencyKey!: string;
}

@ObjectType({ description: 'What came of `copyEntry`.', simpleResolvers: true })
class CopyEntryPayload {
  @Field(() => Draft, { nullable: true, description: 'The new draft: its `copied` says what was left empty, and why.' })
  draft!: Draft | null;

  @Field(() => [UserError], { description: 'Why nothing was copied.' })
  userErrors!: UserError[];
}

export const copyEntry = mutation({
  name: 'copyEntry',
  description:
    'Starts a draft, for the account that you act for, that says what an earlier entry said. What belongs to that shipment alone (its bill, day and charges, its documents, its certification) is left empty, and so is what is asked no more.',
  may: trade,
  input: CopyEntryInput,
  inputSays: 'Which entry.',
  answers: CopyEntryPayload,
  again: async (draftId, { em, caller }) => ({
    draft: toDraft(await em.findOneOrFail(DraftTable, { id: draftId }), caller),
  }),
  async work({ entryId }, it) {
    const { em, caller, now } = it;
    const accountId = caller.accountId!;
    const entry = await em.findOne(EntryTable, { id: entryId });
    if (!entry || !sees(entryAccess, 'Entry', caller, entry)) return refused({ userErrors: [noSuchEntry] }); // may
    if (!(await isForCaller(entry, it))) return refused({ userErrors: [mandateEnded] });
    const kind = kindOf(entry.entryType);
    const whose = { kind: kind.code, accountId, entryId: null };
    const notServed = await findingsOfBroker(em, caller, whose, 'entryId', now);
    if (notServed.length) return refused({ userErrors: notServed.map(toUserError) });
    const filed = await filedLast(entry, it);
    if (!filed) return refused({ userErrors: [wordsAreErased] });
    const { answers, leftOut } = copiedAnswers(kind.form, filed, entry.filerAccountId === accountId); // decide
    const started = await newDraft(it, kind, {
      answers: answers as KeptAnswers,
      importerAccountId: clientOf(entry, accountId),
      copied: { reference: entry.reference, leftOut },
    });
    if ('refusal' in started) return refused({ userErrors: [started.refusal] });
    return done({ draft: toDraft(started.draft, caller) }, started.draft.id, draftNamed(started.draft));
  },
});

/** Goods of one's own, or of a client under a mandate that holds today. */
async function isForCaller({ importerAccountId, port }: EntryRow, { em, caller, now }: Work): Promise<boolean> {
  const on = dayAtPort(port, now);
  const standing = await standingOfFiler(em, caller.accountId!, importerAccountId, { on, entryId: null });
  return standing.isClient || standing.hasMandate;
}

/** Where the form asks for the importer, its answer is copied; else the draft itself is for the client. */
const clientOf = ({ entryType, importerAccountId }: EntryRow, accountId: string): string | null =>
  kindOf(entryType).isForClients && importerAccountId !== accountId ? importerAccountId : null;

async function filedLast({ currentFilingId }: EntryRow, { em, context }: Work) {
  const filing = await em.findOneOrFail(FilingTable, { id: currentFilingId });
  const [content] = await loadContents([currentFilingId], context);
  return answersFiled(filing, content!);
}

/** Not yours and not there look the same. */
const noSuchEntry = userError('ENTRY_NOT_FOUND', 'There is no such entry, or it is not yours.', ['entryId'], {
  nextStep: 'Look among your entries.',
});

const mandateEnded = userError(
  'MANDATE_NOT_HELD',
  'These are goods of another account, whose mandate you do not hold now.',
  ['entryId'],
  { nextStep: 'Copy an entry of your own, or ask the importer for a mandate.' },
);

const wordsAreErased = userError(
  'ENTRY_ERASED',
  'The words of this entry were erased, so it cannot be copied.',
  ['entryId'],
  {
    nextStep: 'Start a new one.',
  },
);
