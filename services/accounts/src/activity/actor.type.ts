import { Field, ObjectType, registerEnumType } from 'type-graphql';

/** What somebody who acted is to the reader of the log. */
export const ActivityActorKind = {
  YOU: 'YOU',
  COLLEAGUE: 'COLLEAGUE',
  YOUR_SYSTEM: 'YOUR_SYSTEM',
  ACCOUNT: 'ACCOUNT',
  CUSTOMS: 'CUSTOMS',
  PLATFORM: 'PLATFORM',
  ERASED: 'ERASED',
} as const;
export type ActivityActorKind = keyof typeof ActivityActorKind;

registerEnumType(ActivityActorKind, {
  name: 'ActivityActorKind',
  description: 'What whoever acted is to the caller.',
  valuesConfig: {
    YOU: { description: 'The caller.' },
    COLLEAGUE: { description: 'Somebody else who acts for the caller’s account.' },
    YOUR_SYSTEM: { description: 'A system that acts for the caller’s account.' },
    ACCOUNT: { description: 'Another account, as a broker or a client.' },
    CUSTOMS: { description: 'Somebody who works for Customs.' },
    PLATFORM: { description: 'The platform itself, by a rule or a clock.' },
    ERASED: { description: 'Somebody whose account was erased.' },
  },
});

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
