import { Field, ID, InputType, ObjectType } from 'type-graphql';
import { UserError, done, mutation, refused } from '@landfall/service-kit';
import { Draft, toDraft } from '../draft.type.js';
import { trade } from '../../access.js';
import { draftIsFiled, draftIsSentBack, noSuchDraft } from '../draft-errors.js';
import type { DraftRow } from '../draft.table.js';
import { heldDraft } from '../share/held-draft.js';

@InputType({ description: 'Which draft to throw away.' })
class DiscardDraftInput {
  @Field(() => ID, { description: 'Which draft.' })
  draftId!: string;
}

@ObjectType({ description: 'What came of `discardDraft`.', simpleResolvers: true })
class DiscardDraftPayload {
  @Field(() => Draft, { nullable: true, description: 'The draft as it stands; null when there is none of yours.' })
  draft!: Draft | null;

  @Field(() => [UserError], { description: 'Why it was not discarded.' })
  userErrors!: UserError[];
}

export const discardDraft = mutation({
  name: 'discardDraft',
  description: 'Throws a draft away for everybody it is shared with: its answers are erased. Uploads stay.',
  may: trade,
  input: DiscardDraftInput,
  inputSays: 'Which draft.',
  answers: DiscardDraftPayload,
  async work(input, it) {
    const draft = await heldDraft(it, input.draftId);
    if (!draft) return refused({ userErrors: [noSuchDraft] });
    const kept = whyKept(draft);
    if (kept) return refused({ draft: toDraft(draft, it.caller), userErrors: [kept] });
    Object.assign(draft, { status: 'DISCARDED', answers: {}, resumeCodeHash: null });
    return done({ draft: toDraft(draft, it.caller) }, draft.id);
  },
});

/** Sent back, it is open again, and still what its entry was made of. */
function whyKept({ status, entryId }: DraftRow): UserError | null {
  if (status === 'FILED') return draftIsFiled;
  return entryId === null ? null : draftIsSentBack;
}
