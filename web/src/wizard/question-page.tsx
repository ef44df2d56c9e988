import { CertifyQuestion } from './filing/certify-question.tsx';
import { CheckAnswers } from './check/check-answers.tsx';
import { DocumentsQuestion } from './documents-question.tsx';
import { FormPage } from './form-page.tsx';
import { GoodsQuestion } from './lines/goods-question.tsx';
import { SheetPage, sheetPlace } from './lines/load-sheet.ts';
import { LineQuestion } from './lines/line-question.tsx';
import { NoSuchQuestion } from './step/no-such-question.tsx';
import { lineKeyOf, stepsOf } from './step/steps.ts';
import type { Filling } from './draft/filling.ts';

const pages = { QUESTIONS: FormPage, LINES: GoodsQuestion, DOCUMENTS: DocumentsQuestion };

/** The question that the last part of the address names. */
export function QuestionPage({ filling, place }: { filling: Filling; place: string }) {
  const key = lineKeyOf(place);
  if (key) return <LineQuestion filling={filling} lineKey={key} />;
  if (place === sheetPlace) return <SheetPage filling={filling} />;
  if (place === 'check') return <CheckAnswers filling={filling} />;
  if (place === 'certify') return <CertifyQuestion filling={filling} />;
  const page = stepsOf(filling.form).find(({ name }) => name === place)?.page;
  if (!page) return <NoSuchQuestion reference={filling.draft.reference} />;
  const Page = pages[page.holds];
  return <Page filling={filling} page={page} />;
}
