import { freshDatabase } from '@landfall/local-postgres';
import pg from 'pg';
import { migrate } from '../src/records/database.js';
import { thingService } from './thing-service.js';

test('processes of one service that start at once bring its schema up to date one after another', async () => {
  const database = await freshDatabase('accounts');
  const starts = Array.from({ length: 4 }, () => migrate(thingService, database.ownerUrl, database.appUrl));
  await expect(Promise.all(starts)).resolves.toHaveLength(4);
  const application = new pg.Client(database.appUrl);
  await application.connect();
  expect((await application.query('select count(*) from thing')).rows).toEqual([{ count: '0' }]);
  await expect(application.query('delete from event')).rejects.toMatchObject({ code: '42501' });
  await application.end();
  await database.drop();
});
