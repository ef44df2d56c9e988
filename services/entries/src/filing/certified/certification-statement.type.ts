import { as, GraphQLLocalDate } from '@landfall/service-kit';
import type { CertificationText, Regime } from '@landfall/law';
import { Field, Int, ObjectType } from 'type-graphql';
import { EntryRegime } from '../../entry/entry.enums.js';

@ObjectType({
  description: 'A statement that is certified with a filing, in the words shown to who certifies.',
  simpleResolvers: true,
})
export class CertificationStatement {
  @Field(() => EntryRegime, { description: 'The law under which it is certified.' })
  regime!: EntryRegime;

  @Field(() => Int, { description: 'Its version, from 1: a new text is a new version.' })
  version!: number;

  @Field({ description: 'Its words. Show them to who certifies, and send them as they stand.' })
  text!: string;

  @Field(() => GraphQLLocalDate, { description: 'The first day on which it is certified.' })
  since!: string;
}

export const toCertificationStatement = (regime: Regime, statement: CertificationText): CertificationStatement =>
  as(CertificationStatement, { regime, ...statement });
