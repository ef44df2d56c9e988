import { sandboxAccounts } from '@landfall/accounts/sandbox';
import { Client } from './journey/client.ts';
import { fileEntry, lawfulFiling } from './journey/filing.ts';
import { brokersMachine, whenMandatesAreKnown } from './journey/journey.ts';
import { Visitor } from './journey/visitor.ts';
import { begin, certify, fileInTerritory } from './page/territory-filing.ts';
import { reachPlatform, type ReachedPlatform } from './reach-platform.ts';

const came = 'filer { id } transmittedBy { id } channel filedAt receivedAt';
const ofEntry = `query ($id: ID!) { entry(by: { id: $id }) { currentFiling { ${came} } } }`;
const whoAmI = '{ viewer { account { id } } }';
const makeCode =
  'mutation ($input: MakeResumeCodeInput!) { makeResumeCode(input: $input) { code userErrors { message } } }';
const openWithCode = `mutation ($input: OpenDraftWithCodeInput!) { openDraftWithCode(input: $input) {
  draft { id version } userErrors { message } } }`;

let platform: ReachedPlatform;
beforeAll(async () => void (platform = await reachPlatform()));
afterAll(() => platform.leave());

const filingOf = async (reader: Client, id: string) => (await reader.data(ofEntry, { id })).entry.currentFiling;

test('what is filed at a page says so, and was there no later than it was filed', async () => {
  const guest = await Visitor.guest(platform.url);
  const { viewer } = await guest.data(whoAmI);
  const before = new Date();
  const filing = await filingOf(guest, (await fileInTerritory(guest)).id);
  expect(filing).toMatchObject({ channel: 'PORTAL', filer: viewer.account, transmittedBy: viewer.account });
  expect(new Date(filing.receivedAt) >= before && filing.receivedAt <= filing.filedAt).toBe(true);
});

test('what a broker’s system files for its client came by a program, and was transmitted by who filed it', async () => {
  const broker = await brokersMachine(platform.url);
  await whenMandatesAreKnown(broker);
  const { entry } = (await broker.data(fileEntry, { input: lawfulFiling() })).fileEntry;
  const byBroker = { id: sandboxAccounts.kalaniBrokers };
  const told = { channel: 'API', filer: byBroker, transmittedBy: byBroker, receivedAt: expect.any(String) };
  const officer = await Client.persona(platform.url, 'officer');
  for (const reader of [broker, officer]) expect(await filingOf(reader, entry.id)).toMatchObject(told);
});

test('a draft that somebody else certifies and sends is its owner’s filing, and says who sent it', async () => {
  const [owner, sender] = await Promise.all([Visitor.guest(platform.url), Visitor.guest(platform.url)]);
  const [{ viewer: ours }, { viewer: theirs }] = await Promise.all([owner.data(whoAmI), sender.data(whoAmI)]);
  const draft = await begin(owner);
  const { code } = (await owner.data(makeCode, { input: { draftId: draft.id } })).makeResumeCode;
  const opened = (await sender.data(openWithCode, { input: { code } })).openDraftWithCode;
  const { id } = await certify(sender, opened.draft);
  const told = { channel: 'PORTAL', filer: ours.account, transmittedBy: theirs.account };
  for (const reader of [owner, sender]) expect(await filingOf(reader, id)).toMatchObject(told);
});

test('nobody says of itself by which way or when it came', async () => {
  const broker = await brokersMachine(platform.url);
  const pretended = { 'landfall-channel': 'OFFICER_KEYED', 'landfall-arrived-at': '2020-01-01T00:00:00.000Z' };
  const { data } = await broker.ask(fileEntry, { input: lawfulFiling() }, pretended);
  const filing = await filingOf(broker, data.fileEntry.entry.id);
  expect(filing.channel).toBe('API');
  expect(filing.receivedAt > '2026').toBe(true);
});
