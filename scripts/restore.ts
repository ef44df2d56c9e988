// `npm run restore -- DIR`: puts a backup into DATA_DIR, which is empty, and says what it has proven of it.
import { CannotStart, placeElsewhere } from '@landfall/local-postgres';
import { sayLost } from './backup/lost-documents.ts';
import { restoreBackup } from './backup/restore-backup.ts';
import { inSentence } from './backup/within-reach.ts';
import { dataDirOf } from './start-settings.ts';

async function main([set]: string[]): Promise<string> {
  if (!set) throw new CannotStart('Say which backup: npm run restore -- /backups/2026-11-29');
  const dataDir = dataDirOf(process.env);
  const say = (doing: string) => console.log(`${doing} …`);
  const { proven, lost } = await restoreBackup({ set, dataDir, say });
  if (lost.length > 0)
    console.error(
      `Warning: ${lost.length} documents had lost their file before the backup was made, and are without it here too. All else is there:\n${lost.map((one) => `  ${sayLost(one)}`).join('\n')}`,
    );
  return [
    ...proven,
    `${dataDir} holds the platform again. Its event logs are other ones now: brokers who read on with a cursor from before are answered RESYNC.`,
    ...(process.getuid?.() === 0 ? [whoseItIs(dataDir)] : []),
  ].join('\n');
}

/** What root restored is root's, and closed to the user whom a supervisor runs the platform as. */
function whoseItIs(dataDir: string): string {
  const elsewhere = placeElsewhere(`${dataDir}/postgres`);
  return elsewhere === null
    ? `It was restored by root. If another user is to run it, give it over before it starts: chown -R USER ${dataDir}`
    : `It was restored by root, with its databases in ${elsewhere}, where root alone runs them. If another user is to run it, restore it as that user instead.`;
}

main(process.argv.slice(2)).then(console.log, (thrown: unknown) => {
  const error = inSentence(thrown);
  console.error(error instanceof CannotStart ? `Nothing was restored: ${error.message}` : error);
  process.exit(1);
});
