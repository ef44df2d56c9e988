import type { Language } from '@landfall/law';
import { graphql } from '../graph/graph.ts';
import { portalGraph } from '../graph/portal-graph.ts';

const ChooseLanguage = graphql(`
  mutation ChooseLanguage($input: ChooseLanguageInput!) {
    chooseLanguage(input: $input) {
      userErrors {
        code
      }
    }
  }
`);

/**
 * Has the platform remember what who is signed in chose: for mail, and for every other device on which they sign in. False
 * where that was not done.
 */
export async function rememberLanguage(language: Language): Promise<boolean> {
  const input = { language: languageCodes[language] };
  const { data } = await portalGraph.client.mutation(ChooseLanguage, { input }).toPromise();
  return data?.chooseLanguage.userErrors.length === 0;
}

const languageCodes = { en: 'EN', sm: 'SM' } as const satisfies Record<Language, string>;
