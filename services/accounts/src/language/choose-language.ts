import { isLanguage } from '@landfall/law';
import { change, done, type Context } from '@landfall/service-kit';
import { Arg, Ctx, Mutation, Resolver } from 'type-graphql';
import { loadViewer } from '../account/load-viewer.js';
import { ChooseLanguageInput, ChooseLanguagePayload } from './choose-language.input.js';
import { noteLanguage } from './note-language.js';

const chooseLanguage = { name: 'chooseLanguage', payload: ChooseLanguagePayload };

@Resolver()
export class ChooseLanguage {
  @Mutation(() => ChooseLanguagePayload, {
    description:
      'Has mail come to you in a language, and the portal speak it on every device on which you sign in. What the graph answers comes in the language that each request names in `Accept-Language`.',
  })
  chooseLanguage(
    @Arg('input', () => ChooseLanguageInput, { description: 'Which language.' }) input: ChooseLanguageInput,
    @Ctx() context: Context,
  ): Promise<ChooseLanguagePayload> {
    return change(chooseLanguage, input, context, async ({ em, caller }) => {
      const language = input.language.toLowerCase();
      await noteLanguage(em, caller.subject, isLanguage(language) ? language : 'en');
      const viewer = await loadViewer(em, caller);
      return done(Object.assign(new ChooseLanguagePayload(), { viewer, userErrors: [] }), caller.subject);
    });
  }
}
