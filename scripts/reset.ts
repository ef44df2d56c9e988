// Wipes everything that `npm start` and `npm run cluster` of a sandbox have kept.
import { serviceNames } from '@landfall/events';
import { CannotStart, livingOwner, removeData } from '@landfall/local-postgres';
import { readMark } from './platform-mark.ts';
import { dataDirOf } from './start-settings.ts';

const dataDir = dataDirOf(process.env);
const parts = serviceNames.map((name) => `cluster/${name}`);
const homes = ['postgres', ...parts].map((home) => `${dataDir}/${home}`);

try {
  refuseOthers();
  for (const home of homes) removeData(home);
  removeData(dataDir);
  console.log('All data is gone. The next start begins anew.');
} catch (error) {
  console.error(error instanceof CannotStart ? error.message : error);
  process.exitCode = 1;
}

function refuseOthers(): void {
  const owner = homes.map((home) => livingOwner(home)).find((process) => process !== null);
  if (owner)
    throw new CannotStart(
      `Nothing was wiped: process ${owner} runs on this data. Stop it first, with Ctrl-C where it runs.`,
    );
  const kind = readMark(dataDir)?.kind ?? (process.env['DATA_DIR'] ? null : 'sandbox');
  if (kind === 'sandbox') return;
  throw new CannotStart(
    `Nothing was wiped: ${dataDir} ${kind === null ? 'is not marked as a sandbox' : 'is production'}. Remove it by hand if that is meant.`,
  );
}
