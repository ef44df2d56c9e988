import { UserError } from '@landfall/service-kit';
import { Field, InputType, ObjectType } from 'type-graphql';
import { Viewer } from '../account/viewer.type.js';

@InputType({ description: 'The e-mail address by which you want to come back.' })
export class AttachEmailInput {
  @Field({ description: 'The address, as you write it.' })
  email!: string;

  @Field(() => String, {
    nullable: true,
    description: 'Your name, as Customs should see it; left as it is when absent.',
  })
  displayName!: string | null;
}

@ObjectType({
  description:
    'Who you are now, with the address that is not proven until its link is used. The same for every address, known or new.',
  simpleResolvers: true,
})
export class AttachEmailPayload {
  @Field(() => Viewer, { nullable: true, description: 'You.' })
  viewer!: Viewer | null;

  @Field(() => [UserError], { description: 'What is wrong; empty when a link is on its way.' })
  userErrors!: UserError[];
}
