import type { ComponentType } from 'react';
import { CertifyQuestion } from './certify-question.tsx';
import { CheckAnswers } from './check-answers.tsx';
import { ContactQuestion } from './contact-question.tsx';
import { DocumentsQuestion } from './documents-question.tsx';
import { GoodsQuestion } from './goods-question.tsx';
import { LineQuestion } from './line-question.tsx';
import { DutyQuestion, PartiesQuestion, UseQuestion } from './load-united-states.ts';
import { NoSuchQuestion } from './no-such-question.tsx';
import { PurposeQuestion } from './purpose-question.tsx';
import { ShipmentQuestion } from './shipment-question.tsx';
import { lineKeyOf, stepsOf, type StepName } from './steps.ts';
import { TransportQuestion } from './transport-question.tsx';
import type { Filling } from './use-draft.ts';
import { WhoQuestion } from './who-question.tsx';

const questions: Record<StepName, ComponentType<{ filling: Filling }>> = {
  transport: TransportQuestion,
  shipment: ShipmentQuestion,
  who: WhoQuestion,
  contact: ContactQuestion,
  purpose: PurposeQuestion,
  parties: PartiesQuestion,
  use: UseQuestion,
  goods: GoodsQuestion,
  duty: DutyQuestion,
  documents: DocumentsQuestion,
  check: CheckAnswers,
  certify: CertifyQuestion,
};

/** The question that the last part of the address names. */
export function QuestionPage({ filling, place }: { filling: Filling; place: string }) {
  const key = lineKeyOf(place);
  if (key) return <LineQuestion filling={filling} lineKey={key} />;
  const step = stepsOf(filling.draft.regime).find(({ name }) => name === place);
  if (!step) return <NoSuchQuestion reference={filling.draft.reference} />;
  const Question = questions[step.name];
  return <Question filling={filling} />;
}
