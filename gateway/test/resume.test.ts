import type { EventEnvelope } from '@landfall/events';
import { sealCursor } from '@landfall/service-kit';
import type { GraphAnswer, Tree } from './platform/ask.js';
import { client } from './platform/socket.js';
import { openStream } from './platform/stream.js';
import { startTestPlatform, type TestPlatform } from './platform/test-platform.js';

let platform: TestPlatform;
let token: string;
beforeAll(async () => {
  platform = await startTestPlatform();
  token = await platform.token();
});
afterAll(() => platform.stop());

const query = 'subscription ($after: String) { entryChanged(after: $after) { position } }';
const start = (): string =>
  sealCursor(Buffer.from(platform.keys.cursorKey, 'base64url'), 'entries', {
    position: platform.services.entries.log.events.length,
    epoch: null,
  });
type Change = GraphAnswer & { extensions: { cursor: string } };

/** One reader: says how many changes to read before it leaves, and where it left. */
interface Reader {
  seen: number[];
  cursor: string;
  wanted: number;
  stint(): number;
}

test.each([1, 2, 3])(
  'readers who come and go, while the bus loses, repeats and shuffles, see every change once and in order (run %i)',
  async (run) => {
    const seed = Number(process.env['SEED'] ?? (Date.now() + run) % 1_000_000);
    const random = seeded(seed);
    const from = platform.services.entries.log.events.length;
    const wanted = 120;
    const reader = (): Reader => ({ seen: [], cursor: start(), wanted, stint: () => 1 + Math.floor(random() * 40) });
    const reading = [
      readByStream(reader()),
      readByStream(reader()),
      ...[1, 2, 3].map(() => readBySocket(reader(), () => random() < 0.5)),
    ];
    await bringBadly(wanted, random);
    const positions = Array.from({ length: wanted }, (_, index) => from + 1 + index);
    for (const { seen } of await Promise.all(reading)) expect({ seed, seen }).toEqual({ seed, seen: positions });
  },
);

async function readByStream(reader: Reader): Promise<Reader> {
  while (reader.seen.length < reader.wanted) {
    const stream = await openStream(platform.url, query, { token, lastEventId: reader.cursor });
    for (let left = reader.stint(); left > 0 && reader.seen.length < reader.wanted; left -= 1) {
      const message = await stream.next();
      reader.seen.push(Number(message!.data!.data.entryChanged.position));
      reader.cursor = message!.id!;
    }
    stream.close();
  }
  return reader;
}

async function readBySocket(reader: Reader, cutsTheLine: () => boolean): Promise<Reader> {
  while (reader.seen.length < reader.wanted) {
    const socket = client(platform.url, token);
    const changes = socket.iterate<Tree, { cursor: string }>({ query, variables: { after: reader.cursor } });
    for (let left = reader.stint(); left > 0 && reader.seen.length < reader.wanted; left -= 1) {
      const { data, extensions } = (await changes.next()).value as Change;
      reader.seen.push(Number(data.entryChanged.position));
      reader.cursor = extensions.cursor;
    }
    if (cutsTheLine()) socket.terminate();
    await socket.dispose();
  }
  return reader;
}

/** Makes so many changes, and lets the bus bring them late, twice, out of order or not at all. */
async function bringBadly(count: number, random: () => number): Promise<void> {
  const waiting: EventEnvelope[] = [];
  for (let made = 0; made < count; made += 1) {
    waiting.push(platform.services.entries.log.append({}));
    if (random() < 0.3) await new Promise((resolve) => setImmediate(resolve));
    while (waiting.length > 4 || (waiting.length && random() < 0.5)) {
      const [event] = waiting.splice(Math.floor(random() * waiting.length), 1);
      if (random() < 0.15) continue;
      platform.bus.bring(event!);
      if (random() < 0.2) platform.bus.bring(event!);
    }
  }
}

/** Numbers from 0 to 1 that are the same for the same seed (mulberry32). */
function seeded(seed: number): () => number {
  let state = seed;
  return () => {
    state = (state + 0x6d2b79f5) | 0;
    let mixed = Math.imul(state ^ (state >>> 15), 1 | state);
    mixed = (mixed + Math.imul(mixed ^ (mixed >>> 7), 61 | mixed)) ^ mixed;
    return ((mixed ^ (mixed >>> 14)) >>> 0) / 4_294_967_296;
  };
}
