import { Arg, Query, Resolver } from 'type-graphql';
import { EntryType } from './kind.enums.js';
import { Form } from './form.type.js';
import { kinds } from './index.js';
import { toForm } from './to-form.js';

@Resolver()
export class FindForms {
  @Query(() => Form, { description: 'What a kind of entry asks. Open to everybody.' })
  form(@Arg('kind', () => EntryType, { description: 'The kind of entry.' }) kind: EntryType): Form {
    return forms.find((one) => one.kind === kind)!;
  }

  @Query(() => [Form], { description: 'What every kind of entry asks that can be drafted here. Open to everybody.' })
  forms(): Form[] {
    return forms;
  }
}

const forms = kinds.map(toForm);
