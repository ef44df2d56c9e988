import type { FormEvent, ReactNode } from 'react';
import { Choices } from '../../form/choices.tsx';
import { ErrorSummary, type Problem } from '../../form/error-summary.tsx';
import { SelectField } from '../../form/select-field.tsx';
import { TextField } from '../../form/text-field.tsx';
import { useTexts } from '../../texts/texts.ts';
import { WordsField } from '../../thread/words-field.tsx';
import { AssessmentFields } from './assessment-fields.tsx';
import { needsWords, type DecidedOn, type Decision, type DecisionDraft } from './decision-draft.ts';
import type { DocumentKind, Reason } from './decision-draft.ts';
import { fieldIds } from './decision-problems.ts';
import { FurtherDueField } from './further-due-field.tsx';
import type { GoodsLine } from '../goods/goods.ts';
import { LastDayField } from './last-day-field.tsx';
import { QuestionFields, type Question } from './question-fields.tsx';
import { decisionChoices, documentChoices, reasonsFor } from '../review/reasons.ts';

export interface DecisionFormProps {
  draft: DecisionDraft;
  change(part: Partial<DecisionDraft>): void;
  on: DecidedOn;
  lines: readonly GoodsLine[];
  questions: readonly Question[];
  problems: readonly Problem[];
  problemAt(id: string): string | undefined;
  /** Rises with each try. */
  attempt: number;
  /** Why it is not known to be done; null otherwise. */
  failure: string | null;
  isSending: boolean;
  decide(): void;
}

/** The decision with its reason; only what belongs to the decision is asked. */
export function DecisionForm(props: DecisionFormProps) {
  const t = useTexts('desk');
  const { draft, change, problems, problemAt, attempt, failure, isSending, decide } = props;
  const choose = (decision: Decision): void => change({ decision, reasonCode: '' });
  const submit = (event: FormEvent): void => {
    event.preventDefault();
    decide();
  };
  return (
    <form noValidate onSubmit={submit}>
      <ErrorSummary problems={problems} attempt={attempt} />
      <Choices
        id={fieldIds.decision}
        legend={t('decide.what')}
        isLegendHidden
        choices={decisionChoices()}
        value={draft.decision}
        problem={problemAt(fieldIds.decision)}
        onChange={choose}
      />
      {draft.decision && <Asked {...props} />}
      <TextField
        id={fieldIds.note}
        label={t('decide.note')}
        hint={t('decide.noteHint')}
        isOptional
        rows={4}
        value={draft.note}
        problem={problemAt(fieldIds.note)}
        onChange={(note) => change({ note })}
      />
      {failure && <Kept failure={failure} />}
      <button type="submit" className="usa-button margin-top-2" disabled={isSending}>
        {isSending ? t('decide.deciding') : draft.decision ? t(`decide.${draft.decision}.press`) : t('decide.press')}
      </button>
    </form>
  );
}

function Kept({ failure }: { failure: string }) {
  const t = useTexts('desk');
  return (
    <p role="alert" className="text-bold text-secondary-dark">
      {failure} {t('decide.kept')}
    </p>
  );
}

function Asked({ draft, change, on, lines, questions, problemAt }: DecisionFormProps): ReactNode {
  const t = useTexts('desk');
  const asks = draft.decision === 'ASK_FOR_DOCUMENT';
  return (
    <>
      {questions.length > 0 && <QuestionFields {...{ questions, draft, change, problemAt }} />}
      {draft.decision === 'RELEASE' && <AssessmentFields {...{ on, lines, draft, change, problemAt }} />}
      {draft.decision === 'SEND_BACK' && lines.length > 1 && <LinesField {...{ draft, change, problemAt }} />}
      {asks && <RequestFields {...{ draft, change, on, problemAt }} />}
      <SelectField
        id={fieldIds.reasonCode}
        label={t('decide.reason')}
        nothing={t('decide.chooseReason')}
        choices={reasonsFor(draft.decision, on.isOfCustomsTerritory)}
        value={draft.reasonCode}
        problem={problemAt(fieldIds.reasonCode)}
        onChange={(reasonCode) => change({ reasonCode: reasonCode as Reason | '' })}
      />
      <FurtherDueField {...{ draft, change, problemAt }} />
      <WordsField
        id={fieldIds.wordsToFiler}
        label={t('decide.words')}
        hint={t(needsWords(draft) ? 'decide.wordsNeeded' : 'decide.wordsHint')}
        isOptional={!needsWords(draft)}
        rows={4}
        value={draft.wordsToFiler}
        problem={problemAt(fieldIds.wordsToFiler)}
        onChange={(wordsToFiler) => change({ wordsToFiler })}
      />
    </>
  );
}

type LastDayProps = Pick<DecisionFormProps, 'draft' | 'change' | 'on' | 'problemAt'>;

function LinesField({ draft, change, problemAt }: Pick<DecisionFormProps, 'draft' | 'change' | 'problemAt'>) {
  const t = useTexts('desk');
  return (
    <TextField
      id={fieldIds.lineNumbers}
      label={t('decide.lineNumbers')}
      hint={t('decide.lineNumbersHint')}
      isOptional
      value={draft.lineNumbers}
      problem={problemAt(fieldIds.lineNumbers)}
      onChange={(lineNumbers) => change({ lineNumbers })}
    />
  );
}

function RequestFields({ draft, change, on, problemAt }: LastDayProps) {
  const t = useTexts('desk');
  return (
    <>
      <SelectField
        id={fieldIds.documentKind}
        label={t('decide.document')}
        nothing={t('decide.chooseDocument')}
        choices={documentChoices()}
        value={draft.documentKind}
        problem={problemAt(fieldIds.documentKind)}
        onChange={(documentKind) => change({ documentKind: documentKind as DocumentKind | '' })}
      />
      <LastDayField {...{ draft, change, on, problemAt }} />
    </>
  );
}
