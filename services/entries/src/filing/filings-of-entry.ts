import type { Context } from '@landfall/service-kit';
import { Ctx, FieldResolver, Resolver, Root } from 'type-graphql';
import { Entry } from '../entry/entry.type.js';
import { Filing } from './filing.type.js';
import { filingsOfEntry, filingWithId } from './load-filings.js';

/** The fields of an entry that lead to what was filed for it. */
@Resolver(() => Entry)
export class FilingsOfEntry {
  @FieldResolver(() => [Filing], { description: 'Its accepted filings, the first one first.' })
  filings(@Root() { id }: Entry, @Ctx() context: Context): Promise<Filing[]> {
    return filingsOfEntry(id, context);
  }

  @FieldResolver(() => Filing, { nullable: true, description: 'The filing that counts: the last one accepted.' })
  currentFiling(@Root() { currentFilingId }: Entry, @Ctx() context: Context): Promise<Filing | null> {
    return filingWithId(currentFilingId, context);
  }
}
