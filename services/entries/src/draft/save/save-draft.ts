import { findings, refuses, type Finding } from '@landfall/rule';
import { changedMeanwhile, type Context, type UserError } from '@landfall/service-kit';
import { isDeepStrictEqual } from 'node:util';
import { raw } from '@mikro-orm/core';
import { Arg, Ctx, Mutation, Resolver } from 'type-graphql';
import { draftsSeenBy } from '../../access.js';
import { toUserError } from '../../to-user-error.js';
import { answersAreBearable } from './bearable-answers.js';
import { draftIsFiled, draftIsGone, noSuchDraft } from '../draft-errors.js';
import { DraftTable, type DraftRow } from '../draft.table.js';
import { toDraft } from '../draft.type.js';
import { toKept, type KeptAnswers } from './kept-answers.js';
import { SaveDraftInput, SaveDraftPayload } from './save-draft.input.js';

@Resolver()
export class SaveDraft {
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

const inTheInput = (finding: Finding): UserError => toUserError({ ...finding, path: ['answers', ...finding.path] });

const payload = (answered: Partial<SaveDraftPayload>): SaveDraftPayload =>
  Object.assign(new SaveDraftPayload(), { draft: null, userErrors: [] }, answered);
