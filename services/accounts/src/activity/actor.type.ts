import { enumOf } from '@landfall/service-kit';
import { Field, ObjectType } from 'type-graphql';

const actorSays = {
  YOU: 'The caller.',
  COLLEAGUE: 'Somebody else who acts for the caller’s account.',
  YOUR_SYSTEM: 'A system that acts for the caller’s account.',
  ACCOUNT: 'Another account, as a broker or a client.',
  CUSTOMS: 'Somebody who works for Customs.',
  PLATFORM: 'The platform itself, by a rule or a clock.',
  ERASED: 'Somebody whose account was erased.',
};
/** What somebody who acted is to the reader of the log. */
export const ActivityActorKind = enumOf(actorSays, {
  name: 'ActivityActorKind',
  description: 'What whoever acted is to the caller.',
});
export type ActivityActorKind = keyof typeof actorSays;

@ObjectType({
  description: 'Who acted, as far as the caller may know it. Names are looked up when the log is read.',
  simpleResolvers: true,
})
export class ActivityActor {
  @Field(() => ActivityActorKind, { description: 'What they are to the caller.' })
  kind!: ActivityActorKind;

  @Field(() => String, {
    nullable: true,
    description:
      'A colleague’s name, that of another account, or an officer’s to Customs alone; null where it is not the caller’s affair.',
  })
  name!: string | null;
}
