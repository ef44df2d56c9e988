// Before Jest's first test of the journeys: somebody to ask for the platform that they share. It starts with the
// first question, so that a run which needs none has none.
import { once } from 'node:events';
import { createServer } from 'node:http';
import type { AddressInfo } from 'node:net';
import { Sandboxes } from './sandboxes.ts';

declare global {
  var endSandboxes: () => Promise<void>;
}

export default async function begin(): Promise<void> {
  const shared = new Sandboxes();
  const server = createServer(({ method, url: whose }, answer) => {
    // The next question comes minutes later: a connection kept until then would be one that has just been closed.
    answer.setHeader('connection', 'close');
    const done = method === 'DELETE' ? shared.endOf(whose!) : shared.urlFor(whose!);
    done.then(
      (url) => answer.end(url),
      (error: Error) => answer.writeHead(503).end(error.message),
    );
  });
  server.listen(0, '127.0.0.1');
  await once(server, 'listening');
  process.env['SHARED_PLATFORMS'] = `http://127.0.0.1:${(server.address() as AddressInfo).port}`;
  globalThis.endSandboxes = async () => {
    server.close();
    await shared.end();
  };
}
