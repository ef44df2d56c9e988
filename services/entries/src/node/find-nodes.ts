import type { Context } from '@landfall/service-kit';
import { GraphQLError } from 'graphql';
import { Arg, Ctx, ID, Query, Resolver } from 'type-graphql';
import { draftWithId } from '../draft/draft.js';
import { toAccount } from '../entry/account.type.js';
import { entryWithId } from '../entry/load-entries.js';
import { filingWithId } from '../filing/load-filings.js';
import { Node } from './node.type.js';
import { Document, Review, Upload } from './of-other-services.js';

const most = 100;

/** What another service has: the gateway asks there whether it is there, and whether the caller sees it. */
const ofAnother = (type: new () => object) => (id: string) => Promise.resolve(Object.assign(new type(), { id }));

/** By what an id begins with. */
const loads: Readonly<Record<string, (id: string, context: Context) => Promise<object | null>>> = {
  ent: entryWithId,
  fil: filingWithId,
  drf: (id, context) => Promise.resolve(draftWithId({ id }, context)),
  acc: (id) => Promise.resolve(toAccount(id)),
  doc: ofAnother(Document),
  rev: ofAnother(Review),
  upl: ofAnother(Upload),
};

@Resolver()
export class NodesQuery {
  @Query(() => Node, {
    nullable: true,
    description:
      'An account, a document, a draft, an entry, a filing, a review or an upload by its id; null when it is not there or not yours to see.',
  })
  node(@Arg('id', () => ID, { description: 'Its id.' }) id: string, @Ctx() context: Context): Promise<Node | null> {
    return load(id, context);
  }

  @Query(() => [Node], {
    nullable: 'items',
    description:
      'What `node` finds by each of up to 100 ids, in the order asked; null in the place of what is not there or not yours to see.',
  })
  nodes(
    @Arg('ids', () => [ID], { description: 'Their ids, up to 100.' }) ids: string[],
    @Ctx() context: Context,
  ): Promise<(Node | null)[]> {
    if (ids.length <= most) return Promise.all(ids.map((id) => load(id, context)));
    throw new GraphQLError(`\`ids\` holds up to ${most} ids; ${ids.length} were asked.`, {
      extensions: { code: 'BAD_USER_INPUT' },
    });
  }
}

const load = async (id: string, context: Context): Promise<Node | null> => {
  const [prefix] = id.split('_', 1);
  return (Object.hasOwn(loads, prefix!) ? await loads[prefix!]!(id, context) : null) as Node | null;
};
