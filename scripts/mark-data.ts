// `npm run mark-data -- production|sandbox`: says of a data folder from before such marks what it is, and what was found in it.
import { existsSync } from 'node:fs';
import { CannotStart, startPostgres } from '@landfall/local-postgres';
import { findPersonas, isOfSandbox, tellFound } from './find-personas.ts';
import { keepMark, markFile, newMark, platformKinds, readMark, type PlatformKind } from './platform-mark.ts';
import { dataDirOf } from './start-settings.ts';

async function main(kind: string | undefined): Promise<string> {
  if (!platformKinds.includes(kind as PlatformKind))
    throw new CannotStart(
      'Say what it is: npm run mark-data -- production (or sandbox), with DATA_DIR as for the start.',
    );
  const dataDir = dataDirOf(process.env);
  const mark = readMark(dataDir);
  if (mark !== null && mark.kind !== kind)
    throw new CannotStart(
      `${dataDir} is marked as ${mark.kind} since ${mark.markedAt}, and was left so. If that is wrong for certain, remove ${markFile(dataDir)} and mark it anew.`,
    );
  if (!existsSync(`${dataDir}/postgres`))
    throw new CannotStart(`There are no data in ${dataDir}: its first start will mark it.`);
  return markAs(dataDir, kind as PlatformKind);
}

async function markAs(dataDir: string, kind: PlatformKind): Promise<string> {
  const postgres = await startPostgres({ dataDir: `${dataDir}/postgres`, durable: true, mayMake: false });
  try {
    const found = await findPersonas(postgres);
    if (readMark(dataDir) === null) keepMark(dataDir, { ...newMark(kind), wholeSince: new Date().toISOString() });
    const refused =
      kind === 'production' && isOfSandbox(found)
        ? ' What is of a sandbox is refused in production, and what it filed stays: look through the entries, and withdraw what is not real.'
        : '';
    return `${dataDir} is marked as ${kind}. In it were ${tellFound(found)}.${refused}`;
  } finally {
    await postgres.stop();
  }
}

main(process.argv[2]).then(console.log, (error: unknown) => {
  console.error(error instanceof CannotStart ? error.message : error);
  process.exit(1);
});
