import type { Context } from '@landfall/service-kit';
import { Arg, Ctx, ID, Query, Resolver } from 'type-graphql';
import { mayLookAtOfficer } from './access.js';
import { loadOfficer } from './load-officer.js';
import { Officer } from './officer.type.js';

@Resolver(() => Officer)
export class OfficerBySubject {
  @Query(() => Officer, {
    nullable: true,
    description:
      'An officer, for administrators, and for supervisors of one of their ports; null when there is none of that subject.',
  })
  async officer(
    @Arg('subjectId', () => ID, { description: 'The person.' }) subjectId: string,
    @Ctx() context: Context,
  ): Promise<Officer | null> {
    const officer = await loadOfficer(context, subjectId);
    return officer && mayLookAtOfficer(context.caller, officer) ? officer : null;
  }
}
