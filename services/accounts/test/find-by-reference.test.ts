import { makeEvent } from '@landfall/events';
import { newReference } from '@landfall/service-kit';
import { guest, serviceUnderTest, type ServiceUnderTest } from '@landfall/service-kit/testing';
import type { SqlEntityManager } from '@mikro-orm/postgresql';
import { nothingUnderWay } from '../src/mail/after-the-answer.js';
import { mandateGiven } from '../src/mandate/decide-mandate.js';
import { MandateTable } from '../src/account/mandate.table.js';
import { sandboxAccounts } from '../src/sandbox/personas.js';
import { accounts } from '../src/service.js';
import { browserAt, follow, useLink, type Browser } from './browser.js';
import { filed } from './mail-news.js';
import { mailTo, tokenFor } from './mail-of.js';

const publicUrl = 'https://customs.example';
const { tutuilaTrading } = sandboxAccounts;
let it: ServiceUnderTest;
beforeAll(async () => void (it = await serviceUnderTest(accounts, { environment: { PUBLIC_URL: publicUrl } })));
afterAll(() => it.stop());

const em = () => it.service.orm.em.fork() as SqlEntityManager;
async function beGuest() {
  const browser = browserAt(it, publicUrl);
  await browser.post('/sign-in/guest');
  const { sub: subject, account } = (await browser.session())!;
  return { subject, accountId: account! };
}
const attach = ({ subject, accountId }: { subject: string; accountId: string }, email: string) =>
  it.graphql(
    guest(accountId, subject),
    'mutation ($email: String!) { attachEmail(input: { email: $email }) { userErrors { code } } }',
    { email },
  );
async function useLinkTo(browser: Browser, address: string): Promise<string> {
  const answer = await useLink(browser, await tokenFor(it, address));
  return (await follow(browser, ((await answer.json()) as { goTo: string }).goTo)).at;
}
let drafts = 0;
/** Somebody began a draft, as entries announces it. */
const begun = async (accountId: string, reference = newReference('AS')): Promise<string> => {
  drafts += 1;
  const draftId = `drf_${drafts}`;
  const named = { draftId, reference, accountId };
  await it.hear(makeEvent('draft.named', named, { subject: draftId, partitionkey: draftId }));
  await it.drain();
  return reference;
};
const find = async (email: string, typed: string, browser = browserAt(it, publicUrl)) => {
  const answer = await browser.post('/sign-in/find', { reference: typed, email });
  await nothingUnderWay(it.service);
  return { status: answer.status, body: await answer.text() };
};

test('reference and e-mail always get the same answer, and a mail only when they belong together', async () => {
  const mele = await beGuest();
  await attach(mele, 'mele@example.ws');
  await mailTo(it, 'mele@example.ws');
  const reference = await begun(mele.accountId);
  const together = await find('mele@example.ws', reference);
  const apart = await find('other@example.ws', reference);
  const nowhere = await find('mele@example.ws', newReference('AS'));
  expect(together).toEqual({ status: 202, body: expect.stringContaining('If these belong together') });
  expect([apart, nowhere]).toEqual([together, together]);
  const counts = ['mele@example.ws', 'other@example.ws'].map(async (to) => (await mailTo(it, to)).length);
  expect(await Promise.all(counts)).toEqual([2, 0]);
});

test('reference and e-mail bring a guest back to their draft on another device, and make the account theirs', async () => {
  const lani = await beGuest();
  await attach(lani, 'lani@example.ws');
  const reference = await begun(lani.accountId);
  const phone = browserAt(it, publicUrl);
  await find('LANI@example.ws', reference.toLowerCase().replaceAll('-', ''), phone);
  expect(await useLinkTo(phone, 'LANI@example.ws')).toBe(`/drafts/${reference}`);
  expect(await phone.session()).toMatchObject({ sub: lani.subject, account: lani.accountId, roles: ['IMPORTER'] });
});

test('reference and e-mail find a draft too whose account was taken under that of the address', async () => {
  const { accountId } = await beGuest();
  const whose = { id: 'mnd_taken', clientAccountId: accountId, brokerAccountId: tutuilaTrading };
  const { mandate } = mandateGiven({ ...whose, scope: 'WHOLE_ACCOUNT', givenOn: '2026-11-01' });
  await em().insert(MandateTable, mandate);
  const reference = await begun(accountId);
  await find('tutuila@example.com', reference);
  const phone = browserAt(it, publicUrl);
  expect(await useLinkTo(phone, 'tutuila@example.com')).toBe(`/drafts/${reference}`);
  expect((await phone.session())?.account).toBe(tutuilaTrading);
});

test('reference and e-mail find an entry that a broker’s system filed without a draft, and one of which the draft is heard of later', async () => {
  const both = [newReference('AS'), newReference('AS')] as const;
  for (const reference of both) await it.hear(filed(reference, [tutuilaTrading, tutuilaTrading]));
  await begun(tutuilaTrading, both[1]);
  for (const reference of both) {
    const phone = browserAt(it, publicUrl);
    await find('tutuila@example.com', reference, phone);
    expect(await useLinkTo(phone, 'tutuila@example.com')).toBe(`/drafts/${reference}`);
  }
  const known = 'select entry_id from reference where reference in (?, ?)';
  expect((await em().execute(known, [...both])).filter(({ entry_id: id }) => !id)).toEqual([]);
});
