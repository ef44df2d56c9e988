import { plainText } from '@landfall/law';
import type { Context } from '@landfall/service-kit';
import { GraphQLError } from 'graphql';
import { Arg, Ctx, Directive, Field, ID, InputType, Query, Resolver } from 'type-graphql';
import { EntryTable } from '../entry/entry.table.js';
import { Filing } from './filing.type.js';
import { filingWithId } from './load-filings.js';

@InputType({ description: 'Which filing: exactly one of these.' })
@Directive('@oneOf')
export class FilingBy {
  @Field(() => ID, { nullable: true, description: 'Its opaque id.' })
  id?: string;

  @Field(() => ID, {
    nullable: true,
    description: 'The key with which your account sent it by `fileEntry` or `fileDraft`, once accepted.',
  })
  idempotencyKey?: string;

  @Field(() => String, {
    nullable: true,
    description: 'Your account’s own reference of the entry: its current filing.',
  })
  filerReference?: string;
}

@Resolver()
export class FilingQuery {
  @Query(() => Filing, {
    nullable: true,
    description: 'One filing, refused ones too; null when it is not there or not yours to see.',
  })
  async filing(
    @Arg('id', () => ID, { nullable: true, description: 'Its id; the same as `by: { id }`.' }) id: string | null,
    @Arg('by', () => FilingBy, { nullable: true, description: 'Which one, where `id` is not given.' })
    by: FilingBy | null,
    @Ctx() context: Context,
  ): Promise<Filing | null> {
    if ((id === null || id === undefined) === !by) throw sayWhich();
    const found = id ?? (await idOf(by!, context));
    return found === null ? null : filingWithId(found, context);
  }
}

async function idOf(by: FilingBy, { em, caller }: Context): Promise<string | null> {
  if (typeof by.id === 'string') return by.id;
  if (typeof by.filerReference === 'string') {
    const mine = { filerReference: plainText(by.filerReference), filerAccountId: caller.accountId ?? '' };
    return (await em.findOne(EntryTable, mine))?.currentFilingId ?? null;
  }
  const [row] = await em.execute<{ object_id: string | null }[]>(
    "select object_id from idempotency where owner = ? and operation in ('fileEntry', 'fileDraft') and key = ? order by at desc limit 1",
    [caller.accountId ?? caller.subject, by.idempotencyKey],
  );
  return row?.object_id ?? null;
}

const sayWhich = () =>
  new GraphQLError('Say which filing: by `id`, or by exactly one way of `by`.', {
    extensions: { code: 'BAD_USER_INPUT' },
  });
