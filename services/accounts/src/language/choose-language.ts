import { isLanguage } from '@landfall/law';
import { done, mutation, UserError } from '@landfall/service-kit';
import { Field, InputType, ObjectType } from 'type-graphql';
import { personOfTheTrade } from '../access.js';
import { ViewerLanguage } from '../account/account.enums.js';
import { loadViewer } from '../account/load-viewer.js';
import { Viewer } from '../account/viewer.type.js';
import { noteLanguage } from './note-language.js';

@InputType({ description: 'The language in which you want mail.' })
class ChooseLanguageInput {
  @Field(() => ViewerLanguage, { description: 'The language.' })
  language!: ViewerLanguage;
}

@ObjectType({ description: 'Who you are, with the language that was chosen.', simpleResolvers: true })
class ChooseLanguagePayload {
  @Field(() => Viewer, { nullable: true, description: 'You.' })
  viewer!: Viewer | null;

  @Field(() => [UserError], { description: 'What is wrong; empty: nothing can be, as yet.' })
  userErrors!: UserError[];
}

export const chooseLanguage = mutation({
  name: 'chooseLanguage',
  description:
    'Has mail come to you in a language, and the portal speak it on every device on which you sign in. What the graph answers comes in the language that each request names in `Accept-Language`.',
  may: personOfTheTrade,
  input: ChooseLanguageInput,
  inputSays: 'Which language.',
  answers: ChooseLanguagePayload,
  async work(input, { em, caller }) {
    const language = input.language.toLowerCase();
    await noteLanguage(em, caller.subject, isLanguage(language) ? language : 'en');
    return done({ viewer: await loadViewer(em, caller) }, caller.subject);
  },
});
