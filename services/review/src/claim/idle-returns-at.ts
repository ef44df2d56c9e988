import { FieldResolver, Resolver, Root } from 'type-graphql';
import { Review } from '../review/review.type.js';
import { idleReturnsAt } from './idle.js';

@Resolver(() => Review)
export class IdleReturnsAt {
  @FieldResolver(() => Date, {
    nullable: true,
    description: 'When it goes back to the queue unless its holder does something about it; Customs only.',
  })
  idleReturnsAt(@Root() { row }: Review): Date | null {
    return idleReturnsAt(row);
  }
}
