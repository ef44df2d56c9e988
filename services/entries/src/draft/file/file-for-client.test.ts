// A forwarder declares for a client by the client's mandate: what the client then sees, and what happens when it ends.
import { makeEvent } from '@landfall/events';
import { asOf, importer } from '@landfall/service-kit/testing';
import { entriesUnderTest, noon, type Told } from '../../testing/entries-under-test.js';
import { FilingDesk } from '../../testing/filing-desk.js';
import { lawfulLine } from '../../kinds/territory-declaration/lawful-answers.js';

const codesAndPaths = (errors: Told[]) => errors.map(({ code, path }) => `${code} ${path.join('.')}`);
const forwarder = asOf(noon, importer('acc_forwarder'));
const store = asOf(noon, importer('acc_store'));
const other = asOf(noon, importer('acc_other'));

const forAClient = {
  ...{ filerKind: 'FORWARDER', organisationName: 'Pacific Freight', receiverName: 'The store at Leone' },
  ...{ receiverAddress: 'Leone, Western District', masterBillOfLading: '173-12345675' },
};

describe('a draft that a forwarder writes for a client', () => {
  let desk: FilingDesk;
  beforeAll(async () => {
    desk = new FilingDesk(await entriesUnderTest());
  });
  afterAll(() => desk.it.stop());

  const sides = { clientAccountId: 'acc_store', brokerAccountId: 'acc_forwarder' };
  const given = async (mandateId: string, days: { givenOn: string; endsOn?: string }) => {
    await desk.it.hear(makeEvent('mandate.given', { mandateId, ...sides, ...days }, about(mandateId)));
    await desk.it.drain();
  };
  const ended = async (mandateId: string, endedOn = '2026-11-20') => {
    await desk.it.hear(makeEvent('mandate.ended', { mandateId, ...sides, endedOn }, about(mandateId)));
    await desk.it.drain();
  };
  const about = (subject: string) => ({ subject, partitionkey: 'acc_store' });
  const start = (change: object = {}) => desk.start(forwarder, { importerAccountId: 'acc_store', ...change });
  const prepared = async () => {
    const { draft } = await start();
    const answers = await desk.prepared(forwarder, forAClient);
    return (await desk.save(forwarder, draft, { ...answers.answers, ...forAClient, lines: [lawfulLine()] })).draft;
  };
  const readAs = async (caller: typeof forwarder, id: string) =>
    (
      await desk.it.graphql(
        caller,
        'query ($id: ID!) { draft(by: { id: $id }) { client { id } findings { code path } } }',
        { id },
      )
    ).data.draft;

  test('is started by mandate alone; a client who gave none and one who is not there look the same', async () => {
    const [none, unknown] = [await start(), await start({ importerAccountId: 'acc_nobody' })];
    expect(codesAndPaths(none.userErrors)).toEqual(['CLIENT_MANDATE_MISSING importerAccountId']);
    expect(unknown.userErrors).toEqual(none.userErrors);
    await given('mnd_start', { givenOn: '2026-11-20', endsOn: '2026-11-21' });
    const { draft, userErrors } = await start();
    expect(userErrors).toEqual([]);
    expect(await readAs(forwarder, draft.id)).toMatchObject({ client: { id: 'acc_store' } });
    expect(await desk.read(store, { id: draft.id })).toBeNull();
    expect(codesAndPaths((await start({ regime: 'US_CBP' })).userErrors)).toEqual([
      'CLIENT_NOT_NAMED_HERE importerAccountId',
    ]);
    await ended('mnd_start');
  });

  test('and files makes the client the importer, who sees the entry and is told, and goes on seeing it', async () => {
    await given('mnd_file', { givenOn: '2026-11-20' });
    const draft = await prepared();
    const { entry, filing, userErrors } = await desk.file(forwarder, draft);
    expect(userErrors).toEqual([]);
    expect(entry).toMatchObject({ importer: { id: 'acc_store' }, filer: { id: 'acc_forwarder' } });
    expect(JSON.parse(filing.territoryDeclaration.certifiedText)).toMatchObject({ importerAccountId: 'acc_store' });
    const [event] = (await desk.it.announced()).filter(({ subject }) => subject === entry.id);
    expect([...event!.accounts].sort()).toEqual(['acc_forwarder', 'acc_store']);
    await ended('mnd_file');
    expect(await desk.entryAs(store, entry.id)).toMatchObject({ id: entry.id });
    expect(await desk.entryAs(forwarder, entry.id)).toMatchObject({ id: entry.id });
    expect(await desk.entryAs(other, entry.id)).toBeNull();
  });

  test('is kept when the mandate ends, says so, is not filed, and is filed once there is a new one', async () => {
    await given('mnd_ends', { givenOn: '2026-11-20', endsOn: '2026-12-20' });
    const draft = await prepared();
    expect((await readAs(forwarder, draft.id)).findings).toEqual([]);
    await ended('mnd_ends');
    expect((await readAs(forwarder, draft.id)).findings).toEqual([
      { code: 'CLIENT_MANDATE_MISSING', path: ['certification'] },
    ]);
    const refused = await desk.file(forwarder, draft);
    expect(codesAndPaths(refused.userErrors)).toEqual(['CLIENT_MANDATE_MISSING certification']);
    expect([refused.entry, refused.draft!.status]).toEqual([null, 'DRAFT']);
    expect(refused.userErrors[0]!.nextStep).toContain('Nothing that was written is lost');
    expect(await desk.read(forwarder, { id: draft.id })).toMatchObject({
      answers: { receiverName: 'The store at Leone' },
    });
    await given('mnd_again', { givenOn: '2026-11-20' });
    const { entry, userErrors } = await desk.file(forwarder, draft);
    expect(userErrors).toEqual([]);
    expect(entry).toMatchObject({ importer: { id: 'acc_store' } });
    await ended('mnd_again');
  });

  test('on the first day on which the mandate holds no more is refused, and on the day before is not', async () => {
    await given('mnd_last', { givenOn: '2026-11-20', endsOn: '2026-11-20' });
    expect((await start()).userErrors).toHaveLength(1);
    await given('mnd_last_2', { givenOn: '2026-11-20', endsOn: '2026-11-21' });
    expect((await start()).userErrors).toEqual([]);
  });
});
