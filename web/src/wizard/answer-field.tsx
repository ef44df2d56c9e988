import { howWordsAreRead } from '../form/how-read.ts';
import { ReadField, type ReadFieldProps } from '../form/read-field.tsx';
import type { ProblemAt } from './question.tsx';
import type { Filling } from './use-draft.ts';
import { WarningAt } from './warnings.tsx';

type TextAnswer =
  | 'conveyance'
  | 'billOfLading'
  | 'filerName'
  | 'organisationName'
  | 'filerPhone'
  | 'filerAddress'
  | 'consigneeName'
  | 'consigneeAddress'
  | 'filerReference';

interface AnswerFieldProps extends Omit<ReadFieldProps, 'id' | 'value' | 'onChange' | 'problem' | 'how'> {
  /** The answer's name, which is its field's id, too. */
  name: TextAnswer;
  filling: Filling;
  how?: ReadFieldProps['how'];
  problemAt: ProblemAt;
}

/** A text of the draft, kept as it is typed: words, where `how` does not say otherwise. */
export function AnswerField({ name, filling, problemAt, how = howWordsAreRead, ...field }: AnswerFieldProps) {
  const { answers, set } = filling;
  return (
    <ReadField
      {...field}
      how={how}
      id={name}
      problem={problemAt(name)}
      note={<WarningAt path={[name]} filling={filling} />}
      value={answers[name] ?? ''}
      onChange={(said) => set({ [name]: said })}
    />
  );
}
