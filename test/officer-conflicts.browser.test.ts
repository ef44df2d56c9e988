import { randomUUID } from 'node:crypto';
import { Client } from './journey/client.ts';
import { askToUpload, pdfOf, sendTheRest } from './journey/upload.ts';
import { inBrowser } from './page/in-browser.ts';
import { claimElsewhere, CustomsPage, openReview, type Width } from './page/officers-desk.ts';

import { fileInTerritory } from './page/territory-filing.ts';

const { platform, browser } = inBrowser();
let trader: Client;
let elsewhere: Client;
beforeAll(async () => {
  [trader, elsewhere] = await Promise.all([
    Client.persona(platform.url, 'as-importer'),
    Client.persona(platform.url, 'as-officer-2'),
  ]);
});

const sitsDown = (who: Parameters<typeof CustomsPage.open>[2], width: Width, path = '/officers') =>
  CustomsPage.open(browser, platform.url, who, width, path);

async function queued(): Promise<string> {
  const { reference } = await fileInTerritory(trader);
  await openReview(elsewhere, reference);
  return reference;
}

test('of two officers who claim at once one gets it, and the other is told who has it', async () => {
  const reference = await queued();
  const [one, other] = await Promise.all([sitsDown('officer', 'desk'), sitsDown('second officer', 'phone')]);
  await Promise.all([one.row(reference).waitFor(), other.row(reference).waitFor()]);
  await other.portal.stream.cut();
  await one.portal.stream.cut();
  await Promise.all([one.claim(reference), other.claim(reference)]);
  await Promise.all([one, other].map((each) => each.row(reference).locator('strong').waitFor()));
  const told = await Promise.all([one, other].map((each) => each.row(reference).innerText()));
  expect(told.filter((text) => text.includes('was faster and holds it now'))).toHaveLength(1);
  expect(told.filter((text) => /\bYou\b/.test(text))).toHaveLength(1);
  await Promise.all([one.flawless(), other.flawless()]);
  await Promise.all([one.close(), other.close()]);
});

test('a row that somebody else claims says so where it stands', async () => {
  const reference = await queued();
  const officer = await sitsDown('officer', 'desk');
  await officer.row(reference).waitFor();
  await claimElsewhere(elsewhere, reference);
  await officer.page.getByRole('button', { name: /1 no longer here/ }).waitFor();
  await officer.row(reference).locator('strong').waitFor();
  expect(await officer.row(reference).getByRole('button', { name: 'Claim' }).count()).toBe(0);
  await officer.flawless();
  await officer.page.getByRole('button', { name: /1 no longer here/ }).click();
  await officer.row(reference).waitFor({ state: 'detached' });
  await officer.close();
});

test('a supervisor sees who holds what and takes it back; its holder is told and keeps the note', async () => {
  const reference = await queued();
  const officer = await sitsDown('officer', 'desk');
  await officer.claim(reference);
  await officer.openDesk(reference);
  await officer.note('Half a thought');
  const supervisor = await sitsDown('supervisor', 'phone', '/officers/holders');
  await supervisor
    .row(reference)
    .getByText(/^since /)
    .waitFor();
  await supervisor.flawless();
  await supervisor
    .row(reference)
    .getByRole('button', { name: /^Take back/ })
    .click();
  await supervisor.row(reference).getByRole('button', { name: 'Take back' }).click();
  await supervisor.says('Choose why it goes back.');
  await supervisor.flawless();
  await supervisor.row(reference).getByLabel('Why it goes back').selectOption({ label: 'End of shift' });
  await supervisor.row(reference).getByRole('button', { name: 'Take back' }).click();
  await supervisor.row(reference).waitFor({ state: 'detached' });

  await officer.says(/Your claim is back in the queue: end of shift. What you wrote is kept/);
  await officer.flawless();
  await officer.press('Claim');
  await officer.says('You hold this review.');
  expect(await officer.page.getByLabel('Note for Customs').inputValue()).toBe('Half a thought');
  await Promise.all([officer.close(), supervisor.close()]);
});

test('a session that ends keeps the note and the choices, for the same officer', async () => {
  const reference = await queued();
  const officer = await sitsDown('officer', 'desk');
  await officer.claim(reference);
  await officer.openDesk(reference);
  await officer.decide('Send back');
  await officer.because('The value must be shown');
  await officer.note('The invoice says more.');
  await officer.page.context().clearCookies();
  await officer.press('Send back');
  await officer.says('Your note and choices are kept.');
  expect(await officer.page.getByLabel('Note for Customs').inputValue()).toBe('The invoice says more.');
  await officer.signIn('officer');
  await officer.says('You hold this review.');
  expect(await officer.page.getByLabel('Note for Customs').inputValue()).toBe('The invoice says more.');
  await officer.press('Send back');
  await officer.says('It waits for the filer');
  await officer.says('Note: The invoice says more.');
  await officer.close();
});

test('a decision on an entry that changed says what changed, keeps the note, and is taken once it was looked at', async () => {
  const entry = await fileInTerritory(trader);
  await openReview(elsewhere, entry.reference);
  const officer = await sitsDown('officer', 'desk');
  await officer.claim(entry.reference);
  await officer.openDesk(entry.reference);
  await officer.decide('Release');
  await officer.because('In order');
  await officer.note('Looks right');
  await presentInvoice(trader, entry.id);
  await officer.says('The entry changed since you looked at it');
  await officer.says('The filer presented a document');
  await officer.press('Release');
  await officer.says('Your decision was not taken.');
  expect(await officer.page.getByLabel('Note for Customs').inputValue()).toBe('Looks right');
  await officer.flawless();
  await officer.press('I have looked at it');
  await officer.press('Release');
  await officer.says(/A release is decided|The review is closed/);
  await officer.says('Note: Looks right');
  await officer.close();
});

test('a claim that nears its end warns, work on the page keeps it, and one that went back idle says so', async () => {
  const reference = await queued();
  const officer = await sitsDown('officer', 'phone');
  await officer.claim(reference);
  await officer.openDesk(reference);
  let kept = 0;
  let told: Record<string, unknown> = { idleReturnsAt: new Date(Date.now() + 200_000).toISOString() };
  await officer.page.route('**/graphql', async (route) => {
    const asked = route.request().postData() ?? '';
    if (asked.includes('"Keep"')) kept += 1;
    if (!asked.includes('"ReviewPage"')) return route.continue();
    const answer = await route.fetch();
    const body = (await answer.json()) as { data: { review: Record<string, unknown> } };
    const { claimedBy } = body.data.review;
    Object.assign(body.data.review, told, 'returnedReason' in told ? { returnedFrom: claimedBy, claimedBy: null } : {});
    return route.fulfill({ response: answer, json: body });
  });
  await officer.portal.stream.cut();
  officer.portal.stream.mend();
  await officer.page.getByRole('alert').filter({ hasText: 'in 4 min if you do nothing' }).waitFor();
  await officer.flawless();

  await officer.page.clock.setFixedTime(Date.now() + 61_000);
  await officer.note('Back at the desk');
  await officer.page.getByLabel('Note for Customs').press('End');
  told = { status: 'OPEN', returnedReason: 'IDLE' };
  await officer.portal.stream.cut();
  officer.portal.stream.mend();
  await officer.says(/nothing was done about it for 30 minutes. What you wrote is kept/);
  expect(kept).toBe(1);
  await officer.flawless();
  await officer.close();
});

async function presentInvoice(filer: Client, entryId: string): Promise<void> {
  const bytes = pdfOf(2_000);
  const { id } = await sendTheRest(await askToUpload(filer, bytes), bytes);
  const input = { entryId, documentIds: [id], idempotencyKey: randomUUID() };
  const present =
    'mutation ($input: PresentDocumentsInput!) { presentDocuments(input: $input) { userErrors { message } } }';
  expect((await filer.data(present, { input })).presentDocuments.userErrors).toEqual([]);
}
