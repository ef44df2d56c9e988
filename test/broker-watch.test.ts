import { kalaniMachine } from '@landfall/accounts';
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
import { startPlatform } from '../start.ts';

const dataDir = mkdtempSync(join(tmpdir(), 'landfall-'));
let platform: Awaited<ReturnType<typeof startPlatform>>;
let line: CutLine;
beforeAll(async () => {
  platform = await startPlatform({ dataDir, port: await freePort(), logLevel: 'error' });
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

test('the example’s watch loses nothing and hears nothing twice over cut connections, a restart of the platform and its own', async () => {
  const landfall = new Landfall({ url: platform.url, ...kalaniMachine });
  const certified: Certification = await certification(landfall);
  const from = await endOfFeed(landfall);
  const seen: EntryChange[] = [];
  const file = join(dataDir, 'cursor');
  let look = (): void => undefined;
  const heard = (change: EntryChange): void => {
    seen.push(change);
    look();
  };
  const watch = () =>
    watchEntries(new Landfall({ url: line.url, ...kalaniMachine }), file, heard, (errors) => expect(errors).toBeNull());
  const hear = (reference: string): Promise<void> =>
    new Promise((resolve) => {
      look = () => seen.some(({ entry }) => entry.reference === reference) && resolve();
      look();
    });
  const fileOne = async () => (await fileEntrySurely(landfall, informalEntry(certified))).entry!.reference;

  let stop = watch();
  // What is filed before the watch has begun is not told; the first that is told says that it has.
  const heardFirst = new Promise<void>((resolve) => (look = resolve));
  let begun = false;
  void heardFirst.then(() => (begun = true));
  while (!begun) await fileOne();
  for (let round = 0; round < 3; round += 1) {
    line.cut();
    await hear(await fileOne());
  }
  const { port } = new URL(platform.url);
  await platform.stop();
  platform = await startPlatform({ dataDir, port: Number(port), logLevel: 'error' });
  await hear(await fileOne());
  stop();
  const away = await fileOne();
  stop = watch();
  await hear(away);
  const last = await fileOne();
  await hear(last);
  await platform.drain();
  const wanted: string[] = [];
  for await (const { id, type, data } of readFeed(landfall, from)) {
    if (!type.startsWith('entry.')) continue;
    wanted.push(id);
    if (data['entryId'] === seen.at(-1)!.entry.id && id === seen.at(-1)!.id) break;
  }
  stop();
  const ids = seen.map(({ id }) => id).slice(0, seen.findIndex(({ id }) => id === wanted.at(-1)) + 1);
  expect(ids).toEqual(wanted.slice(wanted.indexOf(ids[0]!)));
});
