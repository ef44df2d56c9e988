// The feed: everything that happened to our entries, in order, nothing left out, to be read on from a cursor.
import { Unanswered, type Landfall } from './landfall.ts';

export interface FeedEvent {
  /** The place of this event. Keep it with what you did about the event: it is where to go on after a crash. */
  cursor: string;
  /** The same wherever the event is seen. */
  id: string;
  /** `entry.filed`, `entry.changed`, `entry.released` and others; pass over types that you do not know. */
  type: string;
  typeVersion: number;
  subject: string;
  time: string;
  data: Record<string, unknown>;
}

interface Page {
  entriesFeed: { events: FeedEvent[]; cursor: string; more: boolean };
}

const document = `
  query Feed($after: String, $first: Int!) {
    entriesFeed(after: $after, first: $first) {
      events { cursor id type typeVersion subject time data }
      cursor
      more
    }
  }`;

/** The events after a cursor, or from the beginning; at the end it waits for more. Stop by leaving the loop. */
export async function* readFeed(landfall: Landfall, after: string | null, pollMs = 1_000): AsyncGenerator<FeedEvent> {
  let cursor = after;
  for (;;) {
    const page = await nextPage(landfall, cursor);
    if (page) {
      yield* page.events;
      cursor = page.cursor;
    }
    if (!page?.more) await new Promise((resolve) => setTimeout(resolve, pollMs));
  }
}

/** Null when nobody answered: reading changes nothing, so it is simply read again. */
async function nextPage(landfall: Landfall, after: string | null): Promise<Page['entriesFeed'] | null> {
  try {
    return (await landfall.ask<Page>(document, { after, first: 100 })).entriesFeed;
  } catch (error) {
    if (error instanceof Unanswered) return null;
    throw error;
  }
}

/** The present end of the feed: what happens from now on comes after it. */
export async function endOfFeed(landfall: Landfall): Promise<string> {
  let after: string | null = null;
  for (;;) {
    const { entriesFeed }: Page = await landfall.ask<Page>(document, { after, first: 500 });
    after = entriesFeed.cursor;
    if (!entriesFeed.more) return after;
  }
}

/** Reads the feed until an entry is released, and gives what happened to it on the way. */
export async function readToRelease(
  landfall: Landfall,
  entryId: string,
  after: string | null,
  pollMs?: number,
): Promise<FeedEvent[]> {
  const seen: FeedEvent[] = [];
  for await (const event of readFeed(landfall, after, pollMs)) {
    if (event.data['entryId'] !== entryId) continue;
    seen.push(event);
    if (event.type === 'entry.released') break;
  }
  return seen;
}
