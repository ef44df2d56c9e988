import { Client } from './journey/client.ts';
import { AtCustoms } from './page/at-customs.ts';
import { AsBrowser } from './page/guest.ts';
import { inBrowser } from './page/in-browser.ts';
import { CustomsPage, openReview } from './page/officers-desk.ts';
import { PortalPage, widths } from './page/portal-page.ts';
import { fileInTerritory } from './page/territory-filing.ts';

const { platform, browser } = inBrowser();

const dueOn = new Date(Date.now() + 7 * 86_400_000).toISOString().slice(0, 10);
const weekdayOf = (day: string): string =>
  new Date(day).toLocaleDateString('en-US', { weekday: 'long', timeZone: 'UTC' });
const title = { name: 'title.pdf', mimeType: 'application/pdf', buffer: Buffer.from('%PDF-1.4\n%%EOF\n') };

/** A guest at a phone whose declaration stands in the officers’ queue, on its page. */
async function guestWhoFiled(viewport: { width: number; height: number } = widths.phone) {
  const portal = await PortalPage.open(browser, `${platform.url}/`, viewport);
  const entry = await fileInTerritory(await AsBrowser.guest(portal.page, platform.url));
  await openReview(await Client.persona(platform.url, 'as-officer'), entry.reference);
  await portal.openEntry(entry.reference);
  const box = portal.page.getByLabel('Your message to Customs');
  const messages = portal.page.getByRole('log', { name: 'Messages' });
  await box.waitFor();
  return { portal, page: portal.page, box, messages, ...entry };
}

async function officerAtDesk(reference: string) {
  const officer = await CustomsPage.open(browser, platform.url, 'officer', 'desk', '/officers');
  await officer.claim(reference);
  await officer.openDesk(reference);
  return { officer, messages: officer.page.getByRole('log', { name: 'Messages' }) };
}

type Guest = Awaited<ReturnType<typeof guestWhoFiled>>;
type Desk = Awaited<ReturnType<typeof officerAtDesk>>;

test('an officer asks for what has no name, the guest reads what it is, asks back, is answered, sends it, and the case is closed', async () => {
  const guest = await guestWhoFiled();
  const desk = await officerAtDesk(guest.reference);
  await askForTheTitle(desk);
  await readWhatIsAsked(guest);
  await askBack(guest);
  await answer(desk);
  await sendTheTitle(guest);
  await release(desk);
  await seeItReleased(guest);
  await closeTheTalk(desk);
  await guest.portal.says('Customs writes no more here: what you asked is answered.');
  expect(await guest.box.count()).toBe(0);
  expect(await guest.portal.flaws()).toEqual([]);
  expect(guest.portal.faults).toEqual([]);
  await guest.portal.close();
  await desk.officer.close();
});

async function askForTheTitle({ officer }: Desk): Promise<void> {
  await officer.decide('Ask for a document');
  await officer.page.getByLabel('Which document').selectOption({ label: 'Another document, named to the filer' });
  await officer.page.getByLabel('Last day to present it').fill(dueOn);
  await officer.because('Another reason, said to the filer');
  await officer.note('The car may be stolen.');
  await officer.press('Ask for it');
  await officer.says('Write what the filer reads: no list says it.');
  await officer.flawless();
  await officer.page.getByLabel('What the filer reads').fill('The title of the car,\nwith its number (VIN).');
  await officer.press('Ask for it');
  await officer.says('To the filer: The title of the car');
}

async function readWhatIsAsked({ portal, page }: Guest): Promise<void> {
  const request = page.getByRole('region', { name: 'Customs asks for a document' });
  await request.getByText('The title of the car').waitFor();
  await request.getByText(`Send it by the end of ${weekdayOf(dueOn)}, `).waitFor();
  await request.getByText(' in Pago Pago. A photo is fine').waitFor();
  expect(await portal.text()).not.toMatch(/stolen|another (reason|document)/i);
  expect(await portal.flaws()).toEqual([]);
}

async function askBack({ portal, page, box }: Guest): Promise<void> {
  await box.fill('Is a photograph of it enough?');
  await page.reload();
  await box.waitFor();
  expect(await box.inputValue()).toBe('Is a photograph of it enough?');
  await page.getByRole('button', { name: 'Send', exact: true }).click();
  await portal.says(/^Customs has your message/);
  expect(await box.inputValue()).toBe('');
}

async function answer({ officer, messages }: Desk): Promise<void> {
  await messages.getByText('Is a photograph of it enough?').waitFor();
  await officer.says('The filer wrote, and waits for an answer since');
  await officer.flawless();
  await officer.page.getByLabel('Your message to the filer').fill('Yes, if the number can be read.');
  await officer.press('Send');
  await officer.page.getByText('The filer wrote, and waits for an answer since').waitFor({ state: 'detached' });
}

async function sendTheTitle({ portal, page, messages }: Guest): Promise<void> {
  await messages.getByText('Yes, if the number can be read.').waitFor();
  await portal.says('Customs wrote to you about this.');
  expect(await messages.innerText()).not.toMatch(/Officer|Malia/);
  expect(await portal.flaws()).toEqual([]);
  await page.setInputFiles('#files', title);
  await page.getByRole('button', { name: 'Send it to Customs' }).click();
  await portal.shows('In review');
}

async function release({ officer }: Desk): Promise<void> {
  await officer.press('I have looked at it');
  await officer.says('Nobody holds this review.');
  await officer.page.getByRole('button', { name: /^Claim/ }).click();
  await officer.decide('Release');
  await officer.because('In order');
  await officer.page.getByLabel('What the filer reads').fill('Thank you for the title.');
  await officer.press('Release');
  await officer.says('A release is decided.');
}

async function seeItReleased({ portal, id }: Guest): Promise<void> {
  await portal.shows('Payment due');
  await (await AtCustoms.of(platform.url)).takePayment(id);
  await portal.shows('Released');
  await portal.says('Thank you for the title.');
}

async function closeTheTalk({ officer }: Desk): Promise<void> {
  await officer.press('Close without another answer');
  await officer.page.getByLabel('Why you close it').selectOption({ label: 'What was asked is answered' });
  await officer.flawless();
  await officer.press('Close it');
  await officer.says(/a message of yours opens it again/);
}

test('a message on an entry that is decided stands among the messages that wait, and opens from there', async () => {
  const guest = await guestWhoFiled();
  await (await AtCustoms.of(platform.url)).release(guest.id);
  await guest.portal.shows('Payment due');
  await guest.box.fill('Where is the cashier?');
  await guest.page.getByRole('button', { name: 'Send', exact: true }).click();
  await guest.portal.says(/^Customs has your message/);

  const officer = await CustomsPage.open(browser, platform.url, 'second officer', 'desk', '/officers');
  await officer.lane('Messages');
  await officer
    .row(guest.reference)
    .getByText(/^Filer wrote/)
    .waitFor();
  await officer.flawless();
  await officer.openDesk(guest.reference);
  await officer.page.getByLabel('Your message to the filer').fill('At the wharf, ground floor.');
  await officer.press('Send');
  await guest.messages.getByText('At the wharf, ground floor.').waitFor();
  await officer.portal.goTo('/officers');
  await officer.lane('Messages');
  await officer.row(guest.reference).waitFor({ state: 'detached' });
  await guest.portal.close();
  await officer.close();
});

test('at 320 pixels: a message that is too long is told so and not cut, and one that does not get through is kept', async () => {
  const { portal, page, box, messages } = await guestWhoFiled({ width: 320, height: 640 });
  const send = page.getByRole('button', { name: 'Send', exact: true });
  await send.click();
  await portal.says('Write your message first.');
  await box.fill('x'.repeat(1_990));
  await portal.says('10 characters left');
  await box.fill('x'.repeat(2_011));
  await portal.says('Shorten it by 11 characters.');
  await send.click();
  await portal.says('It is longer than can be sent. Shorten it.');
  expect((await box.inputValue()).length).toBe(2_011);
  expect(await portal.flaws()).toEqual([]);

  await box.fill('Does the fee change?');
  await page.context().setOffline(true);
  await send.click();
  await portal.says('What you wrote is kept here.');
  expect(await box.inputValue()).toBe('Does the fee change?');
  await page.context().setOffline(false);
  await send.click();
  await messages.getByText('Does the fee change?').waitFor();
  expect(await messages.getByText('Does the fee change?').count()).toBe(1);
  await portal.close();
});
