import { raw } from '@mikro-orm/core';
import { connectionOf, keysetCursor, pageOf, pageSize, type Caller, type Context } from '@landfall/service-kit';
import { Arg, Ctx, Field, FieldResolver, ID, InputType, Int, Query, Resolver, Root } from 'type-graphql';
import { readsShipments, slicesSeenBy } from '../access.js';
import { newestFirst } from '../newest-first.js';
import { Account } from './account.type.js';
import { owesBackSql } from './amount-due.js';
import { EntryStatus } from './entry.enums.js';
import { EntryTable } from './entry.table.js';
import { Entry, toEntry } from './entry.type.js';
import { matchingText } from './matching-text.js';

export const EntryConnection = connectionOf('Entry', () => Entry);
export type EntryConnection = InstanceType<typeof EntryConnection>;

@InputType({ description: 'Which entries: those that meet everything given.' })
export class EntryFilter {
  @Field(() => [EntryStatus], { nullable: true, description: 'That stand at one of these.' })
  status?: EntryStatus[] | null;

  @Field(() => String, { nullable: true, description: 'Of this port, by its Schedule D code.' })
  port?: string | null;

  @Field(() => ID, { nullable: true, description: 'Of this importer.' })
  importerAccountId?: string | null;

  @Field(() => Boolean, {
    nullable: true,
    description: 'True: for which something was paid that is no longer owed (`owedBackUsd` above zero).',
  })
  owesBack?: boolean | null;

  @Field(() => String, {
    nullable: true,
    description:
      'What a person types to find one: its reference, its bill of lading or waybill, or the beginning of a name of its consignee or of who declared it. Up to 100 characters are looked at.',
  })
  text?: string | null;
}

const mostCharacters = 100;
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

async function pageOfEntries(
  { em, caller }: Context,
  among: object[],
  { filter, first, after }: { filter: EntryFilter | null; first: number; after: string | null },
): Promise<EntryConnection> {
  const limit = pageSize(first) + 1;
  const slices = slicesSeenBy(caller).flatMap((seen) =>
    among.map((each) => ({ $and: [seen, each, matching(filter, caller)] })),
  );
  const rows = await newestFirst(em, EntryTable, { slices, after }, limit);
  const nodes = rows.map((row) => toEntry(row, caller)).filter((entry) => entry !== null);
  return pageOf(
    EntryConnection,
    nodes.map((node) => ({ node, cursor: keysetCursor(node.filedAt, node.id) })),
    first,
  );
}

function matching(filter: EntryFilter | null, caller: Caller): object {
  const { status, port, importerAccountId, owesBack, text } = filter ?? {};
  return {
    ...(status ? { status: { $in: status } } : {}),
    ...(port ? { port } : {}),
    ...(importerAccountId ? { importerAccountId } : {}),
    ...(owesBack ? { [raw((alias) => `(${owesBackSql(alias)})`)]: [] } : {}),
    ...(text ? matchingText(text.slice(0, mostCharacters), readsShipments(caller)) : {}),
  };
}
