import { as } from '@landfall/service-kit';
import { Directive, Field, ID, ObjectType } from 'type-graphql';

@ObjectType({ description: 'An entry, as far as review adds to it.', simpleResolvers: true })
@Directive('@key(fields: "id")')
export class Entry {
  @Field(() => ID, { description: 'The entry’s opaque id.' })
  id!: string;
}

/** The entry of that id, whose other fields its owner gives; it says nothing about whether there is one. */
export const entryStub = (id: string): Entry => as(Entry, { id });
