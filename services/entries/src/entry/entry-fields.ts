import { FieldResolver, Resolver, Root } from 'type-graphql';
import { Account, toAccount } from './account.type.js';
import { Entry } from './entry.type.js';

/** The fields of an entry that lead elsewhere. */
@Resolver(() => Entry)
export class EntryFields {
  @FieldResolver(() => Account, { nullable: true, description: 'The importer.' })
  importer(@Root() { importerAccountId }: Entry): Account {
    return toAccount(importerAccountId);
  }

  @FieldResolver(() => Account, {
    nullable: true,
    description: 'The account that filed: the importer itself, or its broker.',
  })
  filer(@Root() { filerAccountId }: Entry): Account {
    return toAccount(filerAccountId);
  }
}
