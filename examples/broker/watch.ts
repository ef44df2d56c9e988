// Live: every change of our entries as it happens. Nothing is lost and nothing comes twice when the connection breaks, the
// token ends or the platform starts again. `node examples/broker/watch.ts [file of the last cursor]`
import { createClient } from 'graphql-ws';
import { readFileSync, renameSync, writeFileSync } from 'node:fs';
import { Landfall, Unanswered } from './landfall.ts';

export interface EntryChange {
  id: string;
  type: string;
  status: string;
  entry: { id: string; reference: string; nextStep: string | null };
}

const document = `subscription { entryChanged(withPresent: true) { id type status entry { id reference nextStep } } }`;

/** Tells every change after the cursor in the file, or from now on; the returned function stops. */
export function watchEntries(
  landfall: Landfall,
  file: string,
  tell: (change: EntryChange) => void,
  ended: (errors: unknown) => void,
): () => void {
  let authorization = '';
  const client = createClient({
    url: async () => {
      authorization = `Bearer ${await tokenSurely(landfall)}`;
      return `${landfall.url.replace('http', 'ws')}/graphql`;
    },
    // Asked at every connection: a token that is good, and the place to go on from.
    connectionParams: () => ({ authorization, cursors: { entryChanged: keptCursor(file) } }),
    shouldRetry: () => true,
    retryAttempts: Number.POSITIVE_INFINITY,
    keepAlive: 12_000,
  });
  return client.subscribe<{ entryChanged: EntryChange | null }, { cursor: string }>(
    { query: document },
    {
      next: ({ data, extensions }) => {
        // The first message of all has no change in it, only the place from which changes are told.
        if (data?.entryChanged) tell(data.entryChanged);
        keepCursor(file, extensions!.cursor);
      },
      // RESYNC and LAGGING: read the feed afresh, then watch from its last cursor.
      error: ended,
      complete: () => ended(null),
    },
  );
}

async function tokenSurely(landfall: Landfall): Promise<string> {
  for (;;) {
    try {
      return await landfall.accessToken();
    } catch (error) {
      if (!(error instanceof Unanswered)) throw error;
      await new Promise((resolve) => setTimeout(resolve, 500));
    }
  }
}

function keptCursor(file: string): string | null {
  try {
    return readFileSync(file, 'utf8');
  } catch {
    return null;
  }
}

/** Whole or not at all: a half-written cursor would be none. */
function keepCursor(file: string, cursor: string): void {
  writeFileSync(`${file}.new`, cursor);
  renameSync(`${file}.new`, file);
}

if (import.meta.main) {
  const landfall = new Landfall({
    url: process.env['LANDFALL_URL'] ?? 'http://localhost:4000',
    clientId: process.env['LANDFALL_CLIENT_ID'] ?? 'kalani-machine',
    clientSecret: process.env['LANDFALL_CLIENT_SECRET'] ?? 'sandbox-kalani-machine-secret',
  });
  watchEntries(
    landfall,
    process.argv[2] ?? '.landfall-cursor',
    ({ type, status, entry }) => console.log(`${entry.reference} ${type} ${status}`),
    (errors) => console.error('The watch has ended:', JSON.stringify(errors)),
  );
}
