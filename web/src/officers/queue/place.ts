import { lanesOfQueue } from '@landfall/law';
import type { QueueLane } from './queue-query.ts';

/** Where in the queue somebody looks. */
export interface Place {
  lane: QueueLane;
  /** What is looked for in all lanes; empty where a lane is shown. */
  search: string;
  /** The cursor after which the page of the lane begins; empty for the most urgent. */
  after: string;
}

/** What the page's address says, as `?lane=MINE` or `?search=HA+465`. */
export function placeIn(search: string): Place {
  const asked = new URLSearchParams(search);
  const lane = lanesOfQueue.find((one) => one === asked.get('lane')) ?? 'UNASSIGNED';
  return { lane, search: (asked.get('search') ?? '').trim(), after: asked.get('after') ?? '' };
}

/** The address that shows the same to another officer of the port. */
export function addressOf({ lane, search = '', after = '' }: Partial<Place>): string {
  const says = { ...(lane && lane !== 'UNASSIGNED' && { lane }), ...(search && { search }), ...(after && { after }) };
  const asked = new URLSearchParams(says).toString();
  return asked ? `/officers?${asked}` : '/officers';
}
