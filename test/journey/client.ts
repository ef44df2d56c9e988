// What a client of the platform has: HTTP, WebSocket and SSE through the public URL, and nothing else.
import { createClient, type Client as SocketClient, type ClientOptions } from 'graphql-ws';
import { WebSocket } from 'ws';
import { Client as Asking } from '../../scripts/client.ts';

export type { Answer } from '../../scripts/client.ts';

export interface Message {
  // eslint-disable-next-line @typescript-eslint/no-explicit-any -- tests read whatever they selected
  data: any;
  cursor: string;
}

/** What a socket is opened with. */
export type SocketDoor = Pick<ClientOptions, 'webSocketImpl' | 'connectionParams'>;

/** Somebody who asks, and may follow what happens. */
export class Client extends Asking {
  protected get door(): SocketDoor {
    return {
      webSocketImpl: WebSocket,
      connectionParams: this.token ? { authorization: `Bearer ${this.token}` } : {},
    };
  }

  /** Subscribes over WebSocket. */
  watch(query: string, variables: Record<string, unknown> = {}): Stream {
    const stream = new Stream();
    const socket: SocketClient = createClient({
      url: `${this.url.replace('http', 'ws')}/graphql`,
      ...this.door,
      retryAttempts: 0,
      on: { connected: () => stream.opened.resolve() },
    });
    socket.subscribe(
      { query, variables },
      {
        next: (result) => stream.push(result as never),
        error: (error) => stream.end(error),
        complete: () => stream.end(null),
      },
    );
    stream.onClose = () => void socket.dispose();
    return stream;
  }

  /** Subscribes over SSE, by POST. */
  async listen(query: string, variables: Record<string, unknown> = {}): Promise<Stream> {
    const stop = new AbortController();
    const answer = await fetch(`${this.url}/graphql/stream`, {
      method: 'POST',
      headers: { ...this.headers, accept: 'text/event-stream' },
      body: JSON.stringify({ query, variables }),
      signal: stop.signal,
    });
    if (!answer.ok) throw new Error(`SSE was answered with ${answer.status}: ${await answer.text()}`);
    const stream = new Stream();
    stream.onClose = () => stop.abort();
    void readEvents(answer.body!, stream).catch((error) => stream.end(error));
    return stream;
  }
}

async function readEvents(body: ReadableStream<Uint8Array>, stream: Stream): Promise<void> {
  let text = '';
  for await (const chunk of body.pipeThrough(new TextDecoderStream() as never) as unknown as AsyncIterable<string>) {
    text += chunk;
    for (let end = text.indexOf('\n\n'); end >= 0; end = text.indexOf('\n\n')) {
      const block = text.slice(0, end);
      text = text.slice(end + 2);
      const event = /^event: ?(.*)$/m.exec(block)?.[1];
      const data = /^data: ?(.+)$/m.exec(block)?.[1];
      if (event === 'next' && data) stream.push(JSON.parse(data));
      if (event === 'complete') stream.end(null);
    }
  }
  stream.end(null);
}

/** What a subscription has delivered, in order, and a way to wait for what is to come. */
export class Stream {
  readonly messages: Message[] = [];
  /** Resolved once the gateway has let the socket in. */
  readonly opened = Promise.withResolvers<void>();
  onClose: () => void = () => {};
  #wake = Promise.withResolvers<void>();
  #ended: unknown = undefined;

  push(result: { data?: unknown; errors?: unknown[]; extensions?: { cursor?: string } }): void {
    if (result.errors) return this.end(new Error(JSON.stringify(result.errors)));
    this.messages.push({ data: result.data, cursor: result.extensions?.cursor ?? '' });
    this.#signal();
  }

  end(reason: unknown): void {
    this.#ended = reason ?? 'complete';
    this.#signal();
  }

  /** The first message, from those delivered on, that shows what is waited for. */
  async next(shows: (data: Message['data']) => boolean): Promise<Message> {
    const giveUp = AbortSignal.timeout(60_000);
    for (;;) {
      const found = this.messages.find(({ data }) => shows(data));
      if (found) return found;
      if (this.#ended !== undefined)
        throw new Error(`The stream ended: ${JSON.stringify(this.#ended)} ${String(this.#ended)}`);
      if (giveUp.aborted) throw new Error(`Not delivered within a minute; delivered: ${JSON.stringify(this.messages)}`);
      await this.#woken(giveUp);
    }
  }

  /** Why the platform ended it: a close event with its code, or 'complete'. */
  async ended(): Promise<unknown> {
    const giveUp = AbortSignal.timeout(60_000);
    while (this.#ended === undefined) {
      if (giveUp.aborted) throw new Error('Not ended within a minute');
      await this.#woken(giveUp);
    }
    return this.#ended;
  }

  close(): void {
    this.onClose();
  }

  async #woken(giveUp: AbortSignal): Promise<void> {
    const late = new Promise((resolve) => giveUp.addEventListener('abort', resolve, { once: true }));
    await Promise.race([this.#wake.promise, late]);
  }

  #signal(): void {
    this.#wake.resolve();
    this.#wake = Promise.withResolvers<void>();
  }
}
