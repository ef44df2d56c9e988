// A process that looks at deadlines once, and dies where its environment says: started with the url of its records, the clock and
// the time as its arguments.
import { openDatabase } from '../dist/records/database.js';
import { sweepDeadlines } from '../dist/deadlines/sweep-deadlines.js';
import { makeEvent } from '@landfall/events';

const [url, clock, now] = process.argv.slice(2) as [string, string, string];
const orm = await openDatabase({ tables: [], migrations: [] }, url);
const definition = {
  name: 'documents',
  deadlines: {
    [clock]: async (em: typeof orm.em, { about }: { about: string }) => {
      await em.execute('insert into effect (about) values (?)', [about]);
      const told = { requestId: about, entryId: 'ent_1' };
      return [makeEvent('request.answered', told, { subject: about, partitionkey: 'ent_1' })];
    },
  },
};
const contextFor = () => ({ em: orm.em.fork(), caller: { subject: 'system:documents' }, onCommit: () => undefined });
const log = { warn: console.error };
// several are let go together, by whoever holds this lock
await orm.em.fork().execute('select pg_advisory_xact_lock_shared(1)');
const done = await sweepDeadlines({ definition, contextFor, log } as never, new Date(now));
process.send!(done);
await orm.close(true);
process.disconnect();
