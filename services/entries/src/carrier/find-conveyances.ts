import { carrierComparisons } from '@landfall/law';
import { as, dayAsked, GraphQLLocalDate, loadById, type Context } from '@landfall/service-kit';
import { Arg, Ctx, FieldResolver, ID, Int, Query, Resolver, Root } from 'type-graphql';
import {
  ArrivalTable,
  ConveyanceLeadTable,
  ConveyanceNameTable,
  ConveyanceTable,
} from '../consignment/consignment.table.js';
import { isByCarrier } from '../consignment/conveyance.type.js';
import { keysOf } from '../consignment/conveyance-leads.js';
import type { ArrivesOn } from '../consignment/load-conveyances.js';
import { EntryTable } from '../entry/entry.table.js';
import { Entry, toEntry } from '../entry/entry.type.js';
import { loadContents } from '../filing/load-filings.js';
import { CarrierLinkTable } from './carrier.table.js';
import { compareConveyance, listOf } from './compare-conveyance.js';
import { conveyanceOfCustoms } from '../consignment/conveyance-asked.js';
import {
  comparisonInWords,
  ConveyanceAtPort,
  ConveyanceBill,
  ConveyanceBillCount,
  ConveyanceLink,
  ConveyanceList,
} from './conveyance-at-port.type.js';

/** A port has tens in a week; a page shows as many. */
const most = 100;
/** So many bills of one comparison are shown; the counts say of all. */
const mostShown = 200;

@Resolver(() => ConveyanceAtPort)
export class ConveyancesQuery {
  @Query(() => [ConveyanceAtPort], {
    description: 'What comes to your ports on these days, the latest day first, up to 100, as far as it is declared.',
  })
  async conveyances(
    @Arg('from', () => GraphQLLocalDate, { description: 'The first day of arrival that is declared.' }) from: string,
    @Arg('until', () => GraphQLLocalDate, { description: 'The last one.' }) until: string,
    @Ctx() { em, caller }: Context,
  ): Promise<ConveyanceAtPort[]> {
    const arrivesOn = { $gte: dayAsked(from, 'from')!, $lte: dayAsked(until, 'until')! };
    const where = { port: { $in: caller.ports }, arrivesOn };
    const rows = await em.find(ConveyanceTable, where, { orderBy: { arrivesOn: 'desc', key: 'asc' }, limit: most });
    const keys = rows.map(({ key }) => key);
    const moved = new Set((await em.find(ConveyanceLeadTable, { key: { $in: keys } })).map(({ key }) => key));
    const arrivals = await em.find(ArrivalTable, { conveyanceKey: { $in: keys } }, { orderBy: { number: 'asc' } });
    const lastOf = new Map(arrivals.map((row) => [row.conveyanceKey, row]));
    const shown = rows.filter(({ key }) => !moved.has(key));
    return shown.map((conveyance) => toConveyanceAtPort({ conveyance, arrival: lastOf.get(conveyance.key) ?? null }));
  }

  @Query(() => ConveyanceAtPort, { nullable: true, description: 'One of them; null where it is not at your port.' })
  async conveyance(
    @Arg('id', () => ID, { description: 'Its id, as `conveyances` tells it.' }) id: string,
    @Ctx() { em, caller }: Context,
  ): Promise<ConveyanceAtPort | null> {
    const on = await conveyanceOfCustoms(em, id, caller);
    return on && toConveyanceAtPort(on);
  }

  @FieldResolver(() => String, {
    nullable: true,
    description:
      'What it is called: as an officer put it right, or else as the newest declaration on it says; null where that is erased.',
  })
  async name(@Root() { id }: ConveyanceAtPort, @Ctx() context: Context): Promise<string | null> {
    const named = await context.em.findOne(ConveyanceNameTable, { key: id });
    if (named) return named.name;
    const [newest] = await filingsOn(id, context, 1);
    const content = newest ? await loadById(context, loadContents, newest.filing_id) : null;
    return content?.certified?.words.conveyance ?? null;
  }

  @FieldResolver(() => Int, { description: 'How many entries lie on it by their current filing, up to 10,000.' })
  async entryCount(@Root() { id }: ConveyanceAtPort, @Ctx() context: Context): Promise<number> {
    return (await filingsOn(id, context, 10_000)).length;
  }

  @FieldResolver(() => ConveyanceList, {
    nullable: true,
    description: 'The last list that was brought; null while there is none.',
  })
  async list(@Root() { id }: ConveyanceAtPort, @Ctx() { em }: Context): Promise<ConveyanceList | null> {
    const found = await listOf(em, id);
    if (!found) return null;
    const { list, rows } = found;
    const { number, broughtAt, linkId } = list;
    const pieces = rows.reduce((sum, row) => sum + row.pieces, 0);
    return as(ConveyanceList, { number, broughtAt, byCarrier: linkId !== null, billCount: rows.length, pieces });
  }

  @FieldResolver(() => [ConveyanceBill], {
    description:
      'The last list beside what is declared, what needs somebody first, up to 200 bills; none while there is no list.',
  })
  async compared(@Root() { id }: ConveyanceAtPort, @Ctx() context: Context): Promise<ConveyanceBill[]> {
    const bills = (await compareConveyance(id, context)).slice(0, mostShown);
    const ids = bills.flatMap(({ entryIds }) => entryIds);
    const entries = await context.em.find(EntryTable, { id: { $in: ids } });
    const seen = new Map(entries.map((row): [string, Entry | null] => [row.id, toEntry(row, context.caller)]));
    return bills.map(({ comparison, billNumber, listedPieces, declaredPieces, entryIds }) => {
      const under = entryIds.flatMap((entryId) => seen.get(entryId) ?? []);
      const figures = { billNumber, listedPieces, declaredPieces };
      return as(ConveyanceBill, { ...comparisonInWords(comparison), ...figures, entries: under });
    });
  }

  @FieldResolver(() => [ConveyanceBillCount], { description: 'How many bills came to what, of all that are compared.' })
  async comparedCounts(@Root() { id }: ConveyanceAtPort, @Ctx() context: Context): Promise<ConveyanceBillCount[]> {
    const by = Map.groupBy(await compareConveyance(id, context), ({ comparison }) => comparison);
    const counted = carrierComparisons.filter((one) => by.has(one));
    return counted.map((comparison) => as(ConveyanceBillCount, { comparison, count: by.get(comparison)!.length }));
  }

  @FieldResolver(() => [ConveyanceLink], { description: 'Links that were given to its carrier, the newest first.' })
  async links(@Root() { id }: ConveyanceAtPort, @Ctx() { em }: Context): Promise<ConveyanceLink[]> {
    const where = { conveyanceKey: { $in: await keysOf(em, id) } };
    const rows = await em.find(CarrierLinkTable, where, { orderBy: { givenAt: 'desc' }, limit: most });
    return rows.map(({ id: linkId, givenAt, endsAt, endedAt }) =>
      as(ConveyanceLink, { id: linkId, givenAt, endsAt, endedAt }),
    );
  }
}

const toConveyanceAtPort = ({ conveyance, arrival }: Omit<ArrivesOn, 'entryId'>): ConveyanceAtPort =>
  as(ConveyanceAtPort, {
    ...{ id: conveyance.key, port: conveyance.port, modeOfTransport: conveyance.modeOfTransport },
    ...{ arrivesOn: conveyance.arrivesOn, arrivedAt: arrival?.arrivedAt ?? null },
    arrivedByCarrier: arrival !== null && isByCarrier(arrival),
  });

/** The current filings of the entries on it, the newest first. */
async function filingsOn(key: string, { em }: Context, limit: number): Promise<{ filing_id: string }[]> {
  return em.execute<{ filing_id: string }[]>(
    `select lies.filing_id from entry_consignment lies join entry e on e.id = lies.entry_id and e.current_filing_id = lies.filing_id
     where lies.conveyance_key = any(string_to_array(?, ',')) order by e.filed_at desc limit ${limit}`,
    [(await keysOf(em, key)).join(',')],
  );
}
