import { Arg, Field, ID, InputType, ObjectType, Query, Resolver } from 'type-graphql';
import { Migration } from '@mikro-orm/migrations';
import { makeEvent } from '@landfall/events';
import {
  anyone,
  as,
  asItsParent,
  defineService,
  done,
  feedOf,
  kitMigration,
  line,
  mutation,
  notThere,
  part,
  refused,
  signedIn,
  userError,
  UserError,
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

const thingOf = (id: string) => as(Thing, { id });

const makeThing = mutation({
  name: 'makeThing',
  description: 'Makes a thing.',
  may: signedIn,
  input: MakeThingInput,
  inputSays: 'What.',
  answers: MakeThingPayload,
  again: async (id) => ({ thing: thingOf(id) }),
  constraints: { thing_name_key: userError('NAME_TAKEN', 'There is a thing of that name.', ['name']) },
  async work(input, { em, caller }) {
    if (input.name === 'bad') return refused({ userErrors: [userError('BAD', 'It is bad.', ['name'])] });
    const [row] = await em.execute<{ id: string }[]>('insert into thing (name) values (?) returning id', [input.name]);
    if (input.name === 'fault') throw new Error('half-way');
    return done({ thing: thingOf(String(row!.id)) }, String(row!.id), opened(caller.accountId ?? 'acc_none'));
  },
});

export const opened = (accountId: string) =>
  makeEvent('account.opened', { accountId, kind: 'IMPORTER' }, { subject: accountId, partitionkey: accountId });

@Resolver()
class ThingById {
  @Query(() => Thing, { nullable: true, description: 'One thing.' })
  thing(@Arg('id', () => ID, { description: 'Its id.' }) id: string): Thing {
    if (id === 'sql') throw new Error('relation "secret_table" does not exist at db.internal:5432');
    if (id === 'none') throw notThere('thing');
    return thingOf(id);
  }
}

class ThingTable extends Migration {
  override up(): void {
    this.addSql('create table thing (id bigserial primary key, name text not null unique)');
  }
}

export const thingPart = part({
  operations: [makeThing],
  resolvers: [ThingById],
  access: { Query: { thing: anyone }, types: { Thing: line(asItsParent, 'id') } },
});

export const thingService = defineService({
  name: 'accounts',
  parts: [thingPart, feedOf('accounts', { may: signedIn, description: 'What happened.' })],
  migrations: [kitMigration, { name: '0002-thing', class: ThingTable }],
});
