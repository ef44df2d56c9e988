// What did I send that has no outcome yet? The list to read after a lost connection, a crash or a weekend.
import type { Landfall } from './landfall.ts';

export interface PendingFiling {
  id: string;
  filedAt: string;
  /** Your own number for the shipment, to know the filing by. */
  billOfLading: string | null;
  entry: { id: string; reference: string; status: string };
}

const document = `
  query PendingFilings($after: String) {
    filings(outcome: PENDING, first: 100, after: $after) {
      nodes {
        id
        filedAt
        entry { id reference status }
        declared { shipment { billOfLading } }
      }
      pageInfo { hasNextPage endCursor }
    }
  }`;

interface Page {
  filings: {
    nodes: (Omit<PendingFiling, 'billOfLading'> & { declared: { shipment: { billOfLading: string } | null } })[];
    pageInfo: { hasNextPage: boolean; endCursor: string | null };
  };
}

/** Every filing of ours that was accepted and is undecided, newest first. */
export async function pendingFilings(landfall: Landfall): Promise<PendingFiling[]> {
  const found: PendingFiling[] = [];
  let after: string | null = null;
  do {
    const { filings }: Page = await landfall.ask<Page>(document, { after });
    for (const { declared, ...filing } of filings.nodes) {
      found.push({ ...filing, billOfLading: declared.shipment?.billOfLading ?? null });
    }
    after = filings.pageInfo.hasNextPage ? filings.pageInfo.endCursor : null;
  } while (after);
  return found;
}
