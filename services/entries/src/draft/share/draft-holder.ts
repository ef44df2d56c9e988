import { readReference, valueOf } from '@landfall/law';
import type { Context } from '@landfall/service-kit';
import { Arg, Ctx, Directive, Field, ID, ObjectType, Query, Resolver } from 'type-graphql';
import { EntryTable } from '../../entry/entry.table.js';
import { DraftTable } from '../draft.table.js';

@ObjectType({ description: 'Whose a draft or entry is, for the platform’s own services.', simpleResolvers: true })
@Directive('@inaccessible')
export class DraftHolder {
  @Field(() => ID, { description: 'The account that writes and files it.' })
  accountId!: string;
}

@Resolver()
export class DraftHolderQuery {
  @Query(() => DraftHolder, {
    nullable: true,
    description: 'Whose account a reference belongs to, a draft’s or an entry’s; for the platform’s own services.',
  })
  @Directive('@inaccessible')
  async draftHolder(
    @Arg('reference', { description: 'The reference as somebody typed it.' }) typed: string,
    @Ctx() { em }: Context,
  ): Promise<DraftHolder | null> {
    const reference = valueOf(readReference(typed));
    if (reference === null) return null;
    const draft = await em.findOne(DraftTable, { reference });
    if (draft) return draft.status === 'DISCARDED' ? null : toHolder(draft.accountId);
    const entry = await em.findOne(EntryTable, { reference });
    return entry && toHolder(entry.filerAccountId);
  }
}

const toHolder = (accountId: string): DraftHolder => Object.assign(new DraftHolder(), { accountId });
