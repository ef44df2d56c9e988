import { answerInWords } from '../declared/answer-in-words.ts';
import type { AnsweredPage } from '../declared/answers-told.ts';
import { linesOf, type DeclaredLine, type LinesTold } from '../declared/declared-lines.ts';
import { capitalised, inWords } from '../in-words/status-in-words.ts';
import { textsOf } from '../texts/texts.ts';
import type { ComparedFiling, ComparedLine, Said } from './compare-filings.ts';
import type { FilingToCompare } from './filings-query.ts';

/** A filing as it is laid beside another. What was erased, or is hidden from who looks, is not among its facts. */
export const filingInWords = ({ declaration, documents }: FilingToCompare): ComparedFiling => ({
  ...declarationInWords(declaration),
  documents: documents.map(({ documentId, kind, fileName }) => ({
    id: documentId,
    says: [capitalised(inWords('document', kind)), fileName].filter(Boolean).join(', '),
  })),
});

/** What is declared, whatever the form asks, apart from documents. */
export const declarationInWords = (
  declaration: LinesTold & { pages: readonly AnsweredPage[] },
): Omit<ComparedFiling, 'documents'> => ({
  facts: declaration.pages.flatMap(({ answers }) =>
    answers.flatMap((answer): Said[] => {
      // Who imports is the same in every filing of an entry.
      if (answer.isWithheld || answer.from === 'IMPORTERS') return [];
      return [{ name: answer.question, label: answer.label, says: answerInWords(answer.kind, answer) }];
    }),
  ),
  lines: linesOf(declaration).map(lineInWords),
});

function lineInWords(line: DeclaredLine): ComparedLine {
  const { number, goods, quantity, amounts, facts } = line;
  const howMany = { name: 'quantity', label: textsOf('filings')('quantity'), says: quantity };
  const others = [...amounts, ...facts].map(({ question, label, says }) => ({ name: question, label, says }));
  return { number, goods, facts: [howMany, ...others] };
}
