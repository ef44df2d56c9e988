// What other services have an id for, as `node` knows it: by its id alone. They say whether it is there and who sees it.
import { Directive, Field, ID, ObjectType } from 'type-graphql';
import { Node } from './node.type.js';

@ObjectType({ description: 'A file that was uploaded, checked and kept.', implements: Node, simpleResolvers: true })
@Directive('@key(fields: "id", resolvable: false)')
export class Document {
  @Field(() => ID, { description: 'The document’s opaque id.' })
  id!: string;
}

@ObjectType({
  description: 'Customs’ review of one entry: where it stands in the queue and what was decided.',
  implements: Node,
  simpleResolvers: true,
})
@Directive('@key(fields: "id", resolvable: false)')
export class Review {
  @Field(() => ID, { description: 'The review’s opaque id.' })
  id!: string;
}

@ObjectType({
  description: 'A file on its way here, in one request or in several.',
  implements: Node,
  simpleResolvers: true,
})
@Directive('@key(fields: "id", resolvable: false)')
export class Upload {
  @Field(() => ID, { description: 'The upload’s opaque id.' })
  id!: string;
}
