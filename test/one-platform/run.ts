// The sandbox that the tests of a run share, as a process of its own: `node run.ts <DATA_DIR>`. It tells its address.
import { freePort } from '@landfall/local-postgres';
import { startPlatform } from '../../start.ts';

const platform = await startPlatform({ dataDir: process.argv[2]!, port: await freePort(), logLevel: 'error' });
// The sandbox's mandates reach entries by events.
await platform.drain();
process.on('message', () => void platform.stop().then(() => process.exit(0)));
process.send!({ url: platform.url });
