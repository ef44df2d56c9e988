import type { Context } from '@landfall/service-kit';
import { Arg, Ctx, ID, Query, Resolver } from 'type-graphql';
import { Filing } from './filing.type.js';
import { filingWithId } from './load-filings.js';

@Resolver()
export class FilingQuery {
  @Query(() => Filing, {
    nullable: true,
    description: 'One filing, refused ones too; null when it is not there or not yours to see.',
  })
  filing(@Arg('id', () => ID, { description: 'Its id.' }) id: string, @Ctx() context: Context): Promise<Filing | null> {
    return filingWithId(id, context);
  }
}
