import { Field, ID, InputType, ObjectType } from 'type-graphql';
import { UserError, done, mutation, refused } from '@landfall/service-kit';
import { Draft, toDraft } from '../draft.type.js';
import { trade } from '../../access.js';
import { draftIsGone, noSuchDraft } from '../draft-errors.js';
import { heldDraft } from './held-draft.js';
import { hashOfResumeCode, newResumeCode } from './resume-code.js';

@InputType({ description: 'For which draft a code is made.' })
class MakeResumeCodeInput {
  @Field(() => ID, { description: 'Which draft.' })
  draftId!: string;
}

@ObjectType({ description: 'What came of `makeResumeCode`.', simpleResolvers: true })
class MakeResumeCodePayload {
  @Field(() => String, {
    nullable: true,
    description: 'The code, as `7K3F-9QXM-04TB-ZC5N`. It is shown this once: only its hash is kept.',
  })
  code!: string | null;

  @Field(() => Draft, { nullable: true, description: 'The draft that it opens; null when there is none of yours.' })
  draft!: Draft | null;

  @Field(() => [UserError], { description: 'Why none was made.' })
  userErrors!: UserError[];
}

export const makeResumeCode = mutation({
  name: 'makeResumeCode',
  description:
    'Makes a code that opens this draft, and the entry made of it, from another device. It takes the place of the one before.',
  may: trade,
  input: MakeResumeCodeInput,
  inputSays: 'For which draft.',
  answers: MakeResumeCodePayload,
  async work(input, it) {
    const draft = await heldDraft(it, input.draftId);
    if (!draft) return refused({ userErrors: [noSuchDraft] });
    if (draft.status === 'DISCARDED') return refused({ draft: toDraft(draft, it.caller), userErrors: [draftIsGone] });
    const code = newResumeCode();
    draft.resumeCodeHash = hashOfResumeCode(code);
    return done({ code, draft: toDraft(draft, it.caller) }, draft.id);
  },
});
