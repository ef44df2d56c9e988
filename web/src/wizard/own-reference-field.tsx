import { useTexts } from '../texts/texts.ts';
import { AnswerField } from './answer-field.tsx';
import type { ProblemAt } from './question.tsx';
import type { Filling } from './use-draft.ts';

/** The filer's own name for the declaration, which no law asks for. */
export function OwnReferenceField(props: { filling: Filling; problemAt: ProblemAt }) {
  const t = useTexts('wizard');
  return (
    <AnswerField
      name="filerReference"
      width="lg"
      label={t('ownReference.label')}
      hint={t('ownReference.hint')}
      isOptional
      {...props}
    />
  );
}
