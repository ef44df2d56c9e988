// The platform that `startBeside` starts: `node run.ts <options in JSON>`. It tells where it is reached.
import { startPlatform, type PlatformOptions } from '../../start.ts';

const platform = await startPlatform(JSON.parse(process.argv[2]!) as PlatformOptions);
process.on('message', (asked) => {
  if (asked === 'drain') void platform.drain().then(() => process.send!('drained'));
  else void platform.stop().then(() => process.exit(0));
});
process.send!({ url: platform.url, services: platform.services });
