import { change, done, refused, userError, type Context } from '@landfall/service-kit';
import { LockMode } from '@mikro-orm/core';
import { Arg, Ctx, Mutation, Resolver } from 'type-graphql';
import { DraftTable } from '../draft.table.js';
import { toDraft } from '../draft.type.js';
import { OpenDraftWithCodeInput, OpenDraftWithCodePayload } from './open-draft-with-code.input.js';
import { hashOfResumeCode } from './resume-code.js';
import { shareDraft } from './share-draft.js';

const operation = { name: 'openDraftWithCode', payload: OpenDraftWithCodePayload };

@Resolver()
export class OpenDraftWithCode {
  @Mutation(() => OpenDraftWithCodePayload, {
    description:
      'Shares one draft, and the entry made of it, with the account that you act for. Nothing else opens, and nothing moves.',
  })
  async openDraftWithCode(
    @Arg('input', { description: 'The code.' }) input: OpenDraftWithCodeInput,
    @Ctx() context: Context,
  ): Promise<OpenDraftWithCodePayload> {
    return change(operation, input, context, async ({ em, caller }) => {
      const resumeCodeHash = hashOfResumeCode(input.code);
      if (resumeCodeHash === null) return refused(payload({ userErrors: [notACode] }));
      const draft = await em.findOne(DraftTable, { resumeCodeHash }, { lockMode: LockMode.PESSIMISTIC_WRITE });
      if (!draft) return refused(payload({ userErrors: [opensNothing] }));
      const events = await shareDraft(em, draft, caller.accountId!);
      return done(payload({ draft: toDraft(draft, caller) }), draft.id, ...events);
    });
  }
}

const notACode = userError(
  'CODE_MALFORMED',
  'This is not a code: one has 16 letters and digits, as 7K3F-9QXM-04TB-ZC5N.',
  ['code'],
  {
    nextStep: 'Copy it whole. To find a declaration by its reference, give the e-mail address that is on it.',
  },
);

const opensNothing = userError('CODE_OPENS_NOTHING', 'This code opens no draft.', ['code'], {
  nextStep: 'Compare it with what was written down or printed; a newer code takes the place of an older one.',
});

const payload = (answered: Partial<OpenDraftWithCodePayload>): OpenDraftWithCodePayload =>
  Object.assign(new OpenDraftWithCodePayload(), { draft: null, userErrors: [] }, answered);
