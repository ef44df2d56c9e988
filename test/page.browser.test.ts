import { randomUUID } from 'node:crypto';
import { Client } from './journey/client.ts';
import { lawfulFiling } from './journey/filing.ts';
import { brokersMachine, claimReviewOf, file, release } from './journey/journey.ts';
import { inBrowser } from './page/in-browser.ts';
import { PortalPage, widths } from './page/portal-page.ts';

const broker = /Clerk at Kalani/;
const decide = 'mutation ($input: DecideReviewInput!) { decideReview(input: $input) { userErrors { message } } }';

const { platform, browser } = inBrowser();
let machine: Client;
let officer: Client;
beforeAll(async () => {
  [machine, officer] = await Promise.all([brokersMachine(platform.url), Client.persona(platform.url, 'officer')]);
});

const open = (width: keyof typeof widths, path = '/') =>
  PortalPage.open(browser, `${platform.url}${path}`, widths[width]);
const inReview = async () => {
  const entry = await file(machine, lawfulFiling());
  await machine.until(
    'query ($id: ID!) { entry(by: { id: $id }) { status } }',
    { id: entry.id },
    (data) => data.entry.status === 'IN_REVIEW',
  );
  return entry;
};

describe.each(['phone', 'desk'] as const)('on a %s', (width) => {
  test('the release appears without a reload, and nothing on the way keeps anybody out', async () => {
    const entry = await inReview();
    const portal = await open(width);
    await portal.says('Bring goods in, from home');
    expect(await portal.flaws()).toEqual([]);
    await portal.signIn(broker);
    await portal.says(entry.reference);
    expect(await portal.flaws()).toEqual([]);
    await portal.openEntry(entry.reference);
    await portal.shows('In review');
    await portal.says('Live.');
    expect(await portal.flaws()).toEqual([]);

    await portal.page.evaluate('globalThis.sameDocument = true');
    await release(officer, (await claimReviewOf(officer, entry.id)).id);
    await portal.shows('Released');
    expect(await portal.timeline()).toEqual(['Accepted', 'In review', 'Released']);
    expect(await portal.page.evaluate('globalThis.sameDocument')).toBe(true);
    expect(portal.faults).toEqual([]);
    await portal.close();
  });

  test('while the stream is cut the page says so, and it catches up by itself', async () => {
    const entry = await inReview();
    const portal = await open(width);
    await portal.signIn(broker);
    await portal.openEntry(entry.reference);
    await portal.says('Live.');
    await sendBack(entry.id);
    await portal.shows('Customs waits for you');

    await portal.stream.cut();
    await portal.says('Live updates paused.');
    await portal.says(/What you see is as of .* Honolulu time/);
    expect(await portal.flaws()).toEqual([]);
    await fileAgain(entry.id);
    await portal.shows('Customs waits for you');
    portal.stream.mend();
    await portal.shows('In review');
    await portal.says('Live.');
    expect(await portal.timeline()).toEqual([
      'Accepted',
      'In review',
      'Customs waits for you',
      'Accepted',
      'In review',
    ]);
    const [first, ...resumed] = portal.stream.asked.map(({ after }) => typeof after);
    expect(first).toBe('undefined');
    expect(new Set(resumed)).toEqual(new Set(['string']));
    await portal.close();
  });
});

test('an officer sees how the entry was selected, and its filer does not', async () => {
  const entry = await inReview();
  const [filers, officers] = [await open('desk'), await open('desk')];
  await filers.signIn(broker);
  await filers.openEntry(entry.reference);
  await filers.says('In the queue since');
  await officers.signIn(/^Officer at Honolulu/);
  await officers.openEntry(entry.reference);
  await officers.says('Selectivity, for Customs alone');
  expect(await filers.text()).not.toMatch(/selectivity|examination/i);
  await Promise.all([filers.close(), officers.close()]);
});

test('an entry of others looks as one that does not exist', async () => {
  const entry = await inReview();
  const portal = await open('desk', `/entries/${entry.reference}`);
  await portal.signIn(/Leilani Imports/);
  await portal.says(`There is no entry ${entry.reference} here for you`);
  const seen = (await portal.text()).replaceAll(entry.reference, '');
  await portal.page.getByRole('link', { name: 'Go to your entries' }).click();
  await portal.says('Your declarations');
  await portal.openEntry('US-0000-0000-0');
  await portal.says('There is no entry US-0000-0000-0 here for you');
  expect((await portal.text()).replaceAll('US-0000-0000-0', '')).toBe(seen);
  expect(await portal.flaws()).toEqual([]);
  await portal.close();
});

test('a part that does not answer is named, the rest is shown, and the part comes by itself', async () => {
  const entry = await inReview();
  const portal = await open('desk');
  await portal.signIn(broker);
  // its stream would tell of all parts as they stand, as soon as it begins
  portal.stream.holdBack();
  await portal.page.route('**/graphql', async (route) => {
    const answer = await route.fetch();
    const body = (await answer.json()) as { data: { entry?: { review: unknown } }; errors?: object[] };
    if (body.data.entry) {
      body.data.entry.review = null;
      body.errors = [
        {
          message: 'Review cannot be reached just now.',
          path: ['entry', 'review'],
          extensions: { code: 'SERVICE_UNAVAILABLE' },
        },
      ];
    }
    await route.fulfill({ response: answer, json: body });
  });
  await portal.openEntry(entry.reference);
  await portal.says('The review part is not answering just now.');
  await portal.says('Kalani Customs Brokers');
  await portal.page.unrouteAll({ behavior: 'wait' });
  await portal.says('In the queue since');
  portal.stream.letThrough();
  await portal.page.getByText('The review part is not answering just now.').waitFor({ state: 'detached' });
  await portal.close();
});

test('GraphiQL runs an operation and a subscription, and asks nobody but the platform', async () => {
  const page = await (await browser.newContext({ viewport: widths.desk })).newPage();
  const origins = new Set<string>();
  page.on('request', (request) => origins.add(new URL(request.url()).origin));
  await page.goto(`${platform.url}/graphql`);
  await page.getByText('displayName').first().waitFor();
  await page.getByLabel('Acting as').selectOption({ label: 'Officer at Honolulu' });
  await page.getByRole('button', { name: /Execute/ }).click();
  await page.getByText('"Ana Pereira"').waitFor();
  await page.getByRole('tab', { name: 'Watch' }).click();
  // A tab just opened is run under the name of the one before, until GraphiQL has read it: that is refused, and ends.
  const execute = page.getByRole('button', { name: /Execute/ });
  do {
    await execute.click();
    await inReview();
  } while (await execute.isVisible());
  await page.getByText('"entryChanged"').waitFor();
  expect([...origins].filter((origin) => origin.startsWith('http'))).toEqual([platform.url]);
  await page.context().close();
});

async function sendBack(entryId: string): Promise<void> {
  const { id, version } = await claimReviewOf(officer, entryId);
  const { review } = await officer.data('query ($id: ID!) { review(id: $id) { entryVersion } }', { id });
  const decision = { decision: 'SEND_BACK', reasonCode: 'VALUE_UNCLEAR', idempotencyKey: randomUUID() };
  const input = { reviewId: id, expectedVersion: version, entryVersion: review.entryVersion, ...decision };
  expect((await officer.data(decide, { input })).decideReview.userErrors).toEqual([]);
}

/** Files again what was sent back, and waits until it is in review. */
async function fileAgain(entryId: string): Promise<void> {
  const state = 'query ($id: ID!) { entry(by: { id: $id }) { status entryVersion } }';
  const { entry } = await machine.data(state, { id: entryId });
  await file(machine, lawfulFiling({ entryId, entryVersion: entry.entryVersion }));
  await machine.until(state, { id: entryId }, (data) => data.entry.status === 'IN_REVIEW');
}
