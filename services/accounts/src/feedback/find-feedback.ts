import type { Context } from '@landfall/service-kit';
import type { SqlEntityManager } from '@mikro-orm/postgresql';
import { Arg, Ctx, Query, Resolver } from 'type-graphql';
import { emailOf } from '../email/email-of.js';
import { FeedbackTable, type FeedbackRow } from './feedback.table.js';
import { Feedback, toFeedback } from './feedback.type.js';

@Resolver()
export class FindFeedback {
  @Query(() => [Feedback], {
    description: 'What people wrote about the portal, the newest two hundred. For those who read it.',
  })
  async feedback(
    @Arg('page', () => String, { nullable: true, description: 'Of this page alone, as `/drafts/*/contact`.' })
    page: string | null,
    @Arg('notYetNoted', () => Boolean, { nullable: true, description: 'Only what nobody has looked at.' })
    notYetNoted: boolean | null,
    @Ctx() { em }: Context,
  ): Promise<Feedback[]> {
    const where = { ...(page && { page }), ...(notYetNoted && { note: null }) };
    const rows = await em.find(FeedbackTable, where, { orderBy: { writtenAt: 'desc', id: 'desc' }, limit: 200 });
    return Promise.all(rows.map((row) => feedbackShown(em, row)));
  }
}

/** With the address of who asked for an answer. */
export async function feedbackShown(em: SqlEntityManager, row: FeedbackRow): Promise<Feedback> {
  const email = row.wantsAnswer ? await emailOf(em, row.subject) : null;
  return toFeedback(row, email?.typed ?? null);
}
