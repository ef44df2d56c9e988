// `npm run backup -- DIR`: writes databases, files and keys of DATA_DIR into one set, while the platform runs or not.
import { CannotStart } from '@landfall/local-postgres';
import { sayLost } from './backup/lost-documents.ts';
import { makeBackup } from './backup/make-backup.ts';
import { manifestFile, type Manifest } from './backup/manifest.ts';
import { inSentence } from './backup/within-reach.ts';
import { dataDirOf } from './start-settings.ts';

async function main([set]: string[]): Promise<string> {
  if (!set) throw new CannotStart('Say where: npm run backup -- /backups/2026-11-29, a folder that is not there yet.');
  const dataDir = dataDirOf(process.env);
  const say = (doing: string) => console.log(`${doing} …`);
  const { manifest, set: made, sizeBytes } = await makeBackup({ dataDir, set, say });
  for (const warning of warningsOf(manifest, dataDir)) console.error(`Warning: ${warning}`);
  return `${made} holds ${dataDir} as of ${manifest.asOf}: ${manifest.files.length} files, ${Math.ceil(sizeBytes / 1e6)} MB.\nCopy it to another machine. It has all keys and all people's data in it: keep it as closed as the data folder.`;
}

function* warningsOf({ lost, landfall }: Manifest, dataDir: string): Iterable<string> {
  if (lost.length > 0)
    yield `${lost.length} documents had lost their file in ${dataDir} before this backup. All else is in it, and ${manifestFile} lists them under "lost". Look for an older set that has them:\n${lost.map((one) => `  ${sayLost(one)}`).join('\n')}`;
  if (landfall.commit === null)
    yield `${manifestFile} does not say of which commit this Landfall is, since git cannot tell. Write it down: a set is restored by the same one or a later one.`;
}

main(process.argv.slice(2)).then(console.log, (thrown: unknown) => {
  const error = inSentence(thrown);
  console.error(error instanceof CannotStart ? `No backup was made: ${error.message}` : error);
  process.exit(1);
});
