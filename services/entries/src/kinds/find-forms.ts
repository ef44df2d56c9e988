import type { Context } from '@landfall/service-kit';
import { Arg, Ctx, Query, Resolver } from 'type-graphql';
import { EntryType } from './kind.enums.js';
import { Form } from './form/form.type.js';
import { kindOf, kinds } from './index.js';
import { toForm } from './form/to-form.js';

@Resolver()
export class FindForms {
  @Query(() => Form, {
    description: 'What a kind of entry asks, in the caller’s language where it is told in that. Open to everybody.',
  })
  form(
    @Arg('kind', () => EntryType, { description: 'The kind of entry.' }) kind: EntryType,
    @Ctx() { caller }: Context,
  ): Form {
    return toForm(kindOf(kind), caller.language);
  }

  @Query(() => [Form], { description: 'What every kind of entry asks that can be drafted here. Open to everybody.' })
  forms(@Ctx() { caller }: Context): Form[] {
    return kinds.map((kind) => toForm(kind, caller.language));
  }
}
