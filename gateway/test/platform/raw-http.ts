import { connect } from 'node:net';

export interface RawAnswer {
  status: number;
  headers: Record<string, string>;
  body: string;
}

/**
 * Sends bytes as they are and reads until the other side hangs up, for requests that no client library would send. The
 * last answer is given: an interim one (`100 Continue`) goes before it.
 */
export async function rawHttp(url: string, lines: readonly string[], body = ''): Promise<RawAnswer> {
  const { port } = new URL(url);
  const socket = connect(Number(port), '127.0.0.1');
  // A server that keeps the line open after what it was asked has not understood `close`.
  socket.setTimeout(5_000, () => socket.destroy(new Error('The line was kept open')));
  socket.write(`${[...lines, 'Connection: close'].join('\r\n')}\r\n\r\n${body}`);
  let text = '';
  for await (const chunk of socket) text += String(chunk);
  const answers = text.split(/(?=HTTP\/1\.1 \d{3})/);
  const [head = '', ...rest] = answers.at(-1)!.split('\r\n\r\n');
  const [first = '', ...fields] = head.split('\r\n');
  const headers = fields.map((line) => [line.slice(0, line.indexOf(':')).toLowerCase(), line.split(/:\s*(.*)/s)[1]]);
  return { status: Number(first.split(' ')[1]), headers: Object.fromEntries(headers), body: rest.join('\r\n\r\n') };
}
