import type { Context } from '@landfall/service-kit';
import { Arg, Ctx, Query, Resolver } from 'type-graphql';
import { requestOfLink, whoAsks } from './find-request.js';
import { MandateRequest, toMandateRequest } from './mandate-request.type.js';

@Resolver()
export class MandateRequestQuery {
  @Query(() => MandateRequest, {
    nullable: true,
    description:
      'Who asks for a mandate by this link. Null for a link that is not whole, was used or is over: which, is not told.',
  })
  async mandateRequest(
    @Arg('code', () => String, { description: 'What the link ends with.' }) code: string,
    @Ctx() { em, caller, now }: Context,
  ): Promise<MandateRequest | null> {
    const row = await requestOfLink(em, code, now());
    return row && toMandateRequest(row, await whoAsks(em, row), caller, true);
  }
}
