import { loadById, type Context } from '@landfall/service-kit';
import { Ctx, FieldResolver, Resolver, Root } from 'type-graphql';
import { EntryAccessTable } from '../entry-access.table.js';
import { Entry } from '../entry.type.js';
import { ReviewTable, type ReviewRow } from '../review/review.table.js';
import { MessageTable, type MessageRow } from './message.table.js';
import { Thread, toThread, toThreadMessage } from './thread.type.js';

interface Written {
  review: ReviewRow;
  accounts: readonly string[];
  messages: MessageRow[];
}

@Resolver(() => Entry)
export class EntryThread {
  @FieldResolver(() => Thread, {
    nullable: true,
    description: 'What filer and Customs wrote to each other about this entry; null until it has reached Customs.',
  })
  async thread(@Root() { id }: Entry, @Ctx() context: Context): Promise<Thread | null> {
    const written = await loadById(context, threadsByEntry, id);
    if (!written) return null;
    const { review, accounts } = written;
    const facts = { port: review.port, accounts };
    const messages = written.messages.flatMap((row) => toThreadMessage(row, context.caller, facts) ?? []);
    return toThread(review, messages, context.caller, facts);
  }
}

async function threadsByEntry(entryIds: readonly string[], { em }: Context): Promise<(Written | null)[]> {
  const entryId = { $in: [...entryIds] };
  const reviews = await em.find(ReviewTable, { entryId });
  const access = await em.find(EntryAccessTable, { entryId });
  const reviewId = { $in: reviews.map(({ id }) => id) };
  const messages = await em.find(MessageTable, { reviewId }, { orderBy: { writtenAt: 'asc', id: 'asc' } });
  return entryIds.map((id) => {
    const review = reviews.find((row) => row.entryId === id);
    if (!review) return null;
    const accounts = access.find((row) => row.entryId === id)?.accounts ?? [];
    return { review, accounts, messages: messages.filter((row) => row.reviewId === review.id) };
  });
}
