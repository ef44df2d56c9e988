import { Choices } from '../../form/choices.tsx';
import { TextField } from '../../form/text-field.tsx';
import { useTexts } from '../../texts/texts.ts';
import type { Answer, DecisionDraft } from './decision-draft.ts';
import { fieldIds } from './decision-problems.ts';

/** A finding that the filer put to an officer. */
export interface Question {
  code: string;
  message: string;
  citation: string | null;
}

interface QuestionFieldsProps {
  questions: readonly Question[];
  draft: DecisionDraft;
  change(part: Partial<DecisionDraft>): void;
  problemAt(id: string): string | undefined;
}

/** What the filer asked an officer to judge, each with its answer. */
export function QuestionFields({ questions, draft, change, problemAt }: QuestionFieldsProps) {
  const t = useTexts('desk');
  return questions.map(({ code, message, citation }) => {
    const answer = draft.answers[code] ?? { accepted: null, note: '' };
    const set = (part: Partial<Answer>): void =>
      change({ answers: { ...draft.answers, [code]: { ...answer, ...part } } });
    return (
      <div key={code} className="border-left-1 border-primary-light padding-left-2 margin-top-3">
        <Choices
          id={fieldIds.answer(code)}
          legend={t('decide.question')}
          hint={`${message}${citation ? ` (${citation})` : ''}`}
          choices={(['yes', 'no'] as const).map((value) => ({ value, label: t(`decide.${value}`) }))}
          value={answer.accepted === null ? null : answer.accepted ? 'yes' : 'no'}
          problem={problemAt(fieldIds.answer(code))}
          onChange={(value) => set({ accepted: value === 'yes' })}
        />
        <TextField
          id={`${fieldIds.answer(code)}-note`}
          label={t('decide.questionNote')}
          isOptional
          value={answer.note}
          onChange={(note) => set({ note })}
        />
      </div>
    );
  });
}
