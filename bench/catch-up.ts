// How fast a watch that was away is told what it missed, beside asking for each change in turn.
import { createClient } from 'graphql-ws';
import { WebSocket } from 'ws';
import { Client } from '../test/journey/client.ts';
import { fileEntry, lawfulFiling } from '../test/journey/filing.ts';
import { shown, table } from './harness/figures.ts';
import type { Bench, Measured } from './harness/measurement.ts';

const selections = {
  flat: 'status entryVersion entry { id reference status }',
  'over four services': 'status entry { id reference importer { displayName } documents { id } review { status } }',
};
const feed = 'query ($after: String) { entriesFeed(first: 500, after: $after) { cursor events { type cursor } } }';

interface Page {
  cursor: string;
  events: { type: string; cursor: string }[];
}

/** Changes a second over the same events, by a subscription that resumes and by one query after the other. */
export async function catchUp({ platform: { url }, scaled, say }: Bench): Promise<Measured> {
  const machine = await Client.persona(url, 'machine');
  const read = async (after: string | null): Promise<Page> => (await machine.data(feed, { after })).entriesFeed;
  let { cursor, events } = await read(null);
  while (events.length === 500) ({ cursor, events } = await read(cursor));
  say('filing what is to be missed');
  for (let n = 0; n < scaled(200); n += 1) await machine.data(fileEntry, { input: lawfulFiling() });
  const cursors = (await read(cursor)).events.filter(({ type }) => type.startsWith('entry.'));
  const rows = [['selection', 'changes', 'watch, per s', 'one by one, per s', 'ratio']];
  for (const [name, selection] of Object.entries(selections)) {
    const watched = await perSecond(cursors.length, () =>
      resume(url, machine.token, { selection, cursor }, cursors.length),
    );
    const asked = await perSecond(cursors.length, async () => {
      const query = `query ($cursor: ID!) { entryChange(cursor: $cursor) { ${selection} } }`;
      for (const one of cursors) await machine.data(query, { cursor: one.cursor });
    });
    rows.push([name, String(cursors.length), shown(watched), shown(asked), shown(watched / asked)]);
  }
  const text = `${table(rows)}\n\nThe right column is what a watch did before its next changes were made ahead: one query, one answer.`;
  return { title: 'Catching up with what was missed', text };
}

async function perSecond(count: number, run: () => Promise<void>): Promise<number> {
  const begun = performance.now();
  await run();
  return (count * 1_000) / (performance.now() - begun);
}

async function resume(
  url: string,
  token: string | null,
  { selection, cursor }: { selection: string; cursor: string },
  count: number,
): Promise<void> {
  const connectionParams = { authorization: `Bearer ${token}`, cursors: { entryChanged: cursor } };
  const client = createClient({
    url: `${url.replace('http', 'ws')}/graphql`,
    webSocketImpl: WebSocket,
    connectionParams,
  });
  let told = 0;
  for await (const { errors } of client.iterate({ query: `subscription { entryChanged { ${selection} } }` })) {
    if (errors) throw new Error(`A change came with errors: ${JSON.stringify(errors)}`);
    told += 1;
    if (told === count) break;
  }
  await client.dispose();
}
