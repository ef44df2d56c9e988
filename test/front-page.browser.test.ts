import { randomUUID } from 'node:crypto';
import { front as saysAtHome } from '../web/src/texts/sm/front.ts';
import { inWords } from '../web/src/texts/sm/in-words.ts';
import { page as saysAround } from '../web/src/texts/sm/page.ts';
import { wizard as says } from '../web/src/texts/sm/wizard.ts';
import { linkMailedTo } from './page/guest.ts';
import { inBrowser } from './page/in-browser.ts';
import { PortalPage, widths } from './page/portal-page.ts';
import { SamoanForm } from './page/samoan-form.ts';

const { platform, browser } = inBrowser();

test('before a script runs the home page says whose it is, what one needs and where help is, and its links lead on', async () => {
  const context = await browser.newContext({ viewport: widths.phone, javaScriptEnabled: false });
  const page = await context.newPage();
  await page.goto(platform.url);
  await page.getByRole('heading', { level: 1, name: 'Bring goods in, from home' }).waitFor();
  expect(await page.getByRole('banner').textContent()).toContain('Customs of American Samoa (example)');
  await page.getByRole('heading', { name: 'What you need before you start' }).waitFor();
  await page.getByRole('contentinfo').getByRole('link', { name: 'help@customs.example' }).waitFor();
  expect(await page.getByRole('main').getByRole('link').count()).toBe(3);
  await page.getByRole('link', { name: 'Start a declaration' }).last().click();
  await page.waitForURL('**/start');
  await page.getByRole('status').filter({ hasText: 'Loading' }).waitFor();
  await context.close();
});

test('whoever has no account is offered no tool for programs, and a broker is', async () => {
  const portal = await PortalPage.open(browser, platform.url, widths.phone);
  await portal.says('Bring goods in, from home');
  const tool = portal.page.getByRole('link', { name: 'Explore the API in GraphiQL' });
  expect(await tool.count()).toBe(0);
  await portal.signIn(/Clerk at Kalani/);
  await tool.waitFor();
  await portal.close();
});

test.each([320, 390, 1280])('help, counters and the privacy statement are read on a screen of %d px', async (width) => {
  const portal = await PortalPage.open(browser, `${platform.url}/help`, { width, height: 800 });
  for (const said of [
    'Customs counters',
    'Pago Pago',
    'Customs counter, cargo terminal',
    'Your data',
    'This is a sandbox',
  ])
    await portal.says(said);
  expect(await portal.page.evaluate('document.documentElement.scrollWidth')).toBe(width);
  expect(await portal.flaws()).toEqual([]);
  expect(portal.faults).toEqual([]);
  await portal.close();
});

describe('in Samoan, on a phone', () => {
  /** A guest’s page in Samoan, chosen on the home page. */
  async function openInSamoan(path = '/') {
    const portal = await PortalPage.open(browser, platform.url + path, widths.phone);
    await portal.page.getByRole('link', { name: 'Gagana Sāmoa' }).click();
    await portal.page.locator('html[lang=sm]').waitFor();
    const flawless = async () => expect(await portal.flaws()).toEqual([]);
    const problem = portal.page.getByRole('alert', { name: saysAround.problem });
    return { portal, page: portal.page, form: new SamoanForm(portal.page), flawless, problem };
  }

  test('a guest declares in the chosen language, and is told in it what is missing, also after a reload', async () => {
    const { portal, page, form, flawless, problem } = await openInSamoan();
    await form.asks(saysAtHome.hero);
    await portal.says(saysAround.machineMade.says);
    await flawless();
    await page.getByRole('main').getByRole('link', { name: saysAtHome.start }).click();
    await form.asks(says.start.title);
    await flawless();
    await form.start();
    await form.upToTheLine();
    await form.goOn();
    await problem.waitFor();
    await flawless();
    await form.line();
    await page.reload();
    await portal.says(`40 · $1,250.00 · ${form.choice('purpose', 'RESALE')}`);
    await flawless();
    expect(portal.faults).toEqual([]);
    await portal.close();
  });

  test('a guest certifies the English statement, files, and reads in Samoan how it stands; one press leads to English', async () => {
    const { portal, page, form, flawless, problem } = await openInSamoan('/start');
    const languagesAsked = new Set<unknown>();
    page.on('request', (request) => {
      if (/\/(graphql|sign-in\/.*)$/.test(request.url())) languagesAsked.add(request.headers()['accept-language']);
    });
    await form.start();
    await form.upToTheLine();
    await form.line();
    await form.documents();
    await flawless();
    await form.check();
    await portal.says(says.certify.inEnglish.AS_TERRITORY);
    await form.certify();
    await problem.getByRole('link', { name: says.certify.notAccepted }).waitFor();
    await page
      .locator('label')
      .getByText(/^I certify( under oath)? that what I have declared is true/)
      .and(page.locator('[lang=en]'))
      .click();
    await flawless();
    await form.certify();
    await form.asks(says.filed.heading);
    await flawless();
    const { names, bytes } = await portal.scripts();
    expect(names.filter((name) => name.startsWith('sm-'))).toHaveLength(1);
    expect(bytes).toBeLessThan(140_000);
    await page.getByRole('link', { name: says.filed.follow }).click();
    await page.getByRole('status').filter({ hasText: inWords.yours.IN_REVIEW.label }).waitFor();
    await flawless();
    expect([...languagesAsked]).toEqual(['sm']);
    expect(portal.stream.connections).toEqual([{ 'accept-language': 'sm' }]);
    await page.getByRole('link', { name: saysAround.machineMade.english }).click();
    await portal.shows('In review');
    expect(portal.faults).toEqual([]);
    await portal.close();
  });

  test('the page is in Samoan before a script runs, where the browser asks for it or its address does', async () => {
    for (const [locale, path] of [
      ['sm', '/'],
      ['en', '/?lang=sm'],
    ] as const) {
      const context = await browser.newContext({ viewport: widths.phone, javaScriptEnabled: false, locale });
      const page = await context.newPage();
      await page.goto(platform.url + path);
      await page.getByRole('heading', { level: 1, name: saysAtHome.hero }).waitFor();
      await page.getByText(saysAround.machineMade.says).waitFor();
      await page.getByRole('link', { name: saysAround.machineMade.english }).click();
      await page.getByRole('heading', { level: 1, name: 'Bring goods in, from home' }).waitFor();
      await context.close();
    }
  });

  test('what a declaration asks is told in Samoan, and of an informal entry, which is there in English alone, that it is', async () => {
    const answer = await fetch(`${platform.url}/graphql`, {
      method: 'POST',
      headers: { 'content-type': 'application/json', 'accept-language': 'sm-AS, en;q=0.5' },
      body: JSON.stringify({ query: '{ forms { kind language isMachineMade pages { heading } } }' }),
    });
    const { forms } = (
      (await answer.json()) as {
        data: { forms: { kind: string; language: string; pages: { heading: string }[] }[] };
      }
    ).data;
    const [declaration, informal] = ['TERRITORY_DECLARATION', 'TYPE_11'].map((kind) =>
      forms.find((form) => form.kind === kind),
    );
    expect(declaration).toMatchObject({ language: 'sm', isMachineMade: true });
    expect(declaration!.pages[0]!.heading).toBe('E faʻapefea ona taunuʻu mai oloa?');
    expect(informal).toMatchObject({ language: 'en', isMachineMade: false });
  });

  /** Signs in by a mailed link, at a page that is in English. */
  async function signInByMail(portal: PortalPage, email: string, known: string[] = []): Promise<string> {
    await portal.goTo('/sign-in');
    await portal.page.getByLabel('E-mail').fill(email);
    await portal.page.keyboard.press('Enter');
    const link = await linkMailedTo(platform.url, email, known);
    await portal.page.goto(link);
    await portal.page.getByRole('button', { name: 'Go on' }).click();
    await portal.page.waitForURL((url) => url.pathname !== '/link');
    return link;
  }

  test('the language that somebody chose while signed in is theirs on every device on which they sign in', async () => {
    const email = `${randomUUID()}@example.com`;
    const [first, second] = [
      await PortalPage.open(browser, platform.url, widths.phone),
      await PortalPage.open(browser, platform.url, widths.phone),
    ];
    const link = await signInByMail(first, email);
    await first.page.getByRole('link', { name: 'Gagana Sāmoa' }).click();
    await first.page.locator('html[lang=sm]').waitFor();

    await signInByMail(second, email, [link]);
    await second.page.locator('html[lang=sm]').waitFor();
    await second.says(saysAround.machineMade.says);
    await second.page.reload();
    await second.page.locator('html[lang=sm]').waitFor();
    expect(await second.flaws()).toEqual([]);

    await second.page.getByRole('link', { name: 'English', exact: true }).click();
    await second.page.locator('html[lang=en]').waitFor();
    await first.page.reload();
    await first.page.locator('html[lang=en]').waitFor();
    await first.page.getByRole('heading', { level: 1, name: 'Your declarations' }).waitFor();
    expect([...first.faults, ...second.faults]).toEqual([]);
    await Promise.all([first.close(), second.close()]);
  });

  test('who works for Customs works in English, whatever was chosen in that browser before', async () => {
    const { portal, page } = await openInSamoan();
    await portal.signIn(/^Officer at Pago Pago/);
    await page.getByRole('heading', { level: 1, name: 'Customs at Pago Pago' }).waitFor();
    expect(await page.locator('html').getAttribute('lang')).toBe('en');
    expect(await page.getByText(saysAround.machineMade.says).count()).toBe(0);
    await portal.close();
  });

  test('a page that is there in English alone says so, and is English as a whole', async () => {
    const portal = await PortalPage.open(browser, `${platform.url}/mailbox?lang=sm`, widths.phone);
    await portal.says(saysAround.onlyEnglish);
    await portal.page.locator('[lang=en]').getByRole('heading', { name: 'Mailbox of the sandbox' }).waitFor();
    expect(await portal.flaws()).toEqual([]);
    await portal.close();
  });
});
