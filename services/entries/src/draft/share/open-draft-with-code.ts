import { Field, InputType, ObjectType } from 'type-graphql';
import { UserError, done, mutation, refused, userError } from '@landfall/service-kit';
import { LockMode } from '@mikro-orm/core';
import { Draft, toDraft } from '../draft.type.js';
import { trade } from '../../access.js';
import { DraftTable } from '../draft.table.js';
import { hashOfResumeCode } from './resume-code.js';
import { shareDraft } from './share-draft.js';

@InputType({ description: 'The code as somebody typed it.' })
class OpenDraftWithCodeInput {
  @Field({ description: 'The resume code; case, spaces and hyphens do not matter, nor O for 0 or I and L for 1.' })
  code!: string;
}

@ObjectType({ description: 'What came of `openDraftWithCode`.', simpleResolvers: true })
class OpenDraftWithCodePayload {
  @Field(() => Draft, { nullable: true, description: 'The draft that it opens, yours to see and write from now on.' })
  draft!: Draft | null;

  @Field(() => [UserError], { description: 'Why none was opened.' })
  userErrors!: UserError[];
}

export const openDraftWithCode = mutation({
  name: 'openDraftWithCode',
  description:
    'Shares one draft, and the entry made of it, with the account that you act for. Nothing else opens, and nothing moves.',
  may: trade,
  input: OpenDraftWithCodeInput,
  inputSays: 'The code.',
  answers: OpenDraftWithCodePayload,
  async work(input, { em, caller }) {
    const resumeCodeHash = hashOfResumeCode(input.code);
    if (resumeCodeHash === null) return refused({ userErrors: [notACode] });
    const draft = await em.findOne(DraftTable, { resumeCodeHash }, { lockMode: LockMode.PESSIMISTIC_WRITE });
    if (!draft) return refused({ userErrors: [opensNothing] });
    const events = await shareDraft(em, draft, caller.accountId!);
    return done({ draft: toDraft(draft, caller) }, draft.id, ...events);
  },
});

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
