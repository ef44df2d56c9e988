import { raw } from '@mikro-orm/core';
import { isBlank, readCode } from '../kinds/form/answers.js';
import {
  countedConnectionOf,
  countRows,
  dayAsked,
  GraphQLLocalDate,
  keysetCursor,
  pageOf,
  pageSize,
  type Caller,
  type Context,
} from '@landfall/service-kit';
import { Arg, Ctx, Field, FieldResolver, ID, InputType, Int, Query, Resolver, Root } from 'type-graphql';
import { slicesSeenBy } from '../access.js';
import { newestFirst } from '../search/newest-first.js';
import { entriesFoundBy, type FoundBy, ownReferenceAsked, withBill } from '../search/found-by.js';
import { Account } from './account.type.js';
import { owesAgainSql, owesBackSql, payableSql } from './amount-due.js';
import { EntryStatus } from './entry.enums.js';
import { EntryTable } from './entry.table.js';
import { Entry, toEntry } from './entry.type.js';

export const EntryConnection = countedConnectionOf('Entry', () => Entry);
export type EntryConnection = InstanceType<typeof EntryConnection>;

@InputType({ description: 'Which entries: those that meet everything given.' })
export class EntryFilter {
  @Field(() => [EntryStatus], { nullable: true, description: 'That stand at one of these.' })
  status?: EntryStatus[] | null;

  @Field(() => String, { nullable: true, description: 'Of this port, by its Schedule D code.' })
  port?: string | null;

  @Field(() => String, {
    nullable: true,
    description:
      'What a person types: a reference, the filer’s own reference, the number of a bill, a telephone number or the beginnings of words of the name of who declares or receives the goods. Case, accents, macrons and the ʻokina do not matter, nor dashes and blanks in numbers. Not for analysts, but for a reference.',
  })
  text?: string | null;

  @Field(() => String, { nullable: true, description: 'With this own reference of the filer, as it was given.' })
  filerReference?: string | null;

  @Field(() => String, {
    nullable: true,
    description: 'On this bill of lading or air waybill, whatever dashes and blanks it is written with.',
  })
  billOfLading?: string | null;

  @Field(() => Date, { nullable: true, description: 'Whose current filing was accepted at this instant or later.' })
  filedFrom?: Date | null;

  @Field(() => Date, { nullable: true, description: 'Whose current filing was accepted before this instant.' })
  filedUntil?: Date | null;

  @Field(() => GraphQLLocalDate, { nullable: true, description: 'Of goods that arrive on this day or later.' })
  arrivesFrom?: string | null;

  @Field(() => GraphQLLocalDate, { nullable: true, description: 'Of goods that arrive on this day or before.' })
  arrivesUntil?: string | null;

  @Field(() => ID, { nullable: true, description: 'Of this importer.' })
  importerAccountId?: string | null;

  @Field(() => Boolean, {
    nullable: true,
    description: 'True: for which something was paid that is no longer owed (`owedBackUsd` above zero).',
  })
  owesBack?: boolean | null;

  @Field(() => Boolean, {
    nullable: true,
    description:
      'True: that are released or withdrawn and owe again, since a payment was taken back (`amountDueUsd` above zero).',
  })
  owes?: boolean | null;

  @Field(() => ID, {
    nullable: true,
    description:
      'Others that one payment can cover together with this entry: of the same filer, at the same port, with something due that can be paid at the counter.',
  })
  payableWith?: string | null;
}

const filterText = 'Which ones; all that you may see when left out.';
const firstText = 'How many, 1 to 100.';
const afterText = 'The `endCursor` of the page before.';

@Resolver(() => Account)
export class EntriesQuery {
  @Query(() => EntryConnection, { description: 'Entries that you may see, newest first.' })
  entries(
    @Arg('filter', () => EntryFilter, { nullable: true, description: filterText }) filter: EntryFilter | null,
    @Arg('first', () => Int, { description: firstText }) first: number,
    @Arg('after', () => String, { nullable: true, description: afterText }) after: string | null,
    @Ctx() context: Context,
  ): Promise<EntryConnection> {
    return pageOfEntries(context, [{}], { filter, first, after });
  }

  @FieldResolver(() => EntryConnection, {
    name: 'entries',
    nullable: true,
    description: 'Entries that this account imports or filed and that you may see, newest first.',
  })
  entriesOfAccount(
    @Root() { id }: Account,
    @Arg('filter', () => EntryFilter, { nullable: true, description: filterText }) filter: EntryFilter | null,
    @Arg('first', () => Int, { description: firstText }) first: number,
    @Arg('after', () => String, { nullable: true, description: afterText }) after: string | null,
    @Ctx() context: Context,
  ): Promise<EntryConnection> {
    const ofAccount = [{ importerAccountId: id }, { filerAccountId: id }];
    return pageOfEntries(context, ofAccount, { filter, first, after });
  }
}

const everything: FoundBy = { ways: [{}], areFew: true };

async function pageOfEntries(
  context: Context,
  among: object[],
  { filter, first, after }: { filter: EntryFilter | null; first: number; after: string | null },
): Promise<EntryConnection> {
  const { em, caller } = context;
  const limit = pageSize(first) + 1;
  const conditions = matching(filter, caller);
  const found = isBlank(filter?.text) ? everything : await entriesFoundBy(filter!.text!, context);
  const slices = slicesSeenBy(caller).flatMap((seen) =>
    among.flatMap((each) => found.ways.map((way) => ({ $and: [seen, each, way, ...conditions] }))),
  );
  const rows = await newestFirst(em, EntryTable, { slices, after }, limit);
  const nodes = rows.map((row) => toEntry(row, caller)).filter((entry) => entry !== null);
  return pageOf(
    EntryConnection,
    nodes.map((node) => ({ node, cursor: keysetCursor(node.filedAt, node.id) })),
    first,
    found.areFew ? countRows(em, EntryTable, slices) : () => Promise.resolve(null),
  );
}

function matching(filter: EntryFilter | null, caller: Caller): object[] {
  const { status, port, importerAccountId, owesBack, owes, payableWith, filerReference, billOfLading } = filter ?? {};
  const own = isBlank(filerReference) ? {} : { filerReference: ownReferenceAsked(filerReference!, caller) };
  return [
    ...(isBlank(billOfLading) ? [] : [withBill(billOfLading!, 'current_filing_id', caller)]),
    own,
    ...withinTimes(filter ?? {}),
    {
      ...(status ? { status: { $in: status } } : {}),
      ...(isBlank(port) ? {} : { port: readCode(port) }),
      ...(importerAccountId ? { importerAccountId } : {}),
      ...(owesBack ? { [raw((alias) => `(${owesBackSql(alias)})`)]: [] } : {}),
      ...(owes ? { [raw((alias) => `(${owesAgainSql(alias)})`)]: [] } : {}),
      ...(payableWith ? payableTogether(payableWith) : {}),
    },
  ];
}

const payableTogether = (entryId: string): object => ({
  id: { $ne: entryId },
  [raw(
    (alias) => `(${alias}.port, ${alias}.filer_account_id) = (select port, filer_account_id from entry where id = ?)`,
    [entryId],
  )]: [],
  [raw((alias) => `(${payableSql(alias)})`)]: [],
});

function withinTimes({ filedFrom, filedUntil, arrivesFrom, arrivesUntil }: EntryFilter): object[] {
  const from = dayAsked(arrivesFrom, 'arrivesFrom');
  const until = dayAsked(arrivesUntil, 'arrivesUntil');
  return [
    ...(filedFrom ? [{ filedAt: { $gte: filedFrom } }] : []),
    ...(filedUntil ? [{ filedAt: { $lt: filedUntil } }] : []),
    ...(from ? [{ arrivesOn: { $gte: from } }] : []),
    ...(until ? [{ arrivesOn: { $lte: until } }] : []),
  ];
}
