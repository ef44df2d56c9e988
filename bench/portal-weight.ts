// What a guest's browser loads for the first page and on the way to a declaration ready to file, and how long that takes.
import type { Browser, Page } from 'playwright-core';
import { chromiumUnavailable } from '../scripts/find-chromium.ts';
import { DeclarationForm, rice } from '../test/page/declaration-form.ts';
import { openBrowser } from '../test/page/portal-page.ts';
import { median, shown, spread, table } from './harness/figures.ts';
import type { Bench, Measured } from './harness/measurement.ts';
import { firstVisit, networks, type Network } from './harness/networks.ts';

const most = 3;
const aimKilobytes = 150;

/** What has been loaded since the first byte, in bytes as they came over the wire, without headers. */
interface Loaded {
  requests: number;
  scripts: number;
  styles: number;
  /** Page, fonts and pictures. */
  rest: number;
  /** Answers of the graph and of sign-in. */
  answers: number;
  /** Scripts and styles that came as they are, and not compressed. */
  uncompressed: number;
}

/** One way from the first page to the filed declaration. */
interface Visit {
  loaded: Record<'home' | 'start' | 'question' | 'check' | 'filed', Loaded>;
  seconds: Record<'paint' | 'home' | 'start' | 'question' | 'answering' | 'check' | 'filing', number>;
}

/** Weight in kB by page, and seconds by network, each visit with a cold cache. */
export async function portalWeight(bench: Bench): Promise<Measured> {
  const title = 'What the portal weighs on the way to a filed declaration';
  const unavailable = chromiumUnavailable();
  if (unavailable) return { title, text: `Not measured: ${unavailable}` };
  const browser = await openBrowser();
  try {
    // the first visit of all is the gateway's warm-up
    await visit(browser, bench.platform.url, networks[0]!);
    const visits = new Map<Network, Visit[]>();
    for (const network of networks) visits.set(network, await visitAgain(bench, browser, network));
    return { title, text: told(visits, Math.min(bench.rounds, most)) };
  } finally {
    await browser.close();
  }
}

async function visitAgain(bench: Bench, browser: Browser, network: Network): Promise<Visit[]> {
  const visits: Visit[] = [];
  for (let round = 1; round <= Math.min(bench.rounds, most); round += 1) {
    bench.say(`${network.name}: visit ${round}`);
    visits.push(await visit(browser, bench.platform.url, network));
  }
  return visits;
}

async function visit(browser: Browser, url: string, network: Network): Promise<Visit> {
  const page = await firstVisit(browser, network);
  page.setDefaultTimeout(90_000);
  const form = new DeclarationForm(page);
  const seconds = {} as Visit['seconds'];
  const loaded = {} as Visit['loaded'];
  const timed = async (step: keyof Visit['seconds'], act: () => Promise<unknown>): Promise<void> => {
    const began = performance.now();
    await act();
    seconds[step] = (performance.now() - began) / 1_000;
    if (isPlace(step)) loaded[step] = await loadedBy(page);
  };
  const start = page.locator('main a[href="/start"]');
  await timed('home', () => page.goto(url, { waitUntil: 'commit' }).then(() => start.waitFor()));
  seconds.paint = await page.evaluate<number>(firstPaint);
  // the scripts that the page still asks for when it is shown are its own too
  await page.waitForLoadState('networkidle');
  loaded.home = await loadedBy(page);
  await timed('start', () => start.click().then(() => page.getByRole('button', { name: 'Start' }).waitFor()));
  await timed('question', () => form.start());
  await timed('answering', () => answer(form));
  await timed('check', () => form.documents());
  await timed('filing', () => form.check().then(() => form.certify()));
  loaded.filed = await loadedBy(page);
  await page.context().close();
  return { seconds, loaded };
}

const isPlace = (step: string): step is 'home' | 'start' | 'question' | 'check' =>
  ['home', 'start', 'question', 'check'].includes(step);

/** From the first question to the one about documents. */
async function answer(form: DeclarationForm): Promise<void> {
  await form.transport();
  await form.shipment();
  await form.who();
  await form.contact();
  await form.purpose();
  await form.goods(rice);
}

/** Waits for it: the page is written before it is painted. */
const firstPaint = `new Promise((tell) => new PerformanceObserver((list) => {
  const [paint] = list.getEntriesByName('first-contentful-paint');
  if (paint) tell(paint.startTime / 1000);
}).observe({ type: 'paint', buffered: true }))`;

// The page's own record of what it loaded; the browser loads no file twice, since names carry a hash.
const resources = `[...performance.getEntriesByType('navigation'), ...performance.getEntriesByType('resource')]
  .map(({ name, encodedBodySize, decodedBodySize }) => ({ path: new URL(name).pathname, encodedBodySize, decodedBodySize }))`;

interface Resource {
  path: string;
  encodedBodySize: number;
  decodedBodySize: number;
}

async function loadedBy(page: Page): Promise<Loaded> {
  const all = await page.evaluate<Resource[]>(resources);
  const bytes = (which: (path: string) => boolean): number =>
    all.filter(({ path }) => which(path)).reduce((sum, { encodedBodySize }) => sum + encodedBodySize, 0);
  const isCode = (path: string): boolean => /\.(js|css)$/.test(path);
  const isAnswer = (path: string): boolean => /^\/(graphql|sign-in)/.test(path);
  const plain = all.filter(({ path, ...sizes }) => isCode(path) && sizes.encodedBodySize === sizes.decodedBodySize);
  return {
    requests: all.length,
    scripts: bytes((path) => path.endsWith('.js')),
    styles: bytes((path) => path.endsWith('.css')),
    rest: bytes((path) => !isCode(path) && !isAnswer(path)),
    answers: bytes(isAnswer),
    uncompressed: plain.length,
  };
}

function weights(visits: readonly Visit[]): string[][] {
  const places = [
    ['home', 'the first page'],
    ['start', '“Start”, where the goods go'],
    ['question', 'the first question'],
    ['check', 'the answers to check'],
    ['filed', 'filed'],
  ] as const;
  const rows = places.map(([place, name]) => {
    const kilobytes = (of: (loaded: Loaded) => number) =>
      shown(median(visits.map(({ loaded }) => of(loaded[place]))) / 1_000);
    return [
      ...[name, kilobytes(({ scripts }) => scripts), kilobytes(({ styles }) => styles)],
      ...[kilobytes(({ rest }) => rest), kilobytes(({ answers }) => answers)],
      String(Math.round(median(visits.map(({ loaded }) => loaded[place].requests)))),
    ];
  });
  return [['so far', 'JS kB', 'CSS kB', 'page, fonts, pictures kB', 'answers kB', 'requests'], ...rows];
}

function times(visits: ReadonlyMap<Network, Visit[]>): string[][] {
  const head = [
    'network',
    'first paint',
    'first page',
    '→ Start',
    '→ first question',
    '→ documents',
    '→ check',
    '→ filed',
  ];
  const steps = ['paint', 'home', 'start', 'question', 'answering', 'check', 'filing'] as const;
  const rows = [...visits].map(([network, each]) => [
    network.name,
    ...steps.map((step) => spread(each.map(({ seconds }) => seconds[step]))),
  ]);
  return [head, ...rows];
}

function told(visits: ReadonlyMap<Network, Visit[]>, rounds: number): string {
  const all = [...visits.values()].flat();
  const scripts = median(all.map(({ loaded }) => loaded.filed.scripts)) / 1_000;
  const uncompressed = Math.max(...all.map(({ loaded }) => loaded.filed.uncompressed));
  const holds = scripts <= aimKilobytes ? 'is kept' : '**is missed**';
  const compression = uncompressed === 0 ? 'every one came compressed' : `${uncompressed} of them came uncompressed`;
  return `The aim of at most ${aimKilobytes} kB of JS on the way to the filed declaration ${holds}: ${shown(scripts)} kB.

${table(weights(all))}

Bodies as they came over the wire from the gateway (\`encodedBodySize\`, 1 kB = 1,000 bytes, headers not counted), added up from
the first byte on; of scripts and styles, ${compression}. A guest at a phone's width, with an empty cache and no cookie, comes to
\`/\`, presses “Start”, answers every question for one line of goods, attaches nothing, checks and files.

Seconds, each step by itself:

${table(times(visits))}

Chromium through the DevTools protocol (\`Network.emulateNetworkConditions\`), the same figure up and down; ${rounds} visits each,
every one with a new cache; median (least–most). First paint is the browser's first-contentful-paint; “first page” ends when
its button “Start” can be seen; the rest run from the press to the next heading. “→ documents” is eight presses of a button
from question to question, the answers given at once: what a person waits for in all, without the time to type.

It does not show: a phone's processor (none is emulated; browser and platform share this machine's cores); the setting-up of
connections, which the emulation does not slow down (DNS, TCP, TLS); lost packets; HTTP/2, since the gateway is met
here over HTTP/1.1.`;
}
