// A phase from its proposal to who is told of it. It is ended at the end: the platform is shared with other journeys.
import { DeclarationForm } from './page/declaration-form.ts';
import { inBrowser } from './page/in-browser.ts';
import { PortalPage, widths } from './page/portal-page.ts';

const { platform, browser } = inBrowser();

const propose = async (
  proposer: PortalPage,
  change: (form: ReturnType<PortalPage['page']['getByRole']>) => Promise<void>,
) => {
  const form = proposer.page.getByRole('form', { name: 'Propose a phase' });
  await change(form);
  await form.getByRole('button', { name: 'See what it changes' }).press('Enter');
};
const confirm = async (portal: PortalPage) => {
  await portal.page.reload();
  await portal.page.getByRole('button', { name: 'Confirm it' }).press('Enter');
  expect(await portal.flaws()).toEqual([]);
  await portal.page.getByRole('button', { name: 'Yes, confirm it' }).press('Enter');
  await portal.says('Confirmed.');
};

/** A guest who has begun a declaration of goods that come by mail. */
const byMail = async () => {
  const guest = await PortalPage.open(browser, `${platform.url}/start`, widths.phone);
  const declaration = new DeclarationForm(guest.page);
  await declaration.start();
  await declaration.choose('By mail');
  await declaration.goOn();
  await declaration.asks('About the shipment');
  return guest;
};

const openAgain = async (other: PortalPage) => {
  await other.page.getByLabel('Goods by mail').press('Space');
  await propose(other, async (form) => {
    await form.getByLabel('Name of the phase').first().fill('All ways in');
  });
  await other.page.getByText('Opens: Goods by mail').waitFor();
  await other.page.getByRole('button', { name: 'Propose it' }).press('Enter');
  await other.says('It is proposed. Ask another administrator or supervisor to confirm it.');
};

test('a supervisor proposes to close the mail, an administrator confirms it, and who types a declaration by mail is told (AS-16)', async () => {
  const url = `${platform.url}/administration/phases`;
  const proposer = await PortalPage.openAs(browser, url, /^Supervisor at Pago Pago/, widths.phone);
  const other = await PortalPage.openAs(browser, url, /^Administrator/, widths.desk);
  const guest = await byMail();

  await propose(proposer, async (form) => {
    await form.getByLabel('Goods by mail').press('Space');
    await form.getByLabel('Name of the phase').first().fill('No mail this week');
    await form.getByLabel('What can be expected now').first().fill('Goods by air and by sea are taken.');
  });
  await proposer.page.getByText('Closes: Goods by mail').waitFor();
  expect(await proposer.flaws()).toEqual([]);
  await proposer.page.getByRole('button', { name: 'Propose it' }).press('Enter');
  await proposer.page.getByText('A phase that closes something says what to do instead.').first().waitFor();
  expect(await proposer.flaws()).toEqual([]);
  await propose(proposer, async (form) => {
    await form.getByLabel('What to do where something is closed').first().fill('Bring the receipt to the counter.');
  });
  await proposer.page.getByRole('button', { name: 'Propose it' }).press('Enter');
  await proposer.says('It is proposed. Ask another administrator or supervisor to confirm it.');
  await proposer.page.getByText('You proposed this one: somebody else has to confirm it.').waitFor();
  await confirm(other);

  await guest.page.getByLabel(/parcel/).fill('CP 123 456 789 US');
  await guest.page.getByRole('heading', { name: 'This cannot be filed just now' }).waitFor();
  await guest.page.getByText('Bring the receipt to the counter.').waitFor();
  expect(await guest.flaws()).toEqual([]);
  await guest.goTo('/about');
  await guest.page.getByText('Closed at the moment: goods by mail.').waitFor();
  expect(await guest.flaws()).toEqual([]);

  await openAgain(other);
  await confirm(proposer);
  for (const portal of [proposer, other, guest]) await portal.close();
});
