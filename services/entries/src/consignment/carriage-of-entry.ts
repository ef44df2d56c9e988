import { loadById, type Context } from '@landfall/service-kit';
import { Ctx, FieldResolver, Resolver, Root } from 'type-graphql';
import { EntryTable } from '../entry/entry.table.js';
import { Entry, toEntry } from '../entry/entry.type.js';
import { EntryConveyance, toConveyance } from './conveyance.type.js';
import { loadConveyances } from './load-conveyances.js';

/** What an entry comes on and under, and what else does. */
@Resolver(() => Entry)
export class CarriageOfEntry {
  @FieldResolver(() => EntryConveyance, {
    nullable: true,
    description: 'On which conveyance its goods come; null where its filing names none, as of goods in the mail.',
  })
  async conveyance(@Root() { id }: Entry, @Ctx() context: Context): Promise<EntryConveyance | null> {
    const found = await loadById(context, loadConveyances, id);
    return found && toConveyance(found.conveyance, found.arrival);
  }

  @FieldResolver(() => [Entry], {
    nullable: true,
    description:
      'Other entries at your ports whose goods come on the same conveyance, the newest 50 first: one conveyance and one consignee make one entry (19 CFR 141.51). For officers; null to others.',
  })
  alsoOnConveyance(@Root() { id }: Entry, @Ctx() context: Context): Promise<Entry[]> {
    return together(id, onConveyance, context);
  }

  @FieldResolver(() => [Entry], {
    nullable: true,
    description:
      'Other entries at your ports under the same bill of lading or air waybill, the newest 50 first: entered twice, or in portions (19 CFR 141.52, 143.21(c)). For officers; null to others.',
  })
  alsoUnderBill(@Root() { id }: Entry, @Ctx() context: Context): Promise<Entry[]> {
    return together(id, underBill, context);
  }
}

/** A flight can bring thousands: the newest are what an officer looks at. */
const most = 50;

/** Two rows of which one is found to be the other are the same. */
const leadOf = (key: string): string => `coalesce((select leads_to from conveyance_lead where key = ${key}), ${key})`;
const onConveyance = `beside.conveyance_key in (
  select ${leadOf('lies.conveyance_key')} union select key from conveyance_lead where leads_to = ${leadOf('lies.conveyance_key')})`;
const underBill = 'beside.consignment_key = lies.consignment_key';

async function together(entryId: string, isBeside: string, { em, caller }: Context) {
  const rows = await em.execute<{ id: string }[]>(
    `select other.id from entry own
     join entry_consignment lies on lies.filing_id = own.current_filing_id
     join entry_consignment beside on ${isBeside}
     join entry other on other.id = beside.entry_id and other.current_filing_id = beside.filing_id
     where own.id = ? and other.id <> own.id and other.port = any(string_to_array(?, ','))
     order by other.filed_at desc, other.id desc limit ${most}`,
    [entryId, caller.ports.join(',')],
  );
  const ids = rows.map(({ id }) => id);
  const found = await em.find(EntryTable, { id: { $in: ids } }, { orderBy: { filedAt: 'desc', id: 'desc' } });
  return found.flatMap((row) => toEntry(row, caller) ?? []);
}
