import { UserError } from '@landfall/service-kit';
import { Field, InputType, ObjectType } from 'type-graphql';
import { ViewerLanguage } from '../account/account.enums.js';
import { Viewer } from '../account/viewer.type.js';

@InputType({ description: 'The language in which you want mail.' })
export class ChooseLanguageInput {
  @Field(() => ViewerLanguage, { description: 'The language.' })
  language!: ViewerLanguage;
}

@ObjectType({ description: 'Who you are, with the language that was chosen.', simpleResolvers: true })
export class ChooseLanguagePayload {
  @Field(() => Viewer, { nullable: true, description: 'You.' })
  viewer!: Viewer | null;

  @Field(() => [UserError], { description: 'What is wrong; empty: nothing can be, as yet.' })
  userErrors!: UserError[];
}
