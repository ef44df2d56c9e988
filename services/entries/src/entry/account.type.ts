import { as } from '@landfall/service-kit';
import { Directive, Field, ID, ObjectType } from 'type-graphql';
import { Node } from '../node/node.type.js';

/** An account as entries knows it: by its id. The accounts service fills in the rest. */
@ObjectType({
  description: 'A person or organisation that files, imports or works here.',
  implements: Node,
  simpleResolvers: true,
})
@Directive('@key(fields: "id")')
export class Account {
  @Field(() => ID, { description: 'The account’s opaque id.' })
  id!: string;
}

export const toAccount = (id: string): Account => as(Account, { id });
