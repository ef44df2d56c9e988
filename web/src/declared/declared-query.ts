import { graphql } from '../graph/graph.ts';

/** What was answered, page by page of the form. */
export const DeclaredAnswers = graphql(`
  fragment DeclaredAnswers on FilingDeclaration {
    kindInWords
    pages {
      name
      answers {
        question
        kind
        label
        value
        shown
        from
        isWithheld
      }
    }
  }
`);

/** What was said of each line of goods, in the order of the questions that every line is asked. */
export const DeclaredLines = graphql(`
  fragment DeclaredLines on FilingDeclaration {
    line {
      question
      kind
      label
    }
    lines {
      number
      answers {
        value
        shown
      }
    }
  }
`);

/** The excise on each line; null where none is levied. */
export const DeclaredExcise = graphql(`
  fragment DeclaredExcise on FilingDeclaration {
    lines {
      excise {
        exciseUsd
        says
        citation
        afterEntry {
          says
          citation
        }
      }
    }
  }
`);
