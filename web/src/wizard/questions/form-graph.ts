import type { ResultOf, VariablesOf } from 'gql.tada';
import type { Client } from 'urql';
import { graphql } from '../../graph/graph.ts';
import { languageOfPage } from '../../texts/texts.ts';

const Condition = graphql(`
  fragment ConditionOfForm on FormCondition @_unmask {
    question
    isOneOf
    isNoneOf
    unlessEveryLineSays
  }
`);

const Question = graphql(
  `
    fragment QuestionOfForm on FormQuestion @_unmask {
      name
      kind
      label
      hint
      inWords
      inShort
      nothing
      wordings {
        when {
          ...ConditionOfForm
        }
        label
        hint
      }
      choices {
        value
        label
        hint
      }
      formerChoices {
        value
        label
      }
      from
      mostCharacters
      need
      neededWhen {
        ...ConditionOfForm
      }
      askedWhen {
        ...ConditionOfForm
      }
      shownWhen {
        ...ConditionOfForm
      }
      airWaybillWhen {
        ...ConditionOfForm
      }
      isWithPrevious
      isInSeveralLines
      autofill
      isKeptAside
    }
  `,
  [Condition],
);

const FormToFillIn = graphql(
  `
    query FormToFillIn($kind: EntryType!) {
      form(kind: $kind) {
        kind
        regime
        heading
        lineInShort
        ownReference {
          page
          shownWhen {
            ...ConditionOfForm
          }
        }
        pages {
          name
          title
          heading
          hint
          help {
            asks
            says
          }
          holds
          questions {
            ...QuestionOfForm
          }
        }
        line {
          ...QuestionOfForm
        }
      }
    }
  `,
  [Condition, Question],
);

/** What a kind of entry asks, as the platform tells it in the page's language. */
export type Form = ResultOf<typeof FormToFillIn>['form'];
export type FormPage = Form['pages'][number];
export type Question = ResultOf<typeof Question>;
export type Condition = ResultOf<typeof Condition>;
export type EntryKind = VariablesOf<typeof FormToFillIn>['kind'];

const asked = new Map<string, Form>();

/**
 * The form of a kind, asked for once: who loses the connection later goes on with it.
 * @throws CombinedError when it cannot be had.
 */
export async function formOf(client: Client, kind: EntryKind): Promise<Form> {
  const name = `${languageOfPage()} ${kind}`;
  const there = asked.get(name);
  if (there) return there;
  const { data, error } = await client.query(FormToFillIn, { kind }).toPromise();
  if (!data) throw error!;
  asked.set(name, data.form);
  return data.form;
}
