import { readFileSync } from 'node:fs';
import { parse, print } from 'graphql';
import { Client } from './journey/client.ts';
import { lawfulFiling } from './journey/filing.ts';
import { brokersMachine, file } from './journey/journey.ts';
import { DeclarationForm, rice } from './page/declaration-form.ts';
import { inBrowser } from './page/in-browser.ts';
import { PortalPage, widths } from './page/portal-page.ts';

const { platform, browser } = inBrowser('It spends what new queries from its address may cost.');

/** Somebody at the same address who asks for new queries as fast as they are answered, until stopped. */
async function spendEverything(): Promise<() => Promise<void>> {
  const nobody = new Client(platform.url);
  let isStopped = false;
  const spent = Promise.withResolvers<void>();
  const spend = async (name: string): Promise<void> => {
    for (let n = 0; !isStopped; n += 1) {
      const { errors } = await nobody.ask(`query ${name}${n} { viewer { subject } }`);
      if (errors?.[0]?.extensions?.['code'] === 'RATE_LIMITED') spent.resolve();
    }
  };
  // Each refusal takes a second, in which ten queries could be paid again.
  const spending = Promise.all(Array.from({ length: 30 }, (_, n) => spend(`Flood${n}x`)));
  await spent.promise;
  return async () => {
    isStopped = true;
    await spending;
  };
}

test('a guest declares and files while somebody at the same address has spent all that new queries may cost', async () => {
  const stop = await spendEverything();
  const portal = await PortalPage.open(browser, `${platform.url}/start`, widths.phone);
  const refused: string[] = [];
  portal.page.on('response', (answer) => void (answer.status() === 429 && refused.push(answer.url())));
  const form = new DeclarationForm(portal.page);
  await form.start();
  await form.transport();
  await form.shipment();
  await form.who('Tala Faʻasavalu');
  await form.contact({ email: 'tala-free@example.com' });
  await form.purpose();
  await form.addLine(rice);
  await form.goods();
  await form.documents();
  await form.check();
  await form.certify();
  await portal.says('News comes by e-mail, too.');
  await stop();
  expect(refused).toEqual([]);
  await portal.close();
});

/** One text for all ways to lay a document out. */
const plain = (text: string): string => parse(text).definitions.map(print).sort().join('\n');

test.each([
  ['Clerk at Kalani', /Clerk at Kalani/, ['/', '/activity', '/resume', 'an entry']],
  ['officer at Honolulu', /^Officer at Honolulu/, ['/', '/officers', 'an entry', '/activity', '/analysis']],
  ['cashier', /^Cashier at Pago Pago/, ['/', '/cashier']],
  ['supervisor', /^Supervisor at Pago Pago/, ['/', '/officers/holders', '/administration']],
  ['analyst', /^Analyst for Honolulu/, ['/', '/analysis']],
])('all that the pages ask for a %s is known to gateways beforehand', async (_who, label, paths) => {
  const built = readFileSync(new URL('../web/dist/known-documents.json', import.meta.url), 'utf8');
  const known = new Set((JSON.parse(built) as string[]).map(plain));
  const entry = await file(await brokersMachine(platform.url), lawfulFiling());
  const portal = await PortalPage.open(browser, platform.url, widths.desk);
  const asked: string[] = [];
  portal.page.on('request', (request) => {
    if (request.method() === 'POST' && new URL(request.url()).pathname === '/graphql')
      asked.push((request.postDataJSON() as { query: string }).query);
  });
  await portal.signIn(label);
  for (const path of paths) {
    await portal.goTo(path === 'an entry' ? `/entries/${entry.reference}` : path);
    await portal.page.locator('h1').first().waitFor();
    await portal.page.waitForLoadState('networkidle');
  }
  const all = [...asked, ...portal.stream.documents];
  expect(all.length).toBeGreaterThan(paths.length);
  expect(all.map(plain).filter((text) => !known.has(text))).toEqual([]);
  await portal.close();
});
