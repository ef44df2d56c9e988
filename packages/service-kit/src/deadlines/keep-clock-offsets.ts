import { projection } from '../events/consumer.js';

/** Learns which accounts of a sandbox have set their clock ahead: deadlines about what they own run by it, nothing else. */
export const keepClockOffsets = projection({
  name: 'keep-clock-offsets',
  tables: ['clock_offset'],
  on: {
    'sandbox.clock-set': async (em, { data: { accountId, daysAhead } }) => {
      await em.execute(...(daysAhead > 0 ? ahead(accountId, daysAhead) : withAll(accountId)));
    },
  },
});

type Statement = [sql: string, values: (string | number)[]];

const ahead = (accountId: string, days: number): Statement => [
  'insert into clock_offset (account_id, days) values (?, ?) on conflict (account_id) do update set days = excluded.days',
  [accountId, days],
];
const withAll = (accountId: string): Statement => ['delete from clock_offset where account_id = ?', [accountId]];
