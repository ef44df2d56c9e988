// Somebody at a browser: a session in a cookie, pages of the platform's own origin, and redirections followed.
import { WebSocket, type ClientOptions } from 'ws';
import { Client, type SocketDoor } from './client.ts';

/** Acts by the session that the platform gave to the browser. Every request is a connection of its own, at any gateway. */
export class Visitor extends Client {
  readonly #cookies = new Map<string, string>();

  /** Somebody without an account, who begins. */
  static override async guest(url: string): Promise<Visitor> {
    const visitor = new Visitor(url);
    const answer = await visitor.post('/sign-in/guest', {});
    if (!answer.ok) throw new Error(`No guest: ${answer.status} ${await answer.text()}`);
    return visitor;
  }

  override get headers(): Record<string, string> {
    return { 'content-type': 'application/json', connection: 'close', ...this.#fromOwnPage };
  }

  protected override get door(): SocketDoor {
    const headers = this.#fromOwnPage;
    class OwnPageSocket extends WebSocket {
      constructor(address: string | URL, protocols?: string | string[], options?: ClientOptions) {
        super(address, protocols, { ...options, headers });
      }
    }
    return { webSocketImpl: OwnPageSocket, connectionParams: {} };
  }

  /** Posts as a page of the platform does, and keeps the cookies of the answer. */
  async post(path: string, body: unknown): Promise<Response> {
    const answer = await fetch(this.url + path, {
      method: 'POST',
      headers: this.headers,
      body: JSON.stringify(body),
    });
    this.#keepCookies(answer);
    return answer;
  }

  /** Goes where the platform sends it, until a page is answered. Answers the path of that page. */
  async goTo(path: string): Promise<string> {
    let next = new URL(path, this.url);
    for (let steps = 0; steps < 10; steps += 1) {
      const headers = { ...this.#fromOwnPage, connection: 'close', referer: `${this.url}/` };
      const answer = await fetch(next, { headers, redirect: 'manual' });
      this.#keepCookies(answer);
      await answer.arrayBuffer();
      const sentTo = answer.headers.get('location');
      if (!sentTo) return next.pathname;
      next = new URL(sentTo, next);
    }
    throw new Error(`Sent on and on, lately to ${next.pathname}`);
  }

  /** Signs out but keeps the cookie, as somebody would who had copied it before. */
  async signOutKeepingTheCookie(): Promise<void> {
    const answer = await fetch(`${this.url}/sign-in/out`, { method: 'POST', headers: this.headers, body: '{}' });
    if (!answer.ok) throw new Error(`Not signed out: ${answer.status} ${await answer.text()}`);
  }

  get #fromOwnPage(): Record<string, string> {
    const cookie = [...this.#cookies].map(([name, value]) => `${name}=${value}`).join('; ');
    return { origin: this.url, ...(cookie ? { cookie } : {}) };
  }

  #keepCookies(answer: Response): void {
    for (const given of answer.headers.getSetCookie()) {
      const [pair] = given.split(';') as [string];
      const [name, value] = [pair.slice(0, pair.indexOf('=')), pair.slice(pair.indexOf('=') + 1)];
      if (value === '') this.#cookies.delete(name);
      else this.#cookies.set(name, value);
    }
  }
}
