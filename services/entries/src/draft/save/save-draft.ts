import { findings, refuses } from '@landfall/rule';
import { as, changedMeanwhile, UserError, type Context, type MutationOfPart } from '@landfall/service-kit';
import { isDeepStrictEqual } from 'node:util';
import { raw } from '@mikro-orm/core';
import { Arg, Ctx, Field, ID, InputType, Int, Mutation, ObjectType, Resolver } from 'type-graphql';
import { draftsSeenBy } from '../access.js';
import { trade } from '../../access.js';
import { answersAreBearable, inTheInput } from './bearable-answers.js';
import { draftIsFiled, draftIsGone, noSuchDraft } from '../draft-errors.js';
import { DraftTable, type DraftRow } from '../draft.table.js';
import { DraftAnswers } from '../draft-answers.type.js';
import { Draft, toDraft } from '../draft.type.js';
import { toKept, type KeptAnswers } from './kept-answers.js';

@InputType({ description: 'All answers of a draft as they are now.' })
class SaveDraftInput {
  @Field(() => ID, { description: 'Which draft.' })
  draftId!: string;

  @Field(() => Int, { description: 'The version that was last seen of it.' })
  expectedVersion!: number;

  @Field(() => DraftAnswers, { description: 'Every answer: they take the place of those kept.' })
  answers!: DraftAnswers;
}

@ObjectType({ description: 'What came of `saveDraft`.', simpleResolvers: true })
class SaveDraftPayload {
  @Field(() => Draft, {
    nullable: true,
    description: 'The draft as saved; where it was not saved, the draft as it stands, for comparing.',
  })
  draft!: Draft | null;

  @Field(() => [UserError], { description: 'Why it was not saved. CONFLICT: somebody has saved it meanwhile.' })
  userErrors!: UserError[];
}

@Resolver()
class SaveDraft {
  @Mutation(() => SaveDraftPayload, {
    description:
      'Keeps what was typed, exactly, at every pause: cheap, judged by nothing but its size, announced to nobody.',
  })
  async saveDraft(
    @Arg('input', { description: 'The answers as they are now.' }) input: SaveDraftInput,
    @Ctx() context: Context,
  ): Promise<SaveDraftPayload> {
    const unbearable = findings(answersAreBearable, input.answers);
    const kept = toKept(input.answers);
    const saved = refuses(unbearable) ? null : await keepAnswers(input, kept, context);
    if (saved) return payload({ draft: toDraft(saved, context.caller) });
    const standing = await context.em.findOne(DraftTable, { id: input.draftId });
    const draft = standing && toDraft(standing, context.caller);
    if (!draft) return payload({ userErrors: [noSuchDraft] });
    if (unbearable.length) return payload({ draft, userErrors: unbearable.map(inTheInput) });
    return payload({ draft, userErrors: whyNotSaved(standing, input, kept) });
  }
}

/** Alone it is none of the kit's `mutation`: it announces nothing, and one statement needs no transaction. */
export const saveDraft: MutationOfPart = { name: 'saveDraft', may: trade, resolver: SaveDraft };

// One statement and no transaction: it is sent at every pause in somebody's typing.
async function keepAnswers(
  { draftId: id, expectedVersion: version }: SaveDraftInput,
  answers: KeptAnswers,
  { em, caller, now }: Context,
): Promise<DraftRow | null> {
  const rows = await em
    .createQueryBuilder(DraftTable)
    .update({ answers, version: raw('version + 1'), savedAt: now() })
    .where({ id, version, status: 'DRAFT', $or: draftsSeenBy(caller) } as never)
    .returning('*')
    .execute('all');
  return rows.length ? em.map(DraftTable, rows[0] as never) : null;
}

function whyNotSaved(standing: DraftRow, { expectedVersion }: SaveDraftInput, kept: KeptAnswers): UserError[] {
  if (standing.status === 'FILED') return [draftIsFiled];
  if (standing.status === 'DISCARDED') return [draftIsGone];
  // Sent again because the answer was lost on its way: it is saved.
  if (standing.version === expectedVersion + 1 && isDeepStrictEqual(standing.answers, kept)) return [];
  return [changedMeanwhile('draft', ['expectedVersion'], standing.version)];
}

const payload = (answered: Partial<SaveDraftPayload>): SaveDraftPayload =>
  as(SaveDraftPayload, { userErrors: [], ...answered });
