// `npm run backup -- DIR`: writes databases, files and keys of DATA_DIR into one set, while the platform runs or not.
import { CannotStart } from '@landfall/local-postgres';
import { makeBackup } from './backup/make-backup.ts';
import { dataDirOf } from './start-settings.ts';

async function main([set]: string[]): Promise<string> {
  if (!set) throw new CannotStart('Say where: npm run backup -- /backups/2026-11-29, a folder that is not there yet.');
  const dataDir = dataDirOf(process.env);
  const say = (doing: string) => console.log(`${doing} …`);
  const { manifest, set: made, sizeBytes } = await makeBackup({ dataDir, set, say });
  return `${made} holds ${dataDir} as of ${manifest.asOf}: ${manifest.files.length} files, ${Math.ceil(sizeBytes / 1e6)} MB.\nCopy it to another machine. It has all keys and all people's data in it: keep it as closed as the data folder.`;
}

main(process.argv.slice(2)).then(console.log, (error: unknown) => {
  console.error(error instanceof CannotStart ? `No backup was made: ${error.message}` : error);
  process.exit(1);
});
