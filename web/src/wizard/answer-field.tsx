import { TextField, type TextFieldProps } from '../form/text-field.tsx';
import type { ProblemAt } from './question.tsx';
import type { Filling } from './use-draft.ts';

type TextAnswer =
  | 'arrivesOn'
  | 'conveyance'
  | 'billOfLading'
  | 'filerName'
  | 'organisationName'
  | 'filerPhone'
  | 'filerAddress'
  | 'consigneeName'
  | 'consigneeAddress';

interface AnswerFieldProps extends Omit<TextFieldProps, 'id' | 'value' | 'onChange' | 'problem'> {
  /** The answer's name, which is its field's id, too. */
  name: TextAnswer;
  filling: Filling;
  problemAt: ProblemAt;
}

/** A text of the draft, kept as it is typed. */
export function AnswerField({ name, filling: { answers, set }, problemAt, ...field }: AnswerFieldProps) {
  return (
    <TextField
      {...field}
      id={name}
      problem={problemAt(name)}
      value={answers[name] ?? ''}
      onChange={(said) => set({ [name]: said })}
    />
  );
}
