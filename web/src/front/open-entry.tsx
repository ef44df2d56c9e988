import { useState, type FormEvent } from 'react';
import { howReferenceIsRead } from '../form/how-read.ts';
import { ReadField } from '../form/read-field.tsx';
import { flawIn, typedReference } from '../form/typed.ts';
import { useProblems } from '../form/use-problems.ts';
import { entryPath, goTo } from '../page/route.tsx';
import { useTexts } from '../texts/texts.ts';

/** A box to open an entry by its reference. */
export function OpenEntry() {
  const t = useTexts('front');
  const [reference, setReference] = useState('');
  const { tell, problemAt } = useProblems({ reference });
  const open = (event: FormEvent): void => {
    event.preventDefault();
    const typed = typedReference(reference);
    if (typed.is === 'READ') return goTo(entryPath(typed.value));
    tell([{ fieldId: 'reference', says: flawIn(typed) ?? t('referenceMissing') }]);
    document.getElementById('reference')?.focus();
  };
  return (
    <form onSubmit={open} noValidate aria-labelledby="open-entry">
      <h2 id="open-entry" className="font-sans-lg">
        {t('openEntry')}
      </h2>
      <ReadField
        id="reference"
        how={howReferenceIsRead}
        label={t('reference')}
        hint={t('referenceHint')}
        problem={problemAt('reference')}
        value={reference}
        onChange={setReference}
      />
      <button type="submit" className="usa-button margin-top-2">
        {t('open')}
      </button>
    </form>
  );
}
