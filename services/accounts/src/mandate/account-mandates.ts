import type { Context } from '@landfall/service-kit';
import { Arg, Ctx, FieldResolver, Int, Resolver, Root } from 'type-graphql';
import { Account } from '../account/account.type.js';
import { listMandates } from './list-mandates.js';
import { MandateConnection } from './mandate.type.js';

const first = () => Arg('first', () => Int, { description: 'How many rows, 1 to 100.' });
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
    @Ctx() context: Context,
  ): Promise<MandateConnection> {
    return listMandates(context, 'clientAccountId', id, { first: size, after: cursor });
  }

  @FieldResolver(() => MandateConnection, {
    description: 'Mandates that clients gave it, of which the caller is one side.',
  })
  mandatesReceived(
    @Root() { id }: Account,
    @first() size: number,
    @after() cursor: string | null,
    @Ctx() context: Context,
  ): Promise<MandateConnection> {
    return listMandates(context, 'brokerAccountId', id, { first: size, after: cursor });
  }
}
