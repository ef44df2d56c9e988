import type { Context } from '@landfall/service-kit';
import { Arg, Ctx, ID, Query, Resolver } from 'type-graphql';
import { findOfficer } from './find-officer.js';
import { Officer, toOfficer } from './officer.type.js';

@Resolver(() => Officer)
export class OfficerBySubject {
  @Query(() => Officer, {
    nullable: true,
    description: 'An officer, for supervisors; null when there is none of that subject.',
  })
  async officer(
    @Arg('subjectId', () => ID, { description: 'The person.' }) subjectId: string,
    @Ctx() { em, caller }: Context,
  ): Promise<Officer | null> {
    const officer = await findOfficer(em, subjectId);
    return officer && toOfficer(officer, caller);
  }
}
