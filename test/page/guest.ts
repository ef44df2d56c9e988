// Somebody without an account at a browser, who also files by what a program could ask with the same cookie.
import type { Page } from 'playwright-core';
import type { Answer, Client } from '../journey/client.ts';

/** Asks the graph as the browser's session does. */
export class AsBrowser implements Pick<Client, 'data'> {
  readonly #page: Page;
  readonly #url: string;

  constructor(page: Page, url: string) {
    this.#page = page;
    this.#url = url;
  }

  /** Opens an account for a guest, whose cookie the browser keeps. */
  static async guest(page: Page, url: string): Promise<AsBrowser> {
    const answer = await page.request.post(`${url}/sign-in/guest`, { data: {}, headers: { origin: url } });
    if (!answer.ok()) throw new Error(`No guest: ${answer.status()} ${await answer.text()}`);
    return new AsBrowser(page, url);
  }

  async data(query: string, variables: Record<string, unknown> = {}): Promise<Answer['data']> {
    const answer = await this.#page.request.post(`${this.#url}/graphql`, {
      data: { query, variables },
      headers: { origin: this.#url },
    });
    const { data, errors } = (await answer.json()) as Answer;
    if (errors) throw new Error(JSON.stringify(errors));
    return data;
  }
}

interface Mail {
  to: string;
  text: string;
}

/** The newest link that the sandbox mailed to somebody, waited for since mail is written after the answer. */
export const linkMailedTo = (url: string, email: string, known: readonly string[] = []): Promise<string> =>
  mailedTo(url, email, /https?:\/\/\S+\/link#[\w-]+/, known);

/** The code in the newest mail to somebody that has one, as it stands there. */
export const codeMailedTo = (url: string, email: string, known: readonly string[] = []): Promise<string> =>
  mailedTo(url, email, /(?<=asked for this mail: )[\dA-Z-]+/, known);

async function mailedTo(url: string, email: string, what: RegExp, known: readonly string[]): Promise<string> {
  const giveUp = Date.now() + 20_000;
  for (;;) {
    const { mails } = (await (await fetch(`${url}/sign-in/mailbox`)).json()) as { mails: Mail[] };
    const found = mails.filter(({ to }) => to === email).flatMap(({ text }) => what.exec(text)?.[0] ?? []);
    const fresh = found.find((one) => !known.includes(one));
    if (fresh) return fresh;
    if (Date.now() > giveUp) throw new Error(`Nothing like ${what.source} was mailed to ${email}.`);
    await new Promise((resolve) => setTimeout(resolve, 200));
  }
}
