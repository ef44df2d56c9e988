// Many watch, over every live door, while two tenants file: each hears its own, in order, and nothing else.
import { questionOf } from './questions.ts';
import { publicSchema } from './read-supergraph.ts';
import { secretsOfEntry, type Secret } from './secrets.ts';
import type { Wire } from './wire.ts';
import type { Witness } from './witness.ts';
import { filingWhileWatched, honolulu, losAngeles } from './canaries.ts';
import { fileIt, type World } from './world.ts';

// What names people and goods, in a question light enough for eight who watch on five ways each.
const entryChanged = `subscription ($entryId: ID, $after: String) { entryChanged(entryId: $entryId, after: $after) {
  id cursor type status entryVersion entry { id reference importer { id displayName } currentFiling { id lines { description valueUsd }
  declared { certifiedText shipment { consigneeName consigneeAddress conveyance billOfLading } } } } } }`;
const queueChanged = `subscription ($after: String) { queueChanged(after: $after) {
  id type review { id claimedBy entry { id reference } examinations { note } selectivity { samplingSecretHash hits { reason } } } } }`;

interface Watching {
  witness: Witness;
  wires: Wire[];
  socket: Wire;
}

/**
 * Opens every subscription as each of these, resumed from the first change of the garden supply’s entry, then lets both
 * tenants file in turn. Logs are read in order: who has heard its own last entry has been passed by all before it.
 */
export async function watchWhileOthersFile(
  witnesses: readonly Witness[],
  world: World,
): Promise<{ secrets: Secret[] }> {
  const watching = await Promise.all(witnesses.map((witness) => watchEverything(witness, world)));
  const secrets: Secret[] = [];
  const last = { garden: '', hardware: '' };
  for (const [who, port] of [
    ['garden', honolulu],
    ['garden', losAngeles],
    ['hardware', honolulu],
    ['garden', losAngeles],
  ] as const) {
    const filing = filingWhileWatched(who, port);
    const { entry, filing: filed } = await fileIt(world, who === 'garden' ? 'self-filer' : 'broker', filing.input);
    last[who] = entry.id;
    secrets.push(
      ...secretsOfEntry(`an entry of ${who} filed meanwhile`, {
        ...filing,
        port,
        id: entry.id,
        reference: entry.reference,
        filingId: filed.id,
        figures: [],
      }),
    );
  }
  const lastHeardBy: Record<string, string> = {
    'self-filer': last.garden,
    importer: last.hardware,
    broker: last.hardware,
    cashier: last.hardware,
    analyst: last.hardware,
  };
  await Promise.all(watching.map((one) => hasHeard(one, lastHeardBy[one.witness.person.name])));
  for (const { wires } of watching) for (const wire of wires) wire.close();
  return { secrets };
}

async function watchEverything(witness: Witness, world: World): Promise<Watching> {
  const { garden, gardenElsewhere } = world;
  const socket = await witness.socket();
  const after = garden.events.entries[0]!.cursor;
  const resumed = [
    { after },
    { entryId: garden.id, after },
    { entryId: gardenElsewhere.id, after: gardenElsewhere.events.entries[0]!.cursor },
  ];
  for (const variables of [{}, ...resumed]) socket.begin(entryChanged, variables);
  socket.begin(questionOf(publicSchema, 'Subscription', 'entryChanged').document, { entryId: garden.id });
  socket.begin(queueChanged, { after: garden.events.review[0]!.cursor });
  const streams = await Promise.all([witness.stream(entryChanged, { after }), witness.stream(queueChanged, {})]);
  return { witness, socket, wires: [socket, ...streams] };
}

/** Those who watch an entry of theirs have heard of it on every way; who has none has been answered on the socket. */
async function hasHeard({ socket, wires }: Watching, entryId: string | undefined): Promise<void> {
  await socket.answerTo(socket.begin('{ viewer { subject } }'));
  if (entryId === undefined) return;
  const shows = (text: string) => text.includes(entryId) && text.includes('IN_REVIEW');
  await Promise.all([socket.until(shows), wires[1]!.until(shows)]);
}
