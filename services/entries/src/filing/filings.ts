import { entryStatuses, type EntryStatus } from '@landfall/law';
import { entryHasEnded } from '@landfall/law/shared/life-cycles/entry';
import { countedConnectionOf, countRows, keysetCursor, pageOf, pageSize, type Context } from '@landfall/service-kit';
import { Arg, Ctx, Field, ID, InputType, Int, Query, Resolver } from 'type-graphql';
import { slicesSeenBy } from '../access.js';
import { EntryTable } from '../entry/entry.table.js';
import { isBlank } from '../kinds/form/answers.js';
import { newestFirst } from '../search/newest-first.js';
import { ownReferenceAsked, withBill } from '../search/found-by.js';
import { FilingOutcome } from './filing.enums.js';
import { FilingTable } from './filing.table.js';
import { Filing } from './filing.type.js';
import { seenBy } from './load-filings.js';

export const FilingConnection = countedConnectionOf('Filing', () => Filing);
export type FilingConnection = InstanceType<typeof FilingConnection>;

@InputType({ description: 'Which filings: those that meet everything given.' })
export class FilingFilter {
  @Field(() => FilingOutcome, { nullable: true, description: 'Of which this came.' })
  outcome?: FilingOutcome | null;

  @Field(() => ID, { nullable: true, description: 'Of this importer.' })
  importerAccountId?: string | null;

  @Field(() => String, {
    nullable: true,
    description: 'Of an entry with this own reference of the filer, as it was given.',
  })
  filerReference?: string | null;

  @Field(() => String, {
    nullable: true,
    description: 'On this bill of lading or air waybill, whatever dashes and blanks it is written with.',
  })
  billOfLading?: string | null;

  @Field(() => Date, { nullable: true, description: 'Filed at this instant or later.' })
  filedFrom?: Date | null;

  @Field(() => Date, { nullable: true, description: 'Filed before this instant.' })
  filedUntil?: Date | null;
}

@Resolver()
export class FilingsQuery {
  @Query(() => FilingConnection, {
    description: 'Filings that you may see, newest first. With PENDING: what was sent that has no outcome yet.',
  })
  async filings(
    @Arg('outcome', () => FilingOutcome, { nullable: true, description: 'Only those of which this came.' })
    outcome: FilingOutcome | null,
    @Arg('filter', () => FilingFilter, {
      nullable: true,
      description: 'Which ones; all that you may see when left out.',
    })
    filter: FilingFilter | null,
    @Arg('first', () => Int, { description: 'How many, 1 to 100.' }) first: number,
    @Arg('after', () => String, { nullable: true, description: 'The `endCursor` of the page before.' })
    after: string | null,
    @Ctx() context: Context,
  ): Promise<FilingConnection> {
    const { em, caller } = context;
    const limit = pageSize(first) + 1;
    const conditions = matching(filter ?? {}, context);
    const slices = slicesSeenBy(caller).flatMap((seen) =>
      [seen, ...sharedLater(seen, context)].map((slice) => ({
        $and: [
          slice,
          withOutcome(outcome, seen, context),
          withOutcome(filter?.outcome ?? null, seen, context),
          ...conditions,
        ],
      })),
    );
    const rows = await newestFirst(em, FilingTable, { slices, after }, limit);
    const seen = await Promise.all(rows.map((row) => seenBy(row, context)));
    const nodes = seen.filter((filing) => filing !== null);
    return pageOf(
      FilingConnection,
      nodes.map((node) => ({ node, cursor: keysetCursor(node.filedAt, node.id) })),
      first,
      countRows(em, FilingTable, slices),
    );
  }
}

function matching(filter: FilingFilter, { em, caller }: Context): object[] {
  const { importerAccountId, filerReference, billOfLading, filedFrom, filedUntil } = filter;
  const referred = (reference: string) =>
    em
      .createQueryBuilder(EntryTable, 'e')
      .select('id')
      .where({ filerReference: reference } as never)
      .getNativeQuery()
      .toRaw();
  return [
    ...(importerAccountId ? [{ importerAccountId }] : []),
    ...(isBlank(filerReference) ? [] : [{ entryId: { $in: referred(ownReferenceAsked(filerReference!, caller)) } }]),
    ...(isBlank(billOfLading) ? [] : [withBill(billOfLading!, 'id', caller)]),
    ...(filedFrom ? [{ filedAt: { $gte: filedFrom } }] : []),
    ...(filedUntil ? [{ filedAt: { $lt: filedUntil } }] : []),
  ];
}

// A filing keeps whom it was shared with when it was filed; its entry knows of those who came later.
function sharedLater(seen: object, { em }: Context): object[] {
  if (!('sharedWith' in seen)) return [];
  const entries = em
    .createQueryBuilder(EntryTable, 'e')
    .select('id')
    .where(seen as never);
  return [{ entryId: { $in: entries.getNativeQuery().toRaw() } }];
}

// A filing's outcome is its entry's, as long as it is the entry's current filing: see outcomeOf in filing.type.ts.
function withOutcome(outcome: FilingOutcome | null, seen: object, { em }: Context): object {
  if (outcome === null || outcome === undefined) return {};
  if (outcome === FilingOutcome.REFUSED) return { accepted: false };
  const current = (where: object) =>
    em
      .createQueryBuilder(EntryTable, 'e')
      .select('currentFilingId')
      .where({ $and: [seen, where] } as never)
      .getNativeQuery()
      .toRaw();
  if (outcome === FilingOutcome.REPLACED) return { accepted: true, id: { $nin: current({}) } };
  return { id: { $in: current(entriesWith[outcome]) } };
}

const undecided: readonly EntryStatus[] = entryStatuses.filter((status) => !entryHasEnded(status));
const entriesWith = {
  [FilingOutcome.PENDING]: {
    status: { $in: undecided },
    $or: [{ waitingFor: null }, { waitingFor: 'DOCUMENT' }],
  },
  [FilingOutcome.SENT_BACK]: { waitingFor: 'FURTHER_FILING' },
  [FilingOutcome.RELEASED]: { status: 'RELEASED' },
  [FilingOutcome.WITHDRAWN]: { status: 'WITHDRAWN' },
};
