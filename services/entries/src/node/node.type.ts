import { Field, ID, InterfaceType } from 'type-graphql';

@InterfaceType('Node', {
  description: 'What has an id by which it is asked for again.',
  resolveType: (value: object) => value.constructor.name,
})
export abstract class Node {
  @Field(() => ID, { description: 'Its opaque id.' })
  id!: string;
}
