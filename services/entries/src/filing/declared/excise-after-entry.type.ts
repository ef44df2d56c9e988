import { Field, ObjectType } from 'type-graphql';

@ObjectType({
  description:
    'Something that may fall due on goods after they have entered American Samoa; none of it is due at entry.',
  simpleResolvers: true,
})
export class ExciseAfterEntry {
  @Field({ description: 'What may fall due, and when, in a sentence.' })
  says!: string;

  @Field({ description: 'The law that says so.' })
  citation!: string;
}
