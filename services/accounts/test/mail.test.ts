import { makeEvent } from '@landfall/events';
import { guest, serviceUnderTest, type ServiceUnderTest } from '@landfall/service-kit/testing';
import type { SqlEntityManager } from '@mikro-orm/postgresql';
import { sandboxAccounts } from '../src/sandbox/personas.js';
import { accounts } from '../src/service.js';
import { browserAt } from './browser.js';
import {
  address,
  asked,
  entryOf,
  filed,
  moneyBack,
  named,
  nowIn,
  paid,
  released,
  sentBack,
  waits,
} from './mail-news.js';
import { mailTo } from './mail-of.js';

const publicUrl = 'https://customs.example';
const { tutuilaTrading, leilaniImports, kalaniBrokers } = sandboxAccounts;
let it: ServiceUnderTest;
beforeAll(async () => {
  it = await serviceUnderTest(accounts, { environment: { PUBLIC_URL: publicUrl } });
});
afterAll(() => it.stop());

const newsOf = async (reference: string) =>
  (await mailTo(it, 'tutuila@example.com')).filter(({ text }) => text.includes(reference));
const em = () => it.service.orm.em.fork() as SqlEntityManager;

test('a filer is written to when it is filed, a document is asked, a payment is due, they paid, and it is released', async () => {
  const reference = 'AS-1111-1111-1';
  await it.hear(filed(reference, [tutuilaTrading, tutuilaTrading]));
  await it.hear(asked(reference, [tutuilaTrading]));
  await it.hear(nowIn(reference, 'IN_REVIEW', [tutuilaTrading]));
  await it.hear(nowIn(reference, 'PAYMENT_DUE', [tutuilaTrading]));
  await it.hear(paid(reference, [tutuilaTrading]));
  await it.hear(released(reference, [tutuilaTrading]));
  const mails = await mailTo(it, 'tutuila@example.com');
  expect(mails.map(({ subject }) => subject).sort()).toEqual([
    `Customs asks for the commercial invoice by Dec 5: ${reference}`,
    `Filed: ${reference}`,
    `Paid: $1,262.50 for ${reference}`,
    `Pay $1,262.50 for ${reference}`,
    `Released: ${reference}`,
  ]);
  for (const { text } of mails) expect(text).toContain(`${publicUrl}/entries/${reference}`);
  const { text: request } = mails.find(({ subject }) => subject.startsWith('Customs asks'))!;
  for (const said of [
    'It has 2 kinds of goods, declared at $10.00 in all.',
    'Customs asks you for the commercial invoice: it is not clear what the goods are worth.',
    'Customs wrote a few words about it; they are on the page below.',
    'by the end of Saturday, Dec 5, 2026 in Pago Pago',
  ])
    expect(request).toContain(said);
  const payment = mails.find(({ subject }) => subject.startsWith('Pay '))!;
  expect(payment.text).toContain(
    'Pay there with the reference: Customs counter, cargo terminal, 1 Example Road, Pago Pago (Monday to Friday, 8:00 AM to 3:30 PM; +1 684 555 0101).',
  );
  expect(payment.text).toContain('For help write to help@customs.example or call +1 684 555 0100.');
  expect(mails.find(({ subject }) => subject.includes('Filed'))!.text).toContain('No excise is due on it as filed.');
  expect(mails.find(({ subject }) => subject.startsWith('Paid'))!.text).toContain(
    'Customs has taken $1,262.50 in cash for your declaration AS-1111-1111-1.',
  );
});

test('a filer whose entry is sent back is told so, though nothing but that was ever heard of the entry', async () => {
  const reference = 'AS-7777-7777-7';
  await it.hear(sentBack(reference, [tutuilaTrading]));
  const [mail, ...others] = await newsOf(reference);
  expect([mail!.subject, others]).toEqual([`Correct it and file it again: ${reference}`, []]);
  expect(mail!.text).toContain(
    'sent it back to you: the goods are not described well enough. It has 2 kinds of goods, declared at $10.00 in all.',
  );
});

test('a filer is told that Customs waits, where the event is of before it said for what', async () => {
  const reference = 'AS-7878-7878-7';
  await it.hear(filed(reference, [kalaniBrokers, kalaniBrokers]));
  await it.drain();
  await it.hear(waits(reference, [tutuilaTrading], 'GOODS_DIFFER', {}));
  const [mail, ...others] = await newsOf(reference);
  expect([mail!.subject, others]).toEqual([`Customs waits for you: ${reference}`, []]);
  expect(mail!.text).toContain(`${publicUrl}/entries/${reference}`);
});

test('a filer is written to when Customs wrote or ended the talk, once an hour, and never of their own message', async () => {
  const reference = 'AS-6767-6767-6';
  const [entryId, to] = [entryOf(reference), address(reference, [tutuilaTrading])];
  const wrote = (messageId: string, side: 'FILER' | 'CUSTOMS') =>
    makeEvent('entry.message-written', { entryId, messageId, side, ...named(reference) }, to);
  await it.hear(filed(reference, [tutuilaTrading, tutuilaTrading]));
  for (const event of [wrote('msg_1', 'FILER'), wrote('msg_2', 'CUSTOMS')]) await it.hear(event);
  await it.drain();
  await it.hear(wrote('msg_3', 'CUSTOMS'));
  await it.hear(makeEvent('entry.thread-closed', { entryId, reasonCode: 'ANSWERED', ...named(reference) }, to));
  const mails = (await mailTo(it, 'tutuila@example.com')).map(({ subject }) => subject);
  expect(mails.filter((subject) => subject.includes(reference)).sort()).toEqual([
    ...[`Customs writes no more about ${reference}`, `Customs wrote to you about ${reference}`],
    `Filed: ${reference}`,
  ]);
});

test('a broker is written to when something is asked, and not of each filing or release', async () => {
  const reference = 'US-2222-2222-2';
  const both = [leilaniImports, kalaniBrokers];
  await it.hear(filed(reference, [leilaniImports, kalaniBrokers]));
  await it.hear(asked(reference, both));
  await it.hear(released(reference, both));
  const subjects = async (to: string) => (await mailTo(it, to)).map(({ subject }) => subject.split(/:| by /)[0]).sort();
  expect(await subjects('broker@example.com')).toEqual(['Customs asks for the commercial invoice']);
  expect(await subjects('other-importer@example.com')).toEqual([
    'Customs asks for the commercial invoice',
    'Filed',
    'Released',
  ]);
});

test('a filer and their broker are written to when a payment is taken back, money is owed back, and it is given back', async () => {
  const reference = 'US-2323-2323-2';
  for (const event of moneyBack(reference, [kalaniBrokers, leilaniImports])) await it.hear(event);
  for (const to of ['broker@example.com', 'other-importer@example.com']) {
    const mails = (await mailTo(it, to)).filter(({ subject }) => subject.includes(reference));
    expect(mails.map(({ subject }) => subject).sort()).toEqual([
      ...[`Given back: $7.49 for ${reference}`, `Owed back: $7.49 for ${reference}`],
      `Payment taken back: $20.00 for ${reference}`,
    ]);
  }
});

test('an address that was only typed gets the reference when something is filed, and nothing else', async () => {
  const browser = browserAt(it, publicUrl);
  await browser.post('/sign-in/guest');
  const { sub, account } = (await browser.session())!;
  const typed = 'maybe-a-stranger@example.ws';
  await it.graphql(
    guest(account!, sub),
    `mutation { attachEmail(input: {email: "${typed}"}) { userErrors { code } } }`,
  );
  await mailTo(it, typed);
  await em().execute(`delete from mail where recipient = '${typed}'`);

  for (let filing = 0; filing < 7; filing += 1) await it.hear(filed(`AS-3333-333${filing}-3`, [account!, account!]));
  await it.hear(asked('AS-3333-3330-3', [account!]));
  await it.hear(released('AS-3333-3330-3', [account!]));
  const mails = await mailTo(it, typed);
  expect(mails).toHaveLength(5); // and no more than that in a day
  for (const { text } of mails) expect(text).toMatch(/The reference is AS-3333-333\d-3\.[^]*\/resume\n/);
  expect(mails.map(({ subject }) => subject.split(':')[0])).toEqual(Array(5).fill('Filed'));
});

/** A guest who gave an address; it is nobody’s until a link was used. */
async function guestWho(email: string): Promise<string> {
  const browser = browserAt(it, publicUrl);
  await browser.post('/sign-in/guest');
  const { sub, account } = (await browser.session())!;
  const attach = 'mutation ($email: String!) { attachEmail(input: { email: $email }) { userErrors { code } } }';
  expect((await it.graphql(guest(account!, sub), attach, { email })).data.attachEmail.userErrors).toEqual([]);
  return account!;
}

test('five guests who give one mailbox in five spellings and file seven times each send it five mails in a day', async () => {
  const spellings = ['victim', 'VICTIM', 'vic.tim', 'victim+shop', 'V.i.c.t.i.M+2'].map((name) => `${name}@example.ws`);
  const guests = await Promise.all(spellings.map(guestWho));
  const filings = guests.flatMap((account, n) =>
    Array.from({ length: 7 }, (_, m) => it.hear(filed(`AS-9${n}${m}9-9999-9`, [account, account]))),
  );
  await Promise.all(filings);
  const mails = (await Promise.all(spellings.map((spelling) => mailTo(it, spelling)))).flat();
  expect(mails).toHaveLength(5);
});

test('whoever has proven an address gets all their mail, however much strangers have sent to that mailbox', async () => {
  const reference = 'AS-8888-8888-8';
  await Promise.all(Array.from({ length: 5 }, () => guestWho('tutuila+x@example.com')));
  await it.hear(filed(reference, [tutuilaTrading, tutuilaTrading]));
  const told = (await mailTo(it, 'tutuila@example.com')).filter(({ text }) => text.includes(reference));
  expect(told.map(({ subject }) => subject)).toEqual([`Filed: ${reference}`]);
});

describe('when strangers have sent as much within the hour as comes off three aircraft', () => {
  const sent = (count: number, domain: string) =>
    em().execute(
      `insert into mail (id, recipient, mailbox, template, facts, cause, made_at, due_at, give_up_at, sent_at)
       select 'mail_' || ?::text || n, n || ?::text, n || ?::text, 'attach', '{}', n || ?::text, now(), now(), now(), now()
       from generate_series(1, ?::int) n`,
      [domain, domain, domain, domain, count],
    );
  afterEach(() => em().execute(`delete from mail where id like 'mail_@%'`));

  test('a domain gets 600 in an hour from them, and no more; another one still does', async () => {
    await sent(600, '@filled.example');
    await guestWho('one-more@filled.example');
    await guestWho('one-more@other.example');
    expect(await mailTo(it, 'one-more@filled.example')).toEqual([]);
    expect(await mailTo(it, 'one-more@other.example')).toHaveLength(1);
  });

  test('2,000 leave in an hour in all, and no more', async () => {
    for (const n of [1, 2, 3, 4]) await sent(500, `@filled${n}.example`);
    await guestWho('one-more@another.example');
    expect(await mailTo(it, 'one-more@another.example')).toEqual([]);
  });
});

test('an entry that two accounts of one address have is told of once', async () => {
  const reference = 'AS-4444-4444-4';
  const browser = browserAt(it, publicUrl);
  await browser.post('/sign-in/guest');
  const { sub, account } = (await browser.session())!;
  const attach = `mutation { attachEmail(input: {email: "self-filer@example.com"}) { userErrors { code } } }`;
  await it.graphql(guest(account!, sub), attach);
  await it.hear(filed(reference, [sandboxAccounts.koolauGarden, account!]));
  const told = (await mailTo(it, 'self-filer@example.com')).filter(({ text }) => text.includes(reference));
  expect(told.map(({ subject }) => subject)).toEqual([`Filed: ${reference}`]);
});

test('news that is days old, as in a log that is read again, is mailed to nobody', async () => {
  const reference = 'AS-5555-5555-5';
  const time = new Date(Date.now() - 4 * 24 * 3_600_000);
  await it.hear(filed(reference, [tutuilaTrading, tutuilaTrading]), { time });
  expect((await mailTo(it, 'tutuila@example.com')).filter(({ text }) => text.includes(reference))).toEqual([]);
});

test('a mail of an event of before names its entry by the filing that was heard of', async () => {
  const reference = 'AS-6666-6666-6';
  await it.hear(filed(reference, [kalaniBrokers, kalaniBrokers]));
  await it.drain();
  const unnamed = { entryId: entryOf(reference), entryVersion: 4, releasedAt: '2026-11-22T01:00:00Z' };
  await it.hear(makeEvent('entry.released', unnamed, address(reference, [tutuilaTrading])));
  expect((await newsOf(reference)).map(({ subject }) => subject)).toEqual([`Released: ${reference}`]);
});

test('the mailbox is read on from a mail', async () => {
  const read = async (query: string) =>
    ((await (await fetch(`${it.service.publicUrl}/sign-in/mailbox${query}`)).json()) as { mails: { id: string }[] })
      .mails;
  const all = await read('');
  expect(all.length).toBeGreaterThan(5);
  expect((await read(`?after=${all[1]!.id}`)).map(({ id }) => id)).toEqual([all[0]!.id]);
});
