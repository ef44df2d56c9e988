// What a year leaves in a platform, done through the public API alone: each of the people does what they do, and some of it
// is left unfinished.
import { randomUUID } from 'node:crypto';
import { informalEntry } from '../../scripts/demo-data/declarations.ts';
import { answerRequest, storeInvoice } from '../../scripts/demo-data/papers.ts';
import { byBroker, forItself } from '../../scripts/demo-data/play.ts';
import { Chance } from '../../scripts/demo-data/seeded-chance.ts';
import * as work from '../../scripts/demo-data/work.ts';
import { Client } from '../../scripts/client.ts';
import { Visitor } from '../journey/visitor.ts';
import { linkMailedTo } from '../page/guest.ts';
import { baggage, goodsForTheShop, withBeer } from './declared.ts';
import { act, actOnce, fileAgain, mutation, openAgain, standing, start, territoryFiling } from './steps.ts';

/** Those who take part: a guest, and personas of the sandbox by their keys. */
const personas = {
  trader: 'as-importer',
  broker: 'machine',
  importer: 'self-filer',
  officer: 'as-officer',
  secondOfficer: 'as-officer-2',
  officerAtHonolulu: 'officer',
  cashier: 'as-cashier',
  administrator: 'administrator',
} as const;
type People = Record<keyof typeof personas | 'guest', Client>;

async function peopleOf(url: string): Promise<People> {
  const signedIn = Object.entries(personas).map(async ([who, key]) => [who, await Client.persona(url, key)] as const);
  return { ...Object.fromEntries(await Promise.all(signedIn)), guest: await Client.guest(url) } as People;
}

/** All that is finished, and all that waits for somebody. */
export async function playAYear(url: string): Promise<void> {
  const people = await peopleOf(url);
  await drafts(people);
  await territory(people);
  await baggageOfATraveller(people);
  await customsTerritory(people);
  await money(people);
  await words(people);
  await officers(people);
}

const informally = async (filer: Client, change: object = {}, seed = 1): Promise<string> =>
  (await work.fileEntry(filer, randomUUID(), { ...informalEntry(new Chance(seed), new Date()), ...change }))!;

/** One kept, one with files and one on its way to another device, one discarded, one whose file never came whole. */
async function drafts({ guest, trader, importer }: People): Promise<void> {
  await start(guest, 'TERRITORY_DECLARATION', goodsForTheShop);
  await start(guest, 'BAGGAGE_DECLARATION', baggage);
  const paper = await storeInvoice(guest, 'kept');
  const resumed = await start(guest, 'TERRITORY_DECLARATION', { ...withBeer, documents: [paper], step: 'documents' });
  await act(guest, 'makeResumeCode', { draftId: resumed.id });
  const discarded = await start(guest, 'TERRITORY_DECLARATION', goodsForTheShop);
  await act(guest, 'discardDraft', { draftId: discarded.id });
  await start(trader, 'TERRITORY_DECLARATION', { ...goodsForTheShop, filerReference: 'PO-1138', step: 'certify' });
  await start(importer, 'TYPE_11', { portCode: '3201', conveyance: 'HA 11' });
  const pdf = {
    kind: 'COMMERCIAL_INVOICE',
    fileName: 'unfinished.pdf',
    mediaType: 'application/pdf',
    sizeBytes: 4_000,
  };
  const { upload } = await actOnce(trader, 'requestUpload', pdf, 'upload { id url }');
  await fetch(new URL(upload.url, trader.url), {
    method: 'PATCH',
    headers: { 'content-type': 'application/offset+octet-stream', 'upload-offset': '0' },
    body: Buffer.from(`%PDF-1.4\n${' '.repeat(1_000)}`),
  });
}

const release = { decision: 'RELEASE', reasonCode: 'IN_ORDER' } as const;
const sendBack = { decision: 'SEND_BACK', reasonCode: 'DESCRIPTION_INADEQUATE', note: 'Say what is in them.' } as const;
const askInvoice = () => ({
  ...({ decision: 'ASK_FOR_DOCUMENT', reasonCode: 'VALUE_UNCLEAR', documentKind: 'COMMERCIAL_INVOICE' } as const),
  dueOn: new Date(Date.now() + 14 * 86_400_000).toISOString().slice(0, 10),
});
const beer = () => '18.60';

/** Asked for a document and answered, sent back and filed again, assessed, further due, claimed and given back, withdrawn. */
async function territory({ guest, trader, officer, secondOfficer, cashier }: People): Promise<void> {
  const answered = await territoryFiling(guest, { ...withBeer, documents: [await storeInvoice(guest, 'filed')] });
  await work.decide(officer, answered, askInvoice());
  await answerRequest(guest, answered, 'answer');
  await work.decide(officer, answered, release, beer);
  await work.pay(cashier, answered);

  const again = await territoryFiling(guest, goodsForTheShop);
  await work.decide(officer, again, sendBack);
  await fileAgain(guest, again, { ...goodsForTheShop, conveyance: 'HA 467' });
  await work.underReview(officer, again);

  const waiting = await territoryFiling(trader, goodsForTheShop);
  await work.decide(officer, waiting, askInvoice());

  const furtherDue = await territoryFiling(trader, withBeer);
  await work.decide(officer, furtherDue, release, beer);

  const { review } = await work.underReview(officer, await territoryFiling(trader, goodsForTheShop));
  const version = await work.claim(officer, review);
  const back = { reviewId: review.id, expectedVersion: version, reasonCode: 'END_OF_SHIFT' };
  await actOnce(officer, 'returnReview', back);
  await work.claim(secondOfficer, { ...review, version: version! + 1 });

  const withdrawn = await territoryFiling(trader, goodsForTheShop);
  await work.underReview(officer, withdrawn);
  await work.withdraw(trader, withdrawn);
}

async function baggageOfATraveller({ guest, officer, cashier }: People): Promise<void> {
  const released = await territoryFiling(guest, baggage, 'BAGGAGE_DECLARATION');
  await work.decide(officer, released, release, () => '6.00');
  await work.pay(cashier, released);
  await work.underReview(officer, await territoryFiling(guest, baggage, 'BAGGAGE_DECLARATION'));
}

/** Accepted, released, further due, refused, sent back, and by a broker for a client. */
async function customsTerritory({ broker, importer, officerAtHonolulu }: People): Promise<void> {
  await work.decide(officerAtHonolulu, await informally(broker, byBroker), release);
  await examinedAndMoreDue(officerAtHonolulu, await informally(importer, forItself, 2));
  await work.decide(officerAtHonolulu, await informally(broker, byBroker, 3), sendBack);
  await work.underReview(officerAtHonolulu, await informally(broker, byBroker, 4));
  const refused = { ...informalEntry(new Chance(5), new Date()), ...byBroker, invoiceHeld: 'NONE' };
  await work.fileEntry(broker, randomUUID(), refused, { isRefused: true });
}

async function examinedAndMoreDue(officer: Client, id: string): Promise<void> {
  const { review: open } = await work.underReview(officer, id);
  const reviewId = open.id;
  const version = async () => (await work.underReview(officer, id)).review.version;
  await work.claim(officer, open);
  const set = { examination: 'INTENSIVE', reasonCode: 'OTHER', note: 'They weigh more than they say.' };
  await actOnce(officer, 'setExamination', { reviewId, expectedVersion: await version(), ...set });
  const found = { findings: ['VALUE_DIFFERS'], note: 'Another invoice lay within.' };
  await actOnce(officer, 'recordExamination', { reviewId, expectedVersion: await version(), ...found });
  await actOnce(officer, 'decideReview', {
    reviewId,
    expectedVersion: await version(),
    entryVersion: open.entryVersion,
    decision: 'RELEASE',
    reasonCode: 'FURTHER_DUTY_FOUND',
    furtherDueUsd: '45.00',
    note: 'By the invoice that lay within.',
  });
}

/** Nothing, a part, and more than was due; by several means. */
async function money({ trader, officer, cashier }: People): Promise<void> {
  const pay = async (entryId: string, amountUsd: string, means: string) => {
    const isLookedAt = ({ entry }: { entry: { status: string; entryVersion: number } }) =>
      entry.status !== 'FILED' && entry;
    const { entryVersion } = await cashier.until(standing, { id: entryId }, isLookedAt);
    await actOnce(cashier, 'recordPayment', { entryId, entryVersion, amountUsd, means });
  };
  const due = async (): Promise<string> => {
    const id = await territoryFiling(trader, withBeer);
    await work.decide(officer, id, release, beer);
    return id;
  };
  await due();
  await pay(await due(), '31.11', 'CHECK');
  const paidBeforehand = async () => {
    const id = await territoryFiling(trader, goodsForTheShop);
    await work.underReview(officer, id);
    await pay(id, '12.51', 'TRANSFER');
    return id;
  };
  await paidBeforehand();
  await work.withdraw(trader, await paidBeforehand());
  const paidTooMuch = await paidBeforehand();
  await work.decide(officer, paidTooMuch, sendBack);
  await fileAgain(trader, paidTooMuch, { ...goodsForTheShop, lines: goodsForTheShop.lines.slice(1) });
  await work.underReview(officer, paidTooMuch);
  const inPart = await paidBeforehand();
  await work.decide(officer, inPart, sendBack);
  await fileAgain(trader, inPart, withBeer);
  await openAgain(officer, inPart);
  await work.decide(officer, inPart, release, beer);
}

async function words({ guest, trader, officer, secondOfficer }: People): Promise<void> {
  const asked = await territoryFiling(guest, goodsForTheShop);
  await work.underReview(officer, asked);
  const write = (who: Client, entryId: string, text: string) =>
    who.until(
      mutation('writeMessage', 'message { id }'),
      { input: { entryId, text, idempotencyKey: randomUUID() } },
      (data) => data.writeMessage.userErrors.every(({ code }: { code: string }) => code !== 'NOT_FOUND'),
    );
  await write(guest, asked, 'Could my goods be examined before noon? O lea le taimi?');
  await write(officer, asked, 'Yes. Come to the counter at ten.');
  await actOnce(officer, 'closeThread', { entryId: asked, reasonCode: 'ANSWERED' });
  const open = await territoryFiling(trader, goodsForTheShop);
  await work.underReview(secondOfficer, open);
  await write(trader, open, 'Is the invoice legible?');
  await act(guest, 'chooseLanguage', { language: 'SM' });
  await act(guest, 'attachEmail', { email: 'sina@example.com' });
}

/** One invited, one whose invitation was withdrawn, one who came and whose rights changed, one whose rights ended. */
async function officers({ administrator }: People): Promise<void> {
  const invite = async (name: string) => {
    const mailbox = { email: `${name.toLowerCase()}@example.gov`, displayName: `${name} Toleafoa` };
    const input = { ...mailbox, roles: ['OFFICER'], ports: ['ASPPG'] };
    const { officer } = await actOnce(administrator, 'inviteOfficer', input, 'officer { subject version }');
    return { subjectId: officer.subject as string, expectedVersion: officer.version as number };
  };
  await invite('Malia');
  const { subjectId } = await invite('Tavita');
  await actOnce(administrator, 'withdrawInvitation', { subjectId });
  const come = async (name: string) => {
    const invited = await invite(name);
    const visitor = new Visitor(administrator.url);
    const link = await linkMailedTo(administrator.url, `${name.toLowerCase()}@example.gov`);
    const token = new URL(link).hash.slice(1);
    const looked = await visitor.post('/sign-in/link/look', { token });
    const { answer } = (await looked.json()) as { answer?: string };
    const used = await visitor.post('/sign-in/link/use', { token, answer });
    await visitor.goTo(((await used.json()) as { goTo: string }).goTo);
    return invited;
  };
  const changed = { ...(await come('Lani')), roles: ['OFFICER', 'CASHIER'], ports: ['ASPPG'] };
  await actOnce(administrator, 'changeOfficerRights', changed);
  await actOnce(administrator, 'endOfficerRights', await come('Pita'));
}

/** What is mailed while no mail server answers. */
export async function askForMail(url: string): Promise<void> {
  const { guest, trader, officer } = await peopleOf(url);
  await act(guest, 'attachEmail', { email: 'unsent@example.com' });
  await work.decide(officer, await territoryFiling(trader, goodsForTheShop), askInvoice());
}
