import { existsSync, readFileSync, writeFileSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import { spawnSync } from 'node:child_process';
import { AsUser, type RunningPlatform, type User } from './backup/as-user.ts';
import { Client } from './journey/client.ts';
import { fileEntry, lawfulFiling } from './journey/filing.ts';
import { brokersMachine, file, whenMandatesAreKnown } from './journey/journey.ts';
import { askToUpload, pdfOf, sendTheRest } from './journey/upload.ts';

const feed = 'query ($after: String) { entriesFeed(after: $after, first: 500) { events { type } cursor more } }';
const changes = 'subscription ($after: String) { entryChanged(after: $after) { type } }';
const reviewOf = 'query ($id: ID!) { entry(by: { id: $id }) { reference review { status } } }';
const comesWith = 'query ($id: ID!) { entry(by: { id: $id }) { alsoUnderBill { id } } }';
const urlOfDocument = 'query ($id: ID!) { document(id: $id) { url } }';

const isRoot = process.getuid?.() === 0;
const idOfNobody = (which: string): number => Number(spawnSync('id', [which, 'nobody'], { encoding: 'utf8' }).stdout);
const nobody = (): User => ({ uid: idOfNobody('-u'), gid: idOfNobody('-g') });

// An ordinary user cannot become root: the name then says what was not tried.
const users: [string, User][] = isRoot
  ? [
      ['as an ordinary user', nobody()],
      ['as root', null],
    ]
  : [['as an ordinary user, and not as root, which whoever runs this is not', null]];

interface Acknowledged {
  id: string;
  at: number;
}

/** Files one after another until it is told to stop; answers what was acknowledged, and when. */
function keepFiling(broker: Client) {
  const acknowledged: Acknowledged[] = [];
  let stopped = false;
  const writing = (async () => {
    while (!stopped) acknowledged.push({ id: (await file(broker, lawfulFiling())).id, at: Date.now() });
  })();
  return async () => {
    stopped = true;
    await writing;
    return acknowledged;
  };
}

describe.each(users)('%s', (_, user) => {
  let on: AsUser;
  let platform: RunningPlatform | null;
  let broker: Client;
  beforeAll(() => void (on = new AsUser(user)));
  afterAll(async () => {
    await platform?.stop();
    on.remove();
  });

  const start = async (name: string) => {
    platform = await on.platform(on.path(name));
    broker = await brokersMachine(platform.url);
    await whenMandatesAreKnown(broker);
  };
  const stop = async () => {
    await platform!.stop();
    platform = null;
  };
  const toTheEnd = async (): Promise<string> => {
    for (let after: string | null = null; ;) {
      const { entriesFeed } = await broker.data(feed, { after });
      after = entriesFeed.cursor;
      if (!entriesFeed.more) return after!;
    }
  };
  const review = (entryId: string) => broker.until(reviewOf, { id: entryId }, ({ entry }) => entry?.review?.status);

  let acknowledged: Acknowledged[];
  let cursorBefore: string;
  let cursorAfter: string;
  let document: { id: string; sha256: string };
  const bytes = pdfOf(300_000);

  test('a backup is made while filings go on, and a folder that is not empty is left alone', async () => {
    await start('first');
    document = await sendTheRest(await askToUpload(broker, bytes), bytes);
    cursorBefore = await toTheEnd();
    const stopFiling = keepFiling(broker);
    const { code, said } = await on.command('backup', on.path('first'), on.path('set'));
    acknowledged = await stopFiling();
    expect({ code, said }).toMatchObject({ code: 0 });
    const again = await on.command('backup', on.path('first'), on.path('set'));
    expect([again.code, again.said]).toEqual([1, expect.stringMatching(/^No backup was made: .*is not empty/)]);
    expect(existsSync(on.path('set.unfinished'))).toBe(false);
    cursorAfter = await toTheEnd();
    await stop();
  });

  test('a damaged backup is refused before anything is put anywhere', async () => {
    const manifest = readFileSync(on.path('set/manifest.json'), 'utf8');
    const keys = readFileSync(on.path('set/keys.json'), 'utf8');
    writeFileSync(on.path('set/keys.json'), keys.replace('kid', 'kjd'));
    const { code, said } = await on.command('restore', on.path('second'), on.path('set'));
    expect([code, said]).toEqual([1, expect.stringContaining('keys.json is not what was written')]);
    expect(existsSync(on.path('second'))).toBe(false);
    writeFileSync(on.path('set/keys.json'), keys);
    expect(readFileSync(on.path('set/manifest.json'), 'utf8')).toBe(manifest);
  });

  test('restored into another folder, everything acknowledged before is there, with its review and its file', async () => {
    const { code, said } = await on.command('restore', on.path('second'), on.path('set'));
    expect({ code, said }).toMatchObject({ code: 0 });
    expect(said).toContain('Every event log is without a gap');
    const full = await on.command('restore', on.path('second'), on.path('set'));
    expect([full.code, full.said]).toEqual([1, expect.stringContaining('is not empty')]);
    await start('second');
    const { asOf } = JSON.parse(readFileSync(on.path('set/manifest.json'), 'utf8')) as { asOf: string };
    const before = acknowledged.filter(({ at }) => at <= Date.parse(asOf));
    expect(before.length).toBeGreaterThan(0);
    for (const { id } of before) await review(id);
    const back = await fetch(platform!.url + (await broker.data(urlOfDocument, { id: document.id })).document.url);
    expect(Buffer.from(await back.arrayBuffer()).equals(bytes)).toBe(true);
  });

  test('what is filed under a bill of before comes with what was, since the key by which bills are known is in the backup', async () => {
    const { id } = await file(broker, lawfulFiling());
    const officer = await Client.persona(platform!.url, 'officer');
    const { entry } = await officer.data(comesWith, { id });
    const beside = new Set(entry.alsoUnderBill.map((one: { id: string }) => one.id));
    expect(acknowledged.filter((one) => beside.has(one.id)).length).toBeGreaterThan(0);
  });

  test('what was filed after the backup is not there, and the restored platform takes it anew, up to its review', async () => {
    const { id } = await file(broker, lawfulFiling());
    await review(id);
    const { services } = platform!;
    const ready = await Promise.all(Object.values(services).map(async (url) => (await fetch(`${url}/ready`)).status));
    expect(ready).toEqual([200, 200, 200, 200]);
  });

  test('a cursor from before the restore is told to read afresh for ever, though the log has grown past it', async () => {
    const lost = acknowledged.length;
    for (let n = 0; n <= lost; n += 1) await broker.data(fileEntry, { input: lawfulFiling() });
    for (const after of [cursorAfter, cursorBefore]) {
      expect((await broker.ask(feed, { after })).errors?.[0]?.extensions).toMatchObject({ code: 'RESYNC' });
      const bySocket = broker.watch(changes, { after });
      expect(String(JSON.stringify(await bySocket.ended()))).toContain('RESYNC');
      bySocket.close();
      await expect(broker.listen(changes, { after })).rejects.toThrow('RESYNC');
    }
    expect((await broker.ask(feed, { after: await toTheEnd() })).errors).toBeUndefined();
  });
});

test('the commands are documented where operators look', () => {
  const page = readFileSync(fileURLToPath(new URL('../docs/operating.md', import.meta.url)), 'utf8');
  for (const command of ['backup', 'restore', 'reconcile']) expect(page).toContain(`npm run ${command}`);
});
