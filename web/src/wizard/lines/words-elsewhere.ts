import { languages } from '@landfall/law';
import type { Client } from 'urql';
import { graphql } from '../../graph/graph.ts';
import { languageOfPage } from '../../texts/texts.ts';
import type { EntryKind, Question } from '../questions/form-graph.ts';

const WordsOfLine = graphql(`
  query WordsOfLine($kind: EntryType!) {
    form(kind: $kind) {
      line {
        name
        label
        inWords
        choices {
          value
          label
        }
      }
    }
  }
`);

/** How the questions of a line are put in other languages than the page's; none where that cannot be had. */
export async function wordsElsewhere(client: Client, kind: EntryKind): Promise<readonly Question[]> {
  const others = Object.keys(languages).filter((language) => language !== languageOfPage());
  const asked = others.map((language) => {
    const fetchOptions = { headers: { 'accept-language': language } };
    return client.query(WordsOfLine, { kind }, { fetchOptions, requestPolicy: 'network-only' }).toPromise();
  });
  return (await Promise.all(asked)).flatMap(({ data }) => (data?.form.line ?? []) as unknown as Question[]);
}
