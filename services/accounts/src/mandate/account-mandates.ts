import { GraphQLLocalDate, type Context } from '@landfall/service-kit';
import { Arg, Ctx, FieldResolver, Int, Resolver, Root } from 'type-graphql';
import { Account } from '../account/account.type.js';
import { listMandates } from './list-mandates.js';
import { MandateConnection } from './mandate.type.js';

const first = () => Arg('first', () => Int, { description: 'How many rows, 1 to 100.' });
const ended = () =>
  Arg('isEnded', () => Boolean, {
    nullable: true,
    description: 'Only those that have ended, or only those that have not; left out, all.',
  });
const after = () => Arg('after', () => String, { nullable: true, description: 'The cursor after which to go on.' });

@Resolver(() => Account)
export class AccountMandates {
  @FieldResolver(() => MandateConnection, {
    description: 'Mandates it gave to brokers, of which the caller is one side.',
  })
  mandatesGiven(
    @Root() { id }: Account,
    @first() size: number,
    @after() cursor: string | null,
    @ended() isEnded: boolean | null,
    @Ctx() context: Context,
  ): Promise<MandateConnection> {
    return listMandates(context, 'clientAccountId', id, { first: size, after: cursor, isEnded });
  }

  @FieldResolver(() => MandateConnection, {
    description: 'Mandates that clients gave it, of which the caller is one side.',
  })
  mandatesReceived(
    @Root() { id }: Account,
    @first() size: number,
    @after() cursor: string | null,
    @ended() isEnded: boolean | null,
    @Arg('text', () => String, {
      nullable: true,
      description: 'Only of clients in whose name this stands, up to 100 characters; case does not matter.',
    })
    text: string | null,
    @Arg('endingBy', () => GraphQLLocalDate, {
      nullable: true,
      description: 'Only those that have not ended and will by this day.',
    })
    endingBy: string | null,
    @Ctx() context: Context,
  ): Promise<MandateConnection> {
    return listMandates(context, 'brokerAccountId', id, { first: size, after: cursor, isEnded, text, endingBy });
  }
}
