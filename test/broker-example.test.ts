import { kalaniMachine, sandboxAccounts } from '@landfall/accounts/sandbox';
import { certification } from '../examples/broker/certification.ts';
import { explain, fileEntry, fileEntrySurely, valueAt } from '../examples/broker/file-entry.ts';
import { client, informalEntry, notOurClient, type Certification } from '../examples/broker/informal-entry.ts';
import { Landfall, Unanswered } from '../examples/broker/landfall.ts';
import { pendingFilings } from '../examples/broker/pending-filings.ts';
import { releaseAsOfficer } from '../examples/broker/play-the-officer.ts';
import { endOfFeed, readToRelease } from '../examples/broker/read-feed.ts';
import { reachPlatform, type ReachedPlatform } from './reach-platform.ts';

describe('the example of a broker’s system', () => {
  let platform: ReachedPlatform;
  let landfall: Landfall;
  let certified: Certification;
  beforeAll(async () => {
    platform = await reachPlatform();
    landfall = new Landfall({ url: platform.url, ...kalaniMachine });
    certified = await certification(landfall);
  });
  afterAll(() => platform?.leave());
  const entryOf = (change: object = {}) => informalEntry(certified, change);

  test('it names accounts that the sandbox has', () => {
    expect([client, notOurClient]).toEqual([sandboxAccounts.pacificHardware, sandboxAccounts.leilaniImports]);
  });

  test('a wrong secret gets no token, and the reason', async () => {
    const stranger = new Landfall({ url: platform.url, clientId: 'kalani-machine', clientSecret: 'wrong' });
    await expect(fileEntry(stranger, entryOf())).rejects.toThrow('No token: client authentication failed');
  });

  test('an entry that is filed is released, and the feed tells of every step in order', async () => {
    const cursor = await endOfFeed(landfall);
    const { entry, userErrors } = await fileEntry(landfall, entryOf());
    expect(userErrors).toEqual([]);
    const feed = readToRelease(landfall, entry!.id, cursor, 100);
    await releaseAsOfficer(platform.url, entry!.id);
    const told = (await feed).map(({ type, data }) => `${type} ${data['status'] ?? ''}`.trim());
    expect(told).toEqual(['entry.filed', 'entry.changed IN_REVIEW', 'entry.changed RELEASED', 'entry.released']);
    expect(await pendingOf(landfall, entry!.id)).toHaveLength(0);
  });

  test('a refusal names every broken rule, where it is in the input, and the law', async () => {
    const [line] = entryOf().lines;
    const input = entryOf({ invoiceHeld: 'NONE', lines: [line, { ...line, htsNumber: '7318' }] });
    const { entry, userErrors } = await fileEntry(landfall, input);
    expect(entry).toBeNull();
    expect(userErrors.map(({ path }) => path.join('.')).sort()).toEqual(['invoiceHeld', 'lines', 'lines.1.htsNumber']);
    const { path } = userErrors.find(({ code }) => code === 'HTS_NUMBER_INCOMPLETE')!;
    expect(valueAt(input, path)).toBe('7318');
    expect(explain(userErrors)).toContainEqual(expect.stringMatching(/^lines\.1\.htsNumber: .*\(19 CFR 143\.25\)/));
  });

  test('an importer without a mandate is refused exactly as one that does not exist', async () => {
    const refused = async (importerAccountId: string) =>
      (await fileEntry(landfall, entryOf({ importerAccountId }))).userErrors;
    const [withoutMandate, unknown] = [await refused(notOurClient), await refused(`acc_${'7'.repeat(26)}`)];
    expect(withoutMandate).toEqual([expect.objectContaining({ code: 'MANDATE_MISSING', path: ['importerAccountId'] })]);
    expect(withoutMandate).toEqual(unknown);
  });

  test('the same idempotency key again gives the same entry', async () => {
    const input = entryOf();
    const [first, second] = [await fileEntry(landfall, input), await fileEntry(landfall, input)];
    expect(second.entry?.id).toBe(first.entry?.id);
    expect(await pendingOf(landfall, first.entry!.id)).toHaveLength(1);
  });

  test.each([1, 10, 25, 60])(
    'a connection that breaks after %d ms leaves one entry, once the filing is sent again',
    async (ms) => {
      const input = entryOf();
      const answer = await fileEntry(landfall, input, AbortSignal.timeout(ms)).catch((error: unknown) => {
        expect(error).toBeInstanceOf(Unanswered);
        return null;
      });
      const { entry } = await fileEntrySurely(landfall, input);
      expect(answer?.entry?.id ?? entry!.id).toBe(entry!.id);
      const arrived = (await pendingFilings(landfall)).filter(
        ({ billOfLading }) => billOfLading === input.billOfLading,
      );
      expect(arrived.map((filing) => filing.entry.reference)).toEqual([entry!.reference]);
    },
  );
});

const pendingOf = async (landfall: Landfall, entryId: string) =>
  (await pendingFilings(landfall)).filter(({ entry }) => entry.id === entryId);
