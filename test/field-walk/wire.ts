// A WebSocket or an event stream, heard as raw text.
import { WebSocket } from 'ws';

type OnText = (text: string, sent: string) => void;

/** The messages of one open connection, in order, and a way to wait for what is to come. */
export class Wire {
  readonly messages: string[] = [];
  /** Null while it is open. */
  closed: string | null = null;
  close: () => void = () => {};
  #socket: WebSocket | null = null;
  #sent = '';
  #next = 0;
  #wake = Promise.withResolvers<void>();

  /** Opens a WebSocket and waits until it is acknowledged or closed. */
  static async socket(url: string, parameters: Record<string, unknown>, hear: OnText): Promise<Wire> {
    const wire = new Wire();
    const socket = new WebSocket(`${url.replace('http', 'ws')}/graphql`, 'graphql-transport-ws');
    wire.#socket = socket;
    wire.close = () => socket.close();
    socket.on('message', (data) => {
      hear(String(data), wire.#sent);
      wire.#push(String(data));
    });
    socket.on('close', (code, reason) => {
      hear(`${code} ${String(reason)}`, wire.#sent);
      wire.#end(`${code} ${String(reason)}`);
    });
    socket.on('error', (error) => wire.#end(error.message));
    socket.on('open', () => socket.send(JSON.stringify({ type: 'connection_init', payload: parameters })));
    await wire.until((text) => text.includes('"connection_ack"')).catch(() => undefined);
    return wire;
  }

  /** Opens an event stream; what is refused is heard and the wire is closed. */
  static async stream(
    url: string,
    headers: Record<string, string>,
    body: string,
    hear: (text: string, status: number) => void,
  ): Promise<Wire> {
    const wire = new Wire();
    const stop = new AbortController();
    wire.close = () => stop.abort();
    const all = { 'content-type': 'application/json', accept: 'text/event-stream', ...headers };
    const answer = await fetch(`${url}/graphql/stream`, { method: 'POST', headers: all, body, signal: stop.signal });
    const reading = wire.#read(answer, hear).catch((error: unknown) => wire.#end(String(error)));
    if (answer.status !== 200) await reading;
    return wire;
  }

  /** Sends an operation over the socket; its answers carry the id that is returned. */
  begin(query: unknown, variables: unknown = {}): string {
    const id = `op${(this.#next += 1)}`;
    this.send(JSON.stringify({ id, type: 'subscribe', payload: { query, variables } }));
    return id;
  }

  send(text: string): void {
    this.#sent += text;
    this.#socket?.send(text);
  }

  /** What an operation was first answered with; the reason of the close when that came instead. */
  async answerTo(id: string): Promise<string> {
    return this.until((text) => text.includes(`"id":"${id}"`)).catch(() => String(this.closed));
  }

  /** The first message that shows what is waited for. Rejects when the connection ends before. */
  async until(shows: (text: string) => boolean): Promise<string> {
    for (;;) {
      const found = this.messages.find(shows);
      if (found !== undefined) return found;
      if (this.closed !== null) throw new Error(`It was closed: ${this.closed}`);
      await this.#wake.promise;
    }
  }

  async #read(answer: Response, hear: (text: string, status: number) => void): Promise<void> {
    const decoder = new TextDecoder();
    const take = (text: string) => {
      hear(text, answer.status);
      this.#push(text);
    };
    let unread = '';
    for await (const chunk of answer.body as unknown as AsyncIterable<Uint8Array>) {
      const blocks = (unread + decoder.decode(chunk, { stream: true })).split('\n\n');
      unread = blocks.pop()!;
      blocks.forEach(take);
    }
    if (unread) take(unread);
    this.#end(`ended with ${answer.status}`);
  }

  #push(text: string): void {
    this.messages.push(text);
    this.#signal();
  }

  #end(reason: string): void {
    this.closed ??= reason;
    this.#signal();
  }

  #signal(): void {
    this.#wake.resolve();
    this.#wake = Promise.withResolvers<void>();
  }
}
