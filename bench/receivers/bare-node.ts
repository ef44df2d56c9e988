// What Node itself takes to bring the body of a request to the disk: nothing is checked, hashed or remembered.
import { createWriteStream } from 'node:fs';
import { open } from 'node:fs/promises';
import { createServer } from 'node:http';
import type { AddressInfo } from 'node:net';
import { join } from 'node:path';
import { pipeline } from 'node:stream/promises';
import { answerParent, settingsOfChild } from '../harness/child.ts';

const { folder } = settingsOfChild<{ folder: string }>();
let received = 0;
const server = createServer((request, response) => {
  const place = join(folder, `bare-${(received += 1)}`);
  void pipeline(request, createWriteStream(place))
    .then(() => open(place, 'r+'))
    .then((file) => file.sync().finally(() => file.close()))
    .then(() => response.end('{}'));
});
await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve));
const { port } = server.address() as AddressInfo;
answerParent({ url: `http://127.0.0.1:${port}` }, { stop: async () => void server.close() });
