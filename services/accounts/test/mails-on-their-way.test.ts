import { freshDatabase } from '@landfall/local-postgres';
import { migrate } from '@landfall/service-kit';
import pg from 'pg';
import { accounts } from '../src/service.js';

const { tables, migrations } = accounts;
const before = migrations.filter(({ name }) => name < '0017');
const sendBack = '3b1d5f0e-8a0b-4f43-8a44-8b7f7c2f9a01';
const askForDocument = '3b1d5f0e-8a0b-4f43-8a44-8b7f7c2f9a02';
const notHeardOf = '3b1d5f0e-8a0b-4f43-8a44-8b7f7c2f9a03';

/** A database of the version that looked up what a mail tells when it sent it, with mails that it had not sent. */
const asItWas = `
  insert into entry_reference (entry_id, reference, line_count, value_usd) values
    ('ent_1', 'AS-1111-1111-1', 2, '10'), ('ent_2', 'AS-2222-2222-2', null, null);
  insert into officer_decision values ('${sendBack}', 'SEND_BACK'), ('${askForDocument}', 'ASK_FOR_DOCUMENT');
  insert into mail (id, recipient, mailbox, template, facts, entry_id, cause, made_at, due_at, give_up_at)
  select id, 'sina@example.ws', 'sina@example.ws', template, facts::jsonb, entry_id, id,
    now() - case when id = 'of-a-document' then interval '2 days' else '0' end, now(), now() + '1 day'
  from (values
    ('released', 'released', '{"port":"ASPPG"}', 'ent_1'),
    ('of-old', 'released', '{}', 'ent_2'),
    ('filed-again', 'filed', '{"reference":"AS-1111-1111-1","lineCount":"3","valueUsd":"12"}', 'ent_1'),
    ('sent-back', 'sent-back', '{"causedBy":"${sendBack}"}', 'ent_1'),
    ('asked', 'sent-back', '{"causedBy":"${askForDocument}"}', 'ent_1'),
    ('of-its-request', 'document-asked', '{}', 'ent_1'),
    ('asked-and-not-told', 'sent-back', '{"causedBy":"${askForDocument}"}', 'ent_2'),
    ('of-a-document', 'sent-back', '{"causedBy":"${notHeardOf}"}', 'ent_1'),
    ('unknown', 'sent-back', '{"causedBy":"${notHeardOf}"}', 'ent_1')
  ) as written (id, template, facts, entry_id)`;

test('mails on their way at an upgrade leave with what they were to look up, and none that has nothing to tell', async () => {
  const database = await freshDatabase('accounts');
  const client = new pg.Client({ connectionString: database.ownerUrl });
  await client.connect();
  try {
    await migrate({ tables: [], migrations: before }, database.ownerUrl, database.appUrl);
    await client.query(asItWas);
    await migrate({ tables, migrations }, database.ownerUrl, database.appUrl);
    const { rows } = await client.query(
      'select id, template, facts, sent_at is null and gave_up_at is null as "isWaiting" from mail order by id',
    );
    const named = { reference: 'AS-1111-1111-1', lineCount: '2', valueUsd: '10' };
    const ofOld = { reference: 'AS-2222-2222-2', lineCount: '', valueUsd: '' };
    const mail = (id: string, template: string, facts: object, isWaiting = true) => ({
      ...{ id, template, facts, isWaiting },
    });
    expect(rows).toEqual([
      mail('asked', 'sent-back', { ...named, causedBy: askForDocument }, false),
      mail('asked-and-not-told', 'waits-for-you', { ...ofOld, causedBy: askForDocument }),
      mail('filed-again', 'filed', { ...named, lineCount: '3', valueUsd: '12' }),
      mail('of-a-document', 'sent-back', { ...named, causedBy: notHeardOf }, false),
      mail('of-its-request', 'document-asked', named),
      mail('of-old', 'released', ofOld),
      mail('released', 'released', { ...named, port: 'ASPPG' }),
      mail('sent-back', 'sent-back', { ...named, causedBy: sendBack }),
      mail('unknown', 'waits-for-you', { ...named, causedBy: notHeardOf }),
    ]);
    const known = await client.query('select reference, entry_id, account_id from reference order by 1');
    expect(known.rows).toEqual([
      { reference: 'AS-1111-1111-1', entry_id: 'ent_1', account_id: null },
      { reference: 'AS-2222-2222-2', entry_id: 'ent_2', account_id: null },
    ]);
  } finally {
    await client.end();
    await database.drop();
  }
});
