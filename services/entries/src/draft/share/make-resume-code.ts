import { change, done, refused, type Context } from '@landfall/service-kit';
import { Arg, Ctx, Mutation, Resolver } from 'type-graphql';
import { draftIsGone, noSuchDraft } from '../draft-errors.js';
import { toDraft } from '../draft.type.js';
import { heldDraft } from './held-draft.js';
import { MakeResumeCodeInput, MakeResumeCodePayload } from './make-resume-code.input.js';
import { hashOfResumeCode, newResumeCode } from './resume-code.js';

const operation = { name: 'makeResumeCode', payload: MakeResumeCodePayload };

@Resolver()
export class MakeResumeCode {
  @Mutation(() => MakeResumeCodePayload, {
    description:
      'Makes a code that opens this draft, and the entry made of it, from another device. It takes the place of the one before.',
  })
  async makeResumeCode(
    @Arg('input', { description: 'For which draft.' }) input: MakeResumeCodeInput,
    @Ctx() context: Context,
  ): Promise<MakeResumeCodePayload> {
    return change(operation, input, context, async (it) => {
      const draft = await heldDraft(it, input.draftId);
      if (!draft) return refused(payload({ userErrors: [noSuchDraft] }));
      if (draft.status === 'DISCARDED')
        return refused(payload({ draft: toDraft(draft, it.caller), userErrors: [draftIsGone] }));
      const code = newResumeCode();
      draft.resumeCodeHash = hashOfResumeCode(code);
      return done(payload({ code, draft: toDraft(draft, it.caller) }), draft.id);
    });
  }
}

const payload = (answered: Partial<MakeResumeCodePayload>): MakeResumeCodePayload =>
  Object.assign(new MakeResumeCodePayload(), { code: null, draft: null, userErrors: [] }, answered);
