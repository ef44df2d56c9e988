// `npm run reconcile [-- --dry-run]`: finds and mends what does not fit between the services of DATA_DIR, or of the
// databases that ACCOUNTS_DATABASE_URL, ENTRIES_DATABASE_URL, DOCUMENTS_DATABASE_URL and REVIEW_DATABASE_URL name.
import { parseArgs } from 'node:util';
import { CannotStart } from '@landfall/local-postgres';
import { databasesOf } from './backup/databases.ts';
import { inWords, reconcile, urlsIn } from './reconcile/reconcile.ts';
import { dataDirOf } from './start-settings.ts';

async function main(): Promise<string> {
  const { values } = parseArgs({ options: { 'dry-run': { type: 'boolean', default: false } } });
  const heal = !values['dry-run'];
  const urls = urlsIn(process.env);
  const databases = urls ? null : await databasesOf(dataDirOf(process.env));
  try {
    return inWords(await reconcile(urls ?? ((name) => databases!.url(name, 'app')), { heal }), { heal });
  } finally {
    await databases?.leave();
  }
}

main().then(console.log, (error: unknown) => {
  console.error(error instanceof CannotStart ? error.message : error);
  process.exit(1);
});
