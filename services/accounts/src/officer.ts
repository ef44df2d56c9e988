import type { Context } from '@landfall/service-kit';
import { Arg, Ctx, ID, Query, Resolver } from 'type-graphql';
import { loadOfficer } from './find-officer.js';
import { Officer } from './officer.type.js';

@Resolver(() => Officer)
export class OfficerBySubject {
  @Query(() => Officer, {
    nullable: true,
    description: 'An officer, for supervisors and administrators; null when there is none of that subject.',
  })
  officer(
    @Arg('subjectId', () => ID, { description: 'The person.' }) subjectId: string,
    @Ctx() context: Context,
  ): Promise<Officer | null> {
    return loadOfficer(context, subjectId);
  }
}
