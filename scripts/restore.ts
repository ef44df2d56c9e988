// `npm run restore -- DIR`: puts a backup into DATA_DIR, which is empty, and says what it has proven of it.
import { CannotStart } from '@landfall/local-postgres';
import { restoreBackup } from './backup/restore-backup.ts';
import { dataDirOf } from './start-settings.ts';

async function main([set]: string[]): Promise<string> {
  if (!set) throw new CannotStart('Say which backup: npm run restore -- /backups/2026-11-29');
  const dataDir = dataDirOf(process.env);
  const say = (doing: string) => console.log(`${doing} …`);
  const proven = await restoreBackup({ set, dataDir, say });
  return [
    ...proven,
    `${dataDir} holds the platform again. Its event logs are other ones now: brokers who read on with a cursor from before are answered RESYNC.`,
  ].join('\n');
}

main(process.argv.slice(2)).then(console.log, (error: unknown) => {
  console.error(error instanceof CannotStart ? `Nothing was restored: ${error.message}` : error);
  process.exit(1);
});
