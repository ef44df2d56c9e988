import {
  as,
  connectionOf,
  factsAsSeen,
  subjectAsSeen,
  GraphQLJSONObject,
  sees,
  type Caller,
  type Context,
} from '@landfall/service-kit';
import { Directive, Field, ID, Int, ObjectType } from 'type-graphql';
import { activityAccess, regimesOfCustoms } from './access.js';
import type { ActivityRow } from './activity.table.js';
import { isOfAdministration } from './regimes-of-rows.js';

@ObjectType({
  description:
    'One row of an account’s permanent activity log: what happened, when, and the hash that binds it to the rows before it.',
  simpleResolvers: true,
})
export class Activity {
  @Field(() => ID, { description: 'The id of the event that it tells of, the same in every feed.' })
  id!: string;

  @Field(() => Int, { description: 'Its number in the log it stands in, from 1 without a gap.' })
  number!: number;

  @Field({ description: 'What happened, in the past tense, as `entry.released`.' })
  type!: string;

  @Field(() => ID, { description: 'The id of the object that it is about.' })
  subject!: string;

  @Field({ description: 'When it happened.' })
  occurredAt!: Date;

  @Field({ description: 'When it was written into the log.' })
  appendedAt!: Date;

  @Field(() => GraphQLJSONObject, { description: 'The facts: ids, codes, figures and dates.' })
  facts!: Record<string, unknown>;

  @Field({ description: 'SHA-256 over this row and the hash of the one before it, in hexadecimal.' })
  hash!: string;

  @Field(() => ID, {
    nullable: true,
    description: 'Who did it, by subject, to analysts by a pseudonym; shown to Customs alone.',
  })
  actor!: string;

  /** Whose log it stands in; asked when it is told who acted, and not published. */
  readonly chain!: string;

  /** The one entry that it tells of; asked for what people call it, and not published. */
  readonly entryId!: string | null;
}

export const ActivityConnection = connectionOf('Activity', () => Activity);
export type ActivityConnection = InstanceType<typeof ActivityConnection>;

@ObjectType('Entry', { description: 'An entry, to which accounts adds its activity.', simpleResolvers: true })
@Directive('@key(fields: "id")')
export class EntryStub {
  @Field(() => ID, { description: 'The entry’s id.' })
  id!: string;
}

/** A row as this caller may read it; null when the log is not theirs. To Customs it was found by the laws they work under. */
export function toActivity(row: ActivityRow, context: Context): Activity | null {
  const { caller } = context;
  const reads = { chain: row.chain, regimes: regimesOfCustoms(caller), isOfAdministration: isOfAdministration(row) };
  if (!sees(activityAccess, 'Activity', caller, reads)) return null;
  const { number, type, occurredAt, appendedAt, hash, actor, chain } = row;
  const entryId = row.entryId ?? null;
  const facts = factsAsSeen(row.facts as Record<string, unknown>, context);
  const subject = subjectAsSeen({ subject: row.subject, data: row.facts }, context);
  return as(Activity, {
    id: row.eventId,
    number,
    type,
    subject,
    occurredAt,
    appendedAt,
    facts,
    hash,
    actor,
    chain,
    entryId,
  });
}

/** The entry that a row of the log tells of, for those who may read that row. */
export function toEntry(row: { entryId: string | null; chain: string }, caller: Caller): EntryStub | null {
  const facts = { chain: row.chain, regimes: regimesOfCustoms(caller), isOfAdministration: false };
  if (row.entryId === null || !sees(activityAccess, 'Entry', caller, facts)) return null;
  return as(EntryStub, { id: row.entryId });
}
