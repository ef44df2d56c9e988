// `npm run reconcile [-- --dry-run]`: finds and mends what does not fit between the services of DATA_DIR, or of the
// databases that ACCOUNTS_DATABASE_URL, ENTRIES_DATABASE_URL, DOCUMENTS_DATABASE_URL and REVIEW_DATABASE_URL name.
import { parseArgs } from 'node:util';
import { CannotStart } from '@landfall/local-postgres';
import { databasesOf } from './backup/databases.ts';
import { reconcile, urlsIn } from './reconcile/reconcile.ts';
import { dataDirOf } from './start-settings.ts';

async function main(): Promise<string> {
  const { values } = parseArgs({ options: { 'dry-run': { type: 'boolean', default: false } } });
  const heal = !values['dry-run'];
  const urls = urlsIn(process.env);
  const databases = urls ? null : await databasesOf(dataDirOf(process.env));
  try {
    const said = await reconcile(urls ?? ((name) => databases!.url(name, 'app')), { heal });
    if (said.length === 0) return 'The services fit each other: nothing is missing, nothing is left over.';
    return [...said, heal ? 'This was mended.' : 'Nothing was changed.'].join('\n');
  } finally {
    await databases?.leave();
  }
}

main().then(console.log, (error: unknown) => {
  console.error(error instanceof CannotStart ? error.message : error);
  process.exit(1);
});
