// A sandbox as a process of its own, so that a test can run it as another user: `node run-platform.ts <DATA_DIR> <port>`.
import { startPlatform } from '../../start.ts';

const [dataDir, port] = process.argv.slice(2);
const platform = await startPlatform({ dataDir: dataDir!, port: Number(port), logLevel: 'error' });
await platform.drain();
process.send!({ url: platform.url, services: platform.services });
process.on('message', () => void platform.stop().then(() => process.exit(0)));
