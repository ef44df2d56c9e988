import type { Decimal } from '@landfall/rule';
import { GraphQLDecimal } from '@landfall/service-kit';
import { Field, ObjectType } from 'type-graphql';

@ObjectType({ description: 'How many of one unit are declared.', simpleResolvers: true })
export class ReleaseCheckPieces {
  @Field(() => GraphQLDecimal, { description: 'How many.' })
  quantity!: Decimal;

  @Field(() => String, {
    nullable: true,
    description: 'Of which unit or packing, as `DOZ` or `bags`; null where the filer’s own word might name the goods.',
  })
  unit!: string | null;
}

@ObjectType({
  description: 'What anybody who holds the code of an entry may know of it: whether its goods may be taken.',
  simpleResolvers: true,
})
export class ReleaseCheck {
  @Field({ description: 'Whether Customs has released the goods.' })
  isReleased!: boolean;

  @Field(() => Date, { nullable: true, description: 'Since when; null where they are not released.' })
  releasedAt!: Date | null;

  @Field(() => String, {
    nullable: true,
    description: 'The bill of lading or air waybill; null where none was given, as by mail, and once erased.',
  })
  billOfLading!: string | null;

  @Field(() => [ReleaseCheckPieces], { description: 'How many pieces are declared, added up by unit.' })
  pieces!: ReleaseCheckPieces[];

  @Field({ description: 'As of when this is said.' })
  checkedAt!: Date;
}
