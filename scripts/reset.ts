// Wipes everything that `npm start` and `npm run cluster` have kept.
import { fileURLToPath } from 'node:url';
import { removeData } from '@landfall/local-postgres';

const dataDir = fileURLToPath(new URL('../.data', import.meta.url));
removeData(`${dataDir}/postgres`);
for (const name of ['accounts', 'entries', 'documents', 'review']) removeData(`${dataDir}/cluster/${name}`);
removeData(dataDir);
console.log('All data is gone. The next start begins anew.');
