// Before Jest's first test of the journeys: somebody to ask for the platform that they share. It starts with the
// first question, so that a run which needs none has none.
import { once } from 'node:events';
import { createServer } from 'node:http';
import type { AddressInfo } from 'node:net';
import { SharedPlatforms } from './shared-platform.ts';

declare global {
  var endSharedPlatforms: () => Promise<void>;
}

export default async function begin(): Promise<void> {
  const shared = new SharedPlatforms();
  const server = createServer(({ method, url: whose }, answer) => {
    const done = method === 'DELETE' ? shared.endOf(whose!) : shared.urlFor(whose!);
    done.then(
      (url) => answer.end(url),
      (error: Error) => answer.writeHead(503).end(error.message),
    );
  });
  server.listen(0, '127.0.0.1');
  await once(server, 'listening');
  process.env['SHARED_PLATFORMS'] = `http://127.0.0.1:${(server.address() as AddressInfo).port}`;
  globalThis.endSharedPlatforms = async () => {
    server.close();
    await shared.end();
  };
}
