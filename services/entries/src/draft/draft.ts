import { inOrderOf, loadById, type Context } from '@landfall/service-kit';
import { Arg, Ctx, Directive, Field, ID, InputType, Query, Resolver } from 'type-graphql';
import { referenceAsked } from '../entry/reference-asked.js';
import { DraftTable, type DraftRow } from './draft.table.js';
import { Draft, toDraft } from './draft.type.js';

@InputType({ description: 'Which draft: exactly one of these.' })
@Directive('@oneOf')
export class DraftBy {
  @Field(() => ID, { nullable: true, description: 'Its opaque id.' })
  id?: string;

  @Field(() => String, {
    nullable: true,
    description:
      'Its reference as people write and copy it, the address of its page too. What is no reference is an error, not null.',
  })
  reference?: string;
}

@Resolver()
export class DraftQuery {
  @Query(() => Draft, {
    nullable: true,
    description: 'One draft, a filed one too; null when it is not there or not yours to see.',
  })
  async draft(@Arg('by', { description: 'Which one.' }) by: DraftBy, @Ctx() context: Context): Promise<Draft | null> {
    if (by.id) return draftWithId({ id: by.id }, context);
    const row = await context.em.findOne(DraftTable, { reference: referenceAsked(by.reference) });
    return row ? toDraft(row, context.caller) : null;
  }
}

/** One draft as the caller may see it; null when it is not there or not theirs. */
export async function draftWithId({ id }: { id: string }, context: Context): Promise<Draft | null> {
  const row = await loadById(context, loadDrafts, id);
  return row && toDraft(row, context.caller);
}

async function loadDrafts(ids: readonly string[], { em }: Context): Promise<(DraftRow | null)[]> {
  const rows = await em.find(DraftTable, { id: { $in: [...ids] } });
  return inOrderOf(ids, rows, ({ id }) => id);
}
