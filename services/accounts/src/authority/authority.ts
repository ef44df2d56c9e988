import { authorityOf, type Context } from '@landfall/service-kit';
import { Ctx, Query, Resolver } from 'type-graphql';
import { Authority, toAuthority } from './authority.type.js';

@Resolver()
export class AuthorityQuery {
  @Query(() => Authority, {
    nullable: true,
    description:
      'Whose platform this is, with its counters and where it gives help; null where no authority set its name. It changes with a restart alone, so keep it.',
  })
  authority(@Ctx() { settings }: Context): Authority | null {
    const told = authorityOf(settings);
    return told && toAuthority(told, settings.PUBLIC_URL);
  }
}
