// A process of the platform that really dies: started by the contract with its settings as its one argument.
import pg from 'pg';
import { makeEvent } from '@landfall/events';
import { openDatabase } from '../../dist/records/database.js';
import {
  appendEvents,
  KafkaBus,
  LocalBus,
  ownFeed,
  reaction,
  startConsumers,
  startRelay,
} from '../../dist/events/index.js';

interface Settings {
  documentsUrl: string;
  reviewUrl: string;
  brokers: string | null;
  prefix: string;
  consumers: string[];
}

const { documentsUrl, reviewUrl, brokers, prefix, consumers } = JSON.parse(process.argv[2]!) as Settings;
const none = { tables: [], migrations: [] };

const feed = ownFeed(new pg.Pool({ connectionString: documentsUrl, max: 2 }), 'documents');
const local = new LocalBus();
local.register('documents', feed);
const bus = brokers ? new KafkaBus({ brokers: [brokers], clientId: `worker-${process.pid}`, prefix }) : local;
const documents = await openDatabase(none, documentsUrl);
const orm = await openDatabase(none, reviewUrl);
const relay = startRelay({ producer: 'documents', databaseUrl: documentsUrl, bus });

process.on('message', async ({ key, id }: { key: string; id: string }) => {
  const event = makeEvent('request.answered', { requestId: id, entryId: key }, { subject: id, partitionkey: key });
  await documents.em
    .fork()
    .transactional((em) => appendEvents(em as never, [event], { time: new Date(), actor: 'per_1' }));
  relay.poke();
});
process.on('disconnect', () => process.exit(0));
const reactions = consumers.map((name) =>
  reaction({
    name,
    startsAt: 'beginning',
    on: {
      'request.answered': async (em, event) => {
        const values = [name, event.id, event.partitionkey, event.position];
        await em.execute('insert into effect (consumer, event_id, key, position) values (?, ?, ?, ?)', values, 'run');
      },
    },
  }),
);
await startConsumers({ service: 'review', orm, bus, feedOf: () => feed, consumers: reactions });
process.send!('ready');
