import { Arg, Ctx, Field, ID, InputType, Int, Mutation, ObjectType, Query, Resolver } from 'type-graphql';
import { Migration } from '@mikro-orm/migrations';
import { makeEvent } from '@landfall/events';
import {
  anyone,
  asItsParent,
  change,
  defineService,
  done,
  feedTypes,
  kitMigration,
  line,
  notThere,
  readFeed,
  refused,
  signedIn,
  userError,
  UserError,
  type Context,
  type Feed,
  type Operation,
} from '../src/index.js';

// The smallest service there can be, for tests of the kit: it keeps names and announces mandates.

@ObjectType({ description: 'A thing.', simpleResolvers: true })
export class Thing {
  @Field(() => ID, { description: 'Its id.' })
  id!: string;
}

@ObjectType({ description: 'The answer.', simpleResolvers: true })
class MakeThingPayload {
  @Field(() => Thing, { nullable: true, description: 'What was made.' })
  thing: Thing | null = null;

  @Field(() => [UserError], { description: 'What is wrong.' })
  userErrors: UserError[] = [];
}

@InputType({ description: 'What to make.' })
class MakeThingInput {
  @Field(() => ID, { nullable: true, description: 'The same key again gives the same thing.' })
  idempotencyKey?: string;

  @Field({ description: 'Its name; "bad" is refused, "fault" fails.' })
  name!: string;
}

const thingOf = (id: string) => Object.assign(new Thing(), { id });
const payloadOf = (more: Partial<MakeThingPayload>) => Object.assign(new MakeThingPayload(), more);

const makeThing: Operation<MakeThingPayload> = {
  name: 'makeThing',
  payload: MakeThingPayload,
  again: async (id) => payloadOf({ thing: thingOf(id) }),
  constraints: { thing_name_key: userError('NAME_TAKEN', 'There is a thing of that name.', ['name']) },
};

const AccountsFeed = feedTypes('accounts');

@Resolver()
class ThingResolver {
  @Query(() => Thing, { nullable: true, description: 'One thing.' })
  thing(@Arg('id', () => ID, { description: 'Its id.' }) id: string): Thing {
    if (id === 'sql') throw new Error('relation "secret_table" does not exist at db.internal:5432');
    if (id === 'none') throw notThere('thing');
    return thingOf(id);
  }

  @Query(() => AccountsFeed, { description: 'What happened.' })
  accountsFeed(
    @Ctx() context: Context,
    @Arg('first', () => Int, { description: 'How many.' }) first: number,
    @Arg('after', () => String, { nullable: true, description: 'Where from.' }) after?: string,
  ): Promise<Feed> {
    return readFeed(context, after, first);
  }

  @Mutation(() => MakeThingPayload, { description: 'Makes a thing.' })
  makeThing(
    @Arg('input', { description: 'What.' }) input: MakeThingInput,
    @Ctx() context: Context,
  ): Promise<MakeThingPayload> {
    return change(makeThing, input, context, async ({ em, caller }) => {
      if (input.name === 'bad') return refused(payloadOf({ userErrors: [userError('BAD', 'It is bad.', ['name'])] }));
      const [row] = await em.execute<{ id: string }[]>('insert into thing (name) values (?) returning id', [
        input.name,
      ]);
      if (input.name === 'fault') throw new Error('half-way');
      const accountId = caller.accountId ?? 'acc_none';
      const event = makeEvent(
        'account.opened',
        { accountId, kind: 'IMPORTER' },
        { subject: accountId, partitionkey: accountId },
      );
      return done(payloadOf({ thing: thingOf(String(row!.id)) }), String(row!.id), event);
    });
  }
}

class ThingTable extends Migration {
  override up(): void {
    this.addSql('create table thing (id bigserial primary key, name text not null unique)');
  }
}

export const thingService = defineService({
  name: 'accounts',
  resolvers: [ThingResolver],
  access: {
    Query: { thing: anyone, accountsFeed: signedIn },
    Mutation: { makeThing: signedIn },
    types: {
      Thing: line(asItsParent, 'id'),
      MakeThingPayload: line(asItsParent, 'thing userErrors'),
      UserError: line(asItsParent, 'code message path severity citation nextStep'),
      AccountsFeed: line(asItsParent, 'events cursor more'),
      AccountsFeedEvent: line(asItsParent, 'cursor id type typeVersion subject time data'),
    },
  },
  tables: [],
  migrations: [kitMigration, { name: '0002-thing', class: ThingTable }],
});
