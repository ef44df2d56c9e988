import { Migration } from '@mikro-orm/migrations';

/**
 * Whose each reference is and which entry it names; and what mails on their way were to look up, now that events say it.
 * `entry_reference` and `officer_decision` are no longer read: the next release drops them.
 */
export class References extends Migration {
  override up(): void {
    for (const sql of [...references, ...mailsOnTheirWay]) this.addSql(sql);
  }
}

export const referencesMigration = { name: '0017-references', class: References };

const references = [
  `create table reference (reference text primary key, account_id text, entry_id text)`,
  `create index reference_of_entry on reference (entry_id)`,
  `insert into reference (reference, entry_id) select reference, min(entry_id) from entry_reference group by reference`,
];

const hasDecision = (which: string): string => `exists (select from officer_decision decided
  where decided.event_id::text = mail.facts->>'causedBy' and decided.decision ${which})`;
const isWaiting = 'sent_at is null and gave_up_at is null';
const mailsOnTheirWay = [
  `update mail set facts = jsonb_build_object(
     'reference', known.reference,
     'lineCount', coalesce(known.line_count::text, ''), 'valueUsd', coalesce(known.value_usd, '')) || mail.facts
   from entry_reference known where known.entry_id = mail.entry_id and ${isWaiting}`,
  // A document that was asked for has a mail of its own, once its request was heard of.
  `update mail set sent_at = now() where template = 'sent-back' and ${isWaiting} and exists (
     select from mail asked where asked.template = 'document-asked' and asked.entry_id = mail.entry_id
       and asked.recipient = mail.recipient and asked.made_at > mail.made_at - interval '1 hour')
     and ${hasDecision(`<> 'SEND_BACK'`)}`,
  // What waits for a decision longer than one takes to be heard of was caused by none: by a document that was presented.
  `update mail set gave_up_at = now() where template = 'sent-back' and ${isWaiting}
     and made_at < now() - interval '10 minutes' and not ${hasDecision('is not null')}`,
  // Whether it was sent back is not known of the others, and nobody will tell any more.
  `update mail set template = 'waits-for-you' where template = 'sent-back' and ${isWaiting}
     and not ${hasDecision(`= 'SEND_BACK'`)}`,
];
