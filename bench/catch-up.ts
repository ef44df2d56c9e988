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

/** Changes a second over the same events: told by a subscription that resumes, asked by one query each, and read as facts. */
export async function catchUp({ platform: { url }, scaled, say }: Bench): Promise<Measured> {
  const machine = await Client.persona(url, 'machine');
  const read = async (after: string | null): Promise<Page> => (await machine.data(feed, { after })).entriesFeed;
  const readOn = async (after: string | null): Promise<Page> => {
    const page = await read(after);
    if (page.events.length < 500) return page;
    const rest = await readOn(page.cursor);
    return { cursor: rest.cursor, events: [...page.events, ...rest.events] };
  };
  const { cursor } = await readOn(null);
  say('filing what is to be missed');
  for (let n = 0; n < scaled(1_000); n += 1) await machine.data(fileEntry, { input: lawfulFiling() });
  const missed = (await readOn(cursor)).events.filter(({ type }) => type.startsWith('entry.'));
  const rows = [['selection', 'changes missed', 'told, per s', 'asked one by one, per s', 'ratio']];
  for (const [name, selection] of Object.entries(selections)) {
    // The first of a selection pays for its plan.
    await resume(url, machine.token, { selection, cursor }, 1);
    const asked = await perSecond(scaled(300), () => askEach(machine, selection, missed.slice(0, scaled(300))));
    for (const count of [0.1, 0.3, 1].map((share) => Math.floor(missed.length * share))) {
      const { cursor: from } = missed.at(-count - 1) ?? { cursor };
      const told = await perSecond(count, () => resume(url, machine.token, { selection, cursor: from }, count));
      rows.push([name, String(count), shown(told), shown(asked), shown(told / asked)]);
    }
  }
  const feedOf = await perSecond(missed.length, async () => void (await readOn(cursor)));
  return { title: 'Catching up with what was missed', text: `${table(rows)}\n\n${meaning(feedOf)}` };
}

const meaning = (feedPerSecond: number): string =>
  `A watch over a socket goes on from a cursor, and is told by pages of up to 64 changes that are made ahead while they are
read. Beside it the same client asks for each change by a query of its own over HTTP (\`entryChange\`), one after the other.
The first changes come one by one until it is seen how quickly they are read, so that few cost more each than many; from
there on what a change costs does not grow with how many were missed. The facts alone, without what they are about, are
read at ${shown(feedPerSecond)} a second from \`entriesFeed\`.`;

async function askEach(machine: Client, selection: string, places: readonly { cursor: string }[]): Promise<void> {
  const query = `query ($cursor: ID!) { entryChange(cursor: $cursor) { ${selection} } }`;
  for (const { cursor } of places) await machine.data(query, { cursor });
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
