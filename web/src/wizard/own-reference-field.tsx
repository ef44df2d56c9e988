import { howWordsAreRead } from '../form/how-read.ts';
import { ReadField } from '../form/read-field.tsx';
import { useTexts } from '../texts/texts.ts';
import type { ProblemAt } from './step/question-frame.tsx';
import type { Filling } from './draft/filling.ts';
import { isOwnReferenceAsked } from './questions/what-is-asked.ts';

/** The filer's own name for the declaration, which no law asks for, on the page that the form says. */
export function OwnReferenceField({ filling, problemAt }: { filling: Filling; problemAt: ProblemAt }) {
  const t = useTexts('wizard');
  const { form, answers, set } = filling;
  if (!isOwnReferenceAsked(form, answers)) return null;
  return (
    <ReadField
      id="filerReference"
      width="lg"
      label={t('ownReference.label')}
      hint={t('ownReference.hint')}
      isOptional
      how={howWordsAreRead}
      problem={problemAt('filerReference')}
      value={answers.filerReference ?? ''}
      onChange={(filerReference) => set({ filerReference })}
    />
  );
}
