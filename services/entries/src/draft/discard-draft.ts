import { change, done, refused, type Context } from '@landfall/service-kit';
import { Arg, Ctx, Mutation, Resolver } from 'type-graphql';
import { DiscardDraftInput, DiscardDraftPayload } from './discard-draft.input.js';
import { draftIsFiled, noSuchDraft } from './draft-errors.js';
import { toDraft } from './draft.type.js';
import { heldDraft } from './held-draft.js';

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
      // Sent back, it is open again, and still what its entry was made of.
      if (draft.status === 'FILED' || draft.entryId !== null)
        return refused(payload({ draft: toDraft(draft, it.caller), userErrors: [draftIsFiled] }));
      Object.assign(draft, { status: 'DISCARDED', answers: {}, resumeCodeHash: null });
      return done(payload({ draft: toDraft(draft, it.caller) }), draft.id);
    });
  }
}

const payload = (answered: Partial<DiscardDraftPayload>): DiscardDraftPayload =>
  Object.assign(new DiscardDraftPayload(), { draft: null, userErrors: [] }, answered);
