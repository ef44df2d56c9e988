// Wipes everything that `npm start` and `npm run cluster` have kept.
import { fileURLToPath } from 'node:url';
import { livingOwner, removeData } from '@landfall/local-postgres';

const dataDir = fileURLToPath(new URL('../.data', import.meta.url));
const parts = ['accounts', 'entries', 'documents', 'review'].map((name) => `cluster/${name}`);
const homes = ['postgres', ...parts].map((home) => `${dataDir}/${home}`);
const owner = homes.map((home) => livingOwner(home)).find((process) => process !== null);
if (owner) {
  console.error(`Nothing was wiped: process ${owner} runs on this data. Stop it first, with Ctrl-C where it runs.`);
  process.exit(1);
}
for (const home of homes) removeData(home);
removeData(dataDir);
console.log('All data is gone. The next start begins anew.');
