// The portal as somebody at a browser has it.
import { readFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import { AxeBuilder } from '@axe-core/playwright';
import {
  chromium,
  type Browser,
  type Page,
  type Request,
  type ViewportSize,
  type WebSocketRoute,
} from 'playwright-core';
import { chromiumPath } from '../../scripts/find-chromium.ts';

/** The widths that pages are looked at in, in CSS pixels. */
export const widths = { phone: { width: 390, height: 844 }, desk: { width: 1280, height: 900 } } as const;

/** Without the services of a desktop browser that reach out to the network. */
const quietly = ['gpu', 'quic', 'background-networking', 'component-update', 'sync'].map((what) => `--disable-${what}`);

/** Axe as a page takes it: its builder hands it over twice at each look, and a page that has it need not read it again. */
/** Of the axe that comes with its builder. */
const builder = createRequire(import.meta.url).resolve('@axe-core/playwright');
const axeFile = createRequire(builder).resolve('axe-core/axe.min.js');
const axeOnce = `if (!window.axe) { ${readFileSync(axeFile, 'utf8')} }`;

/** A browser that others open and close. */
export type Browsing = Pick<Browser, 'newContext'>;

export const openBrowser = (): Promise<Browser> =>
  chromium.launch({
    executablePath: chromiumPath()!,
    args: ['--headless', '--no-sandbox', '--no-first-run', ...quietly],
  });

interface Persona {
  key: string;
  label: string;
}

/** A page of the portal, in which one of the sandbox's personas may sign in. */
export class PortalPage {
  readonly page: Page;
  readonly stream: Stream;
  /** Faults that the browser reported. */
  readonly faults: string[] = [];

  private constructor(page: Page, stream: Stream) {
    this.page = page;
    this.stream = stream;
    page.on('pageerror', ({ message }) => this.faults.push(message));
  }

  static async open(browser: Browsing, url: string, viewport: ViewportSize): Promise<PortalPage> {
    const portal = await PortalPage.#blank(browser, viewport);
    await portal.page.goto(url);
    return portal;
  }

  /** Opens a page for somebody who has signed in before. */
  static async openAs(browser: Browsing, url: string, who: RegExp, viewport: ViewportSize): Promise<PortalPage> {
    const portal = await PortalPage.#blank(browser, viewport);
    await portal.#signIn(who, new URL(url));
    return portal;
  }

  static async #blank(browser: Browsing, viewport: ViewportSize): Promise<PortalPage> {
    const page = await (await browser.newContext({ viewport })).newPage();
    return new PortalPage(page, await Stream.of(page));
  }

  /** Signs in as a persona of the sandbox, and comes back to the page shown now. */
  async signIn(who: RegExp): Promise<void> {
    await this.#signIn(who, new URL(this.page.url()));
  }

  /** As the buttons of the sandbox do, without the page that they are on, which has tests of its own. */
  async #signIn(who: RegExp, { origin, pathname, search }: URL): Promise<void> {
    const { request } = this.page;
    const { personas } = (await (await request.get(`${origin}/sign-in/personas`)).json()) as { personas: Persona[] };
    const persona = personas.find(({ label }) => who.test(label))!.key;
    const data = { persona, returnTo: pathname + search };
    const answer = await request.post(`${origin}/sign-in/persona`, { data, headers: { origin } });
    const { goTo } = (await answer.json()) as { goTo: string };
    await request.get(new URL(goTo, origin).href, { headers: { referer: `${origin}/sign-in` } });
    await this.page.goto(origin + data.returnTo);
    const leave = this.page.getByRole('button', { name: 'Sign out', exact: true, includeHidden: true });
    await leave.waitFor({ state: 'attached' });
  }

  /** Goes to a page of the portal. */
  async goTo(path: string): Promise<void> {
    await this.page.goto(new URL(path, this.page.url()).href);
  }

  /** Opens an entry by its address. */
  async openEntry(reference: string): Promise<void> {
    await this.goTo(`/entries/${reference}`);
    await this.page.getByRole('heading', { level: 1, name: reference }).waitFor();
  }

  /** A second tab of the same browser, which shares its session. */
  async secondTab(url = this.page.url()): Promise<PortalPage> {
    const page = await this.page.context().newPage();
    const stream = await Stream.of(page);
    await page.goto(url);
    return new PortalPage(page, stream);
  }

  /** Slows the network to what a phone has where there is little of it: 400 kbit/s, with 400 ms for each answer. */
  async slowDown(): Promise<void> {
    const session = await this.page.context().newCDPSession(this.page);
    const slow = { offline: false, latency: 400, downloadThroughput: 50_000, uploadThroughput: 50_000 };
    await session.send('Network.emulateNetworkConditions', slow);
  }

  /** Waits until the page says that the entry stands there. */
  async shows(status: string): Promise<void> {
    await this.page
      .getByRole('status')
      .filter({ hasText: `Status: ${status}` })
      .waitFor();
  }

  /** What the page asks the graph from now on, until all of it is answered. */
  questions(): { answered(): Promise<void> } {
    const asked: Request[] = [];
    this.page.on('request', (request) => {
      if (request.method() === 'POST' && request.url().endsWith('/graphql')) asked.push(request);
    });
    return {
      answered: async () => {
        for (const request of asked) await request.response();
      },
    };
  }

  async says(words: string | RegExp): Promise<void> {
    await this.page.getByText(words).first().waitFor();
  }

  /** The scripts that came since the page was loaded, by their names, with the bytes that each took. */
  async scripts(): Promise<{ names: string[]; bytes: number }> {
    const loaded = await this.page.evaluate<[string, number][]>(
      `performance.getEntriesByType('resource').map(({ name, encodedBodySize }) => [name.split('/').pop(), encodedBodySize])`,
    );
    const scripts = loaded.filter(([name]) => name.endsWith('.js'));
    return { names: scripts.map(([name]) => name), bytes: scripts.reduce((sum, [, bytes]) => sum + bytes, 0) };
  }

  async close(): Promise<void> {
    // A request that is on its way through a test's hands ends with the page.
    await this.page.unrouteAll({ behavior: 'ignoreErrors' });
    await this.page.context().close();
  }

  async text(): Promise<string> {
    return this.page.getByRole('main').innerText();
  }

  /** The headings of the timeline, in order. */
  async timeline(): Promise<string[]> {
    return this.page.getByRole('region', { name: 'Timeline' }).getByRole('heading', { level: 3 }).allInnerTexts();
  }

  /** What axe finds wrong by WCAG 2.2 A and AA and by good practice, and whether the page is wider than the screen. */
  async flaws(): Promise<string[]> {
    await this.page.locator('h1').first().waitFor(); // a page is loaded when it is first shown
    const { violations } = await new AxeBuilder({ page: this.page, axeSource: axeOnce })
      // For frames of another origin alone axe would open a page of its own each time: here those show documents, not ours.
      .setLegacyMode()
      .options({ resultTypes: ['violations'] })
      .analyze();
    const tooWide = await this.page.evaluate('document.documentElement.scrollWidth - innerWidth');
    const found = violations.map(
      ({ impact, id, nodes }) => `${impact} ${id}: ${nodes.map(({ html }) => html).join(' ')}`,
    );
    return tooWide === 0 ? found : [...found, `${String(tooWide)} pixels wider than the screen`];
  }
}

/** The page's live connection, which can be cut. */
export class Stream {
  /** Subscriptions that the page asked for, with their variables. */
  readonly asked: { after?: string }[] = [];
  /** Their documents. */
  readonly documents: string[] = [];
  /** What the page said of itself at each connection. */
  readonly connections: unknown[] = [];
  readonly #open = new Set<WebSocketRoute>();
  #isDown = false;
  /** What is let through later, while it is held back. */
  #held: (() => void)[] | null = null;

  static async of(page: Page): Promise<Stream> {
    const stream = new Stream();
    await page.routeWebSocket(/\/graphql$/, (socket) => stream.#pass(socket));
    return stream;
  }

  /** Breaks the connection, and every new one until it is mended. */
  async cut(): Promise<void> {
    this.#isDown = true;
    await Promise.all([...this.#open].map((socket) => socket.close({ code: 1012, reason: 'Cut by the test' })));
    this.#open.clear();
  }

  mend(): void {
    this.#isDown = false;
  }

  /** Holds back what the page asks to follow: it is connected, and nothing has begun. */
  holdBack(): void {
    this.#held = [];
  }

  /** Lets what was held back begin. */
  letThrough(): void {
    const held = this.#held ?? [];
    this.#held = null;
    for (const send of held) send();
  }

  /** How much is held back. */
  get held(): number {
    return this.#held?.length ?? 0;
  }

  #pass(socket: WebSocketRoute): void {
    if (this.#isDown) return void socket.close({ code: 1013, reason: 'Still cut' });
    this.#open.add(socket);
    const server = socket.connectToServer();
    socket.onMessage((message) => {
      const { type, payload } = JSON.parse(String(message)) as {
        type: string;
        payload?: { query: string; variables?: { after?: string } };
      };
      if (type === 'connection_init') this.connections.push(payload);
      if (type === 'subscribe') {
        this.asked.push(payload?.variables ?? {});
        this.documents.push(payload!.query);
      }
      if (type === 'subscribe' && this.#held) this.#held.push(() => server.send(message));
      else server.send(message);
    });
  }
}
