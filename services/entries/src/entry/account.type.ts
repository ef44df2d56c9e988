import { Directive, Field, ID, ObjectType } from 'type-graphql';

/** An account as entries knows it: by its id. The accounts service fills in the rest. */
@ObjectType({ description: 'A person or organisation that files, imports or works here.', simpleResolvers: true })
@Directive('@key(fields: "id")')
export class Account {
  @Field(() => ID, { description: 'The account’s opaque id.' })
  id!: string;
}

export const toAccount = (id: string): Account => Object.assign(new Account(), { id });
