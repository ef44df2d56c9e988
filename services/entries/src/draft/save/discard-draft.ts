import { change, done, refused, type Context, type UserError } from '@landfall/service-kit';
import { Arg, Ctx, Mutation, Resolver } from 'type-graphql';
import { DiscardDraftInput, DiscardDraftPayload } from './discard-draft.input.js';
import { draftIsFiled, draftIsSentBack, noSuchDraft } from '../draft-errors.js';
import type { DraftRow } from '../draft.table.js';
import { toDraft } from '../draft.type.js';
import { heldDraft } from '../share/held-draft.js';

const operation = { name: 'discardDraft', payload: DiscardDraftPayload };

@Resolver()
export class DiscardDraft {
  @Mutation(() => DiscardDraftPayload, {
    description: 'Throws a draft away for everybody it is shared with: its answers are erased. Uploads stay.',
  })
  async discardDraft(
    @Arg('input', { description: 'Which draft.' }) input: DiscardDraftInput,
    @Ctx() context: Context,
  ): Promise<DiscardDraftPayload> {
    return change(operation, input, context, async (it) => {
      const draft = await heldDraft(it, input.draftId);
      if (!draft) return refused(payload({ userErrors: [noSuchDraft] }));
      const kept = whyKept(draft);
      if (kept) return refused(payload({ draft: toDraft(draft, it.caller), userErrors: [kept] }));
      Object.assign(draft, { status: 'DISCARDED', answers: {}, resumeCodeHash: null });
      return done(payload({ draft: toDraft(draft, it.caller) }), draft.id);
    });
  }
}

/** Sent back, it is open again, and still what its entry was made of. */
function whyKept({ status, entryId }: DraftRow): UserError | null {
  if (status === 'FILED') return draftIsFiled;
  return entryId === null ? null : draftIsSentBack;
}

const payload = (answered: Partial<DiscardDraftPayload>): DiscardDraftPayload =>
  Object.assign(new DiscardDraftPayload(), { draft: null, userErrors: [] }, answered);
