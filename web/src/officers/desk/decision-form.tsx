import type { FormEvent, ReactNode } from 'react';
import { Choices } from '../../form/choices.tsx';
import { ErrorSummary, type Problem } from '../../form/error-summary.tsx';
import { SelectField } from '../../form/select-field.tsx';
import { TextField } from '../../form/text-field.tsx';
import { AssessmentFields } from './assessment-fields.tsx';
import type { DecidedOn, Decision, DecisionDraft, DocumentKind, Reason } from './decision-draft.ts';
import { fieldIds } from './decision-problems.ts';
import type { GoodsLine } from './goods.ts';
import { QuestionFields, type Question } from './question-fields.tsx';
import { documentKinds, reasonsFor } from './reasons.ts';

export interface DecisionFormProps {
  draft: DecisionDraft;
  change(part: Partial<DecisionDraft>): void;
  on: DecidedOn;
  lines: readonly GoodsLine[];
  questions: readonly Question[];
  problems: readonly Problem[];
  /** Rises with each try. */
  attempt: number;
  /** Why it is not known to be done; null otherwise. */
  failure: string | null;
  isSending: boolean;
  decide(): void;
}

const choices = [
  { value: 'RELEASE', label: 'Release', hint: 'The goods may be taken once the law of release allows it.' },
  { value: 'ASK_FOR_DOCUMENT', label: 'Ask for a document', hint: 'The filer presents it by a day.' },
  { value: 'SEND_BACK', label: 'Send back', hint: 'The filer mends the declaration and files again.' },
] as const;

/** The decision with its reason; only what belongs to the decision is asked. */
export function DecisionForm(props: DecisionFormProps) {
  const { draft, change, problems, attempt, failure, isSending, decide } = props;
  const problemAt = (id: string): string | null => problems.find(({ fieldId }) => fieldId === id)?.says ?? null;
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
        legend="What you decide"
        isLegendHidden
        choices={choices}
        value={draft.decision}
        problem={problemAt(fieldIds.decision)}
        onChange={choose}
      />
      {draft.decision && <Asked {...props} problemAt={problemAt} />}
      <TextField
        id={fieldIds.note}
        label="Note for Customs"
        hint="Kept with the decision. The filer does not see it."
        isOptional
        rows={4}
        value={draft.note}
        problem={problemAt(fieldIds.note)}
        onChange={(note) => change({ note })}
      />
      {failure && <Kept failure={failure} />}
      <button type="submit" className="usa-button margin-top-2" disabled={isSending}>
        {isSending ? 'Deciding…' : (saying[draft.decision ?? 'NONE'] ?? 'Decide')}
      </button>
    </form>
  );
}

function Kept({ failure }: { failure: string }) {
  return (
    <p role="alert" className="text-bold text-secondary-dark">
      {failure} Your note and choices are kept.
    </p>
  );
}

const saying: Readonly<Record<string, string>> = {
  RELEASE: 'Release',
  ASK_FOR_DOCUMENT: 'Ask for it',
  SEND_BACK: 'Send back',
};

type AskedProps = DecisionFormProps & { problemAt(id: string): string | null };

function Asked({ draft, change, on, lines, questions, problemAt }: AskedProps): ReactNode {
  const asks = draft.decision === 'ASK_FOR_DOCUMENT';
  return (
    <>
      {questions.length > 0 && <QuestionFields {...{ questions, draft, change, problemAt }} />}
      {draft.decision === 'RELEASE' && <AssessmentFields {...{ on, lines, draft, change, problemAt }} />}
      {asks && <RequestFields {...{ draft, change, problemAt }} />}
      <SelectField
        id={fieldIds.reasonCode}
        label="Reason"
        nothing="Choose a reason"
        choices={reasonsFor(draft.decision)}
        value={draft.reasonCode}
        problem={problemAt(fieldIds.reasonCode)}
        onChange={(reasonCode) => change({ reasonCode: reasonCode as Reason | '' })}
      />
    </>
  );
}

function RequestFields({ draft, change, problemAt }: Pick<AskedProps, 'draft' | 'change' | 'problemAt'>) {
  return (
    <>
      <SelectField
        id={fieldIds.documentKind}
        label="Which document"
        nothing="Choose a document"
        choices={documentKinds}
        value={draft.documentKind}
        problem={problemAt(fieldIds.documentKind)}
        onChange={(documentKind) => change({ documentKind: documentKind as DocumentKind | '' })}
      />
      <TextField
        id={fieldIds.dueOn}
        label="Last day to present it"
        hint="A day at the port."
        type="date"
        value={draft.dueOn}
        problem={problemAt(fieldIds.dueOn)}
        onChange={(dueOn) => change({ dueOn })}
      />
    </>
  );
}
