import { inOrderOf, loadById, type Context } from '@landfall/service-kit';
import { Ctx, FieldResolver, Resolver, Root } from 'type-graphql';
import { ReviewDecision, ReviewReason } from '../review/review.enums.js';
import { ThreadMessage } from '../thread/thread.type.js';
import { DecisionTable, type DecisionRow } from './decision.table.js';

@Resolver(() => ThreadMessage)
export class DecisionOfMessage {
  @FieldResolver(() => ReviewDecision, {
    nullable: true,
    description: 'The decision that it came with; null for a message.',
  })
  async decision(@Root() message: ThreadMessage, @Ctx() context: Context): Promise<ReviewDecision | null> {
    return (await decisionWith(message, context))?.decision ?? null;
  }

  @FieldResolver(() => ReviewReason, { nullable: true, description: 'The reason of that decision.' })
  async reasonCode(@Root() message: ThreadMessage, @Ctx() context: Context): Promise<ReviewReason | null> {
    return (await decisionWith(message, context))?.reasonCode ?? null;
  }
}

const decisionWith = async ({ decisionId }: ThreadMessage, context: Context): Promise<DecisionRow | null> =>
  decisionId === null ? null : loadById(context, decisionsById, decisionId);

async function decisionsById(ids: readonly string[], { em }: Context): Promise<(DecisionRow | null)[]> {
  return inOrderOf(ids, await em.find(DecisionTable, { id: { $in: [...ids] } }), (row) => row.id);
}
