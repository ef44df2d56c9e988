import { startTestPostgres } from './start-test-postgres.js';
import type { Postgres } from './start-postgres.js';

/** What Jest's setup hands to its teardown. */
export const running = globalThis as { landfallTestPostgres?: Postgres };

/** For Jest's `globalSetup`: one throw-away server for the whole run, its admin url in TEST_PG_URL. */
export default async function startServerForAllTests(): Promise<void> {
  running.landfallTestPostgres = await startTestPostgres();
  process.env['TEST_PG_URL'] = running.landfallTestPostgres.adminUrl;
}
