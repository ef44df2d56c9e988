import { running } from './jest-global-setup.js';

/** For Jest's `globalTeardown`: ends the server that the setup started. */
export default async function stopServerOfAllTests(): Promise<void> {
  await running.landfallTestPostgres?.stop();
}
