import { loadById, type Context } from '@landfall/service-kit';
import { Ctx, FieldResolver, Resolver, Root } from 'type-graphql';
import { Officer } from '../officer/officer.type.js';
import { OfficeTable, type OfficeRow } from './office.table.js';
import { OfficerOffice, toOffice } from './office.type.js';

@Resolver(() => Officer)
export class OfficesOfOfficer {
  @FieldResolver(() => [OfficerOffice], {
    description: 'The offices that they hold, held and will hold, what began last first.',
  })
  async offices(@Root() { subject }: Officer, @Ctx() context: Context): Promise<OfficerOffice[]> {
    const rows = (await loadById(context, officesBySubject, subject)) ?? [];
    return rows.flatMap((row) => toOffice(row, context.caller) ?? []);
  }
}

async function officesBySubject(subjects: readonly string[], { em }: Context): Promise<OfficeRow[][]> {
  const rows = await em.find(
    OfficeTable,
    { subject: { $in: [...subjects] } },
    { orderBy: { since: 'desc', id: 'asc' } },
  );
  return subjects.map((subject) => rows.filter((row) => row.subject === subject));
}
