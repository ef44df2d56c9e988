import type { GraphAnswer } from './ask.js';

/** One message of an event stream. */
export interface StreamMessage {
  event: string;
  id: string | null;
  data: GraphAnswer | null;
}

/** An open event stream, read message by message. */
export interface OpenStream {
  status: number;
  response: Response;
  /** The next message; null when the stream was cut or ended. */
  next(): Promise<StreamMessage | null>;
  close(): void;
}

/** Subscribes by POST to /graphql/stream. */
export async function openStream(
  url: string,
  query: string,
  options: { token?: string; lastEventId?: string; variables?: unknown; headers?: Record<string, string> } = {},
): Promise<OpenStream> {
  const controller = new AbortController();
  const response = await fetch(`${url}/graphql/stream`, {
    method: 'POST',
    signal: controller.signal,
    headers: {
      'content-type': 'application/json',
      accept: 'text/event-stream',
      ...(options.token ? { authorization: `Bearer ${options.token}` } : {}),
      ...(options.lastEventId ? { 'last-event-id': options.lastEventId } : {}),
      ...options.headers,
    },
    body: JSON.stringify({ query, variables: options.variables }),
  });
  const messages = response.body ? readMessages(response.body) : null;
  return {
    status: response.status,
    response,
    next: async () => {
      const read = await messages!.next().catch(() => ({ done: true, value: undefined }) as const);
      return read.done ? null : read.value!;
    },
    close: () => controller.abort(),
  };
}

async function* readMessages(body: ReadableStream<Uint8Array>): AsyncGenerator<StreamMessage> {
  let text = '';
  for await (const chunk of body.pipeThrough(new TextDecoderStream() as never) as unknown as AsyncIterable<string>) {
    text += chunk;
    for (let end = text.indexOf('\n\n'); end !== -1; end = text.indexOf('\n\n')) {
      const fields = new Map(
        text
          .slice(0, end)
          .split('\n')
          .map((line) => [line.split(':')[0]!, line.slice(line.indexOf(':') + 1).trim()]),
      );
      text = text.slice(end + 2);
      const event = fields.get('event');
      const data = fields.get('data');
      if (event) yield { event, id: fields.get('id') ?? null, data: data ? (JSON.parse(data) as GraphAnswer) : null };
    }
  }
}
