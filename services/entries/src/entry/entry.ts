import type { Context } from '@landfall/service-kit';
import { Arg, Ctx, Directive, Field, ID, InputType, Query, Resolver } from 'type-graphql';
import { EntryTable } from './entry.table.js';
import { Entry, toEntry } from './entry.type.js';
import { entryWithId } from './load-entries.js';
import { referenceAsked } from './reference-asked.js';

@InputType({ description: 'Which entry: exactly one of these.' })
@Directive('@oneOf')
export class EntryBy {
  @Field(() => ID, { nullable: true, description: 'Its opaque id.' })
  id?: string;

  @Field(() => String, {
    nullable: true,
    description:
      'Its reference as people write and copy it, the address of its page too. What is no reference is an error, not null.',
  })
  reference?: string;
}

@Resolver()
export class EntryQuery {
  @Query(() => Entry, { nullable: true, description: 'One entry; null when it is not there or not yours to see.' })
  async entry(@Arg('by', { description: 'Which one.' }) by: EntryBy, @Ctx() context: Context): Promise<Entry | null> {
    if (by.id) return entryWithId(by.id, context);
    const row = await context.em.findOne(EntryTable, { reference: referenceAsked(by.reference) });
    return row ? toEntry(row, context.caller) : null;
  }
}
