import { Field, ObjectType } from 'type-graphql';
import { EntryRegime } from '../entry/entry.enums.js';

@ObjectType({ description: 'A port of entry that is known here.', simpleResolvers: true })
export class Port {
  @Field({ description: 'Its code, by which filings name it: Schedule D, as `3201`, or `ASPPG` for Pago Pago.' })
  code!: string;

  @Field({ description: 'Its name, as people call it.' })
  name!: string;

  @Field({ description: 'Its IANA time zone, as `Pacific/Honolulu`: the law counts its days there.' })
  zone!: string;

  @Field(() => EntryRegime, { description: 'The law of entry that holds there.' })
  regime!: EntryRegime;

  @Field({ description: 'Whether a filing can name it: true while an officer works there.' })
  takesFilings!: boolean;
}
