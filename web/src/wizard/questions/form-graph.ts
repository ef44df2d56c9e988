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
        phase {
          asks {
            kind
            question
          }
        }
        closedAnswers {
          question
          value
        }
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

const asked = new Map<string, { form: Form; at: number }>();

/** A form that was asked for no longer ago is not asked for again: phases change what it asks. */
const freshMs = 60_000;

/**
 * The form of a kind, with what the phase of the moment makes of it: who loses the connection later goes on with it.
 * @throws CombinedError when it cannot be had.
 */
export async function formOf(client: Client, kind: EntryKind): Promise<Form> {
  const name = `${languageOfPage()} ${kind}`;
  const there = asked.get(name);
  if (there && Date.now() - there.at < freshMs) return there.form;
  const { data, error } = await client.query(FormToFillIn, { kind }).toPromise();
  if (!data && there) return there.form;
  if (!data) throw error!;
  const form = inPhase(data.form);
  asked.set(name, { form, at: Date.now() });
  return form;
}

/** As the phase of the moment has it: what that asks for is no longer optional to whom it is put. */
function inPhase(form: Form): Form {
  const asks = (form.phase?.asks ?? []).filter(({ kind }) => kind === form.kind).map(({ question }) => question);
  if (asks.length === 0) return form;
  const pages = form.pages.map((page) => {
    const questions = page.questions.map((question) => (asks.includes(question.name) ? needed(question) : question));
    return { ...page, questions };
  });
  return { ...form, pages };
}

const needed = (question: Question): Question =>
  question.askedWhen
    ? { ...question, need: 'WHEN', neededWhen: question.askedWhen }
    : { ...question, need: 'ALWAYS', neededWhen: null };
