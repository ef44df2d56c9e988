import { kalaniMachine } from '@landfall/accounts/sandbox';
import { freePort, removeData } from '@landfall/local-postgres';
import { mkdtempSync } from 'node:fs';
import { connect, createServer, type AddressInfo, type Server, type Socket } from 'node:net';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { certification } from '../examples/broker/certification.ts';
import { fileEntrySurely } from '../examples/broker/file-entry.ts';
import { informalEntry, type Certification } from '../examples/broker/informal-entry.ts';
import { Landfall } from '../examples/broker/landfall.ts';
import { endOfFeed, readFeed } from '../examples/broker/read-feed.ts';
import { watchEntries, type EntryChange } from '../examples/broker/watch.ts';
import { startBeside } from './one-platform/beside.ts';

const dataDir = mkdtempSync(join(tmpdir(), 'landfall-'));
let platform: Awaited<ReturnType<typeof startBeside>>;
let line: CutLine;
beforeAll(async () => {
  platform = await startBeside({ dataDir, port: await freePort(), logLevel: 'error' });
  await platform.drain();
  line = await lineTo(Number(new URL(platform.url).port));
});
afterAll(async () => {
  line.close();
  await platform.stop();
  removeData(`${dataDir}/postgres`);
});

interface CutLine {
  url: string;
  /** Ends every connection that goes through, without a word. */
  cut(): void;
  close(): void;
}

async function lineTo(port: number): Promise<CutLine> {
  const open = new Set<Socket>();
  const server: Server = createServer((here) => {
    const there = connect(port, '127.0.0.1');
    for (const [socket, other] of [
      [here, there],
      [there, here],
    ] as const) {
      open.add(socket);
      socket.on('error', () => undefined).on('close', () => other.destroy());
    }
    here.pipe(there).pipe(here);
  });
  await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve));
  const cut = (): void => open.forEach((socket) => socket.destroy());
  const close = (): void => {
    cut();
    server.close();
  };
  return { url: `http://127.0.0.1:${(server.address() as AddressInfo).port}`, cut, close };
}

/** What a watch of the example has told. */
class Told {
  readonly changes: EntryChange[] = [];
  #look = (): void => undefined;

  readonly tell = (change: EntryChange): void => {
    this.changes.push(change);
    this.#look();
  };

  get ids(): string[] {
    return this.changes.map(({ id }) => id);
  }

  /** Settles when an entry has been told of. */
  of(reference: string): Promise<void> {
    return new Promise((resolve) => {
      this.#look = () => {
        if (this.changes.some(({ entry }) => entry.reference === reference)) resolve();
      };
      this.#look();
    });
  }
}

/** Ids of what the feed tells of entries after a cursor, to that of this event. */
async function inTheFeed(landfall: Landfall, after: string, last: string): Promise<string[]> {
  const ids: string[] = [];
  for await (const { id, type } of readFeed(landfall, after)) {
    if (type.startsWith('entry.')) ids.push(id);
    if (id === last) break;
  }
  return ids;
}

test('the example’s watch loses nothing and hears nothing twice over cut connections, a restart of the platform and its own', async () => {
  const landfall = new Landfall({ url: platform.url, ...kalaniMachine });
  const certified: Certification = await certification(landfall);
  const fileOne = async () => (await fileEntrySurely(landfall, informalEntry(certified))).entry!.reference;
  const from = await endOfFeed(landfall);
  const told = new Told();
  const watch = () => {
    const broker = new Landfall({ url: line.url, ...kalaniMachine });
    return watchEntries(broker, join(dataDir, 'cursor'), told.tell, (errors) => expect(errors).toBeNull());
  };

  let stop = watch();
  // What is filed before the watch has begun is not told; the first that is told says that it has.
  while (told.changes.length === 0) await fileOne();
  for (let round = 0; round < 3; round += 1) {
    line.cut();
    await told.of(await fileOne());
  }
  await platform.stop();
  platform = await startBeside({ dataDir, port: Number(new URL(platform.url).port), logLevel: 'error' });
  await told.of(await fileOne());
  stop();
  const away = await fileOne();
  stop = watch();
  await told.of(away);
  await told.of(await fileOne());
  stop();
  const { ids } = told;
  const wanted = await inTheFeed(landfall, from, ids.at(-1)!);
  expect(ids).toEqual(wanted.slice(wanted.indexOf(ids[0]!)));
});
