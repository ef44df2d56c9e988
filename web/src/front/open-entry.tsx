import { useState, type FormEvent } from 'react';
import { TextField } from '../form/text-field.tsx';
import { entryPath, goTo } from '../page/route.tsx';
import { useTexts } from '../texts/texts.ts';

/** A box to open an entry by its reference. */
export function OpenEntry() {
  const t = useTexts('front');
  const [reference, setReference] = useState('');
  const [problem, setProblem] = useState<string | null>(null);
  const open = (event: FormEvent): void => {
    event.preventDefault();
    const typed = reference.trim().toUpperCase();
    if (typed) return goTo(entryPath(typed));
    setProblem(t('referenceMissing'));
    document.getElementById('reference')?.focus();
  };
  return (
    <form onSubmit={open} noValidate aria-labelledby="open-entry">
      <h2 id="open-entry" className="font-sans-lg">
        {t('openEntry')}
      </h2>
      <TextField
        id="reference"
        label={t('reference')}
        hint={t('referenceHint')}
        problem={problem}
        value={reference}
        onChange={setReference}
        autoComplete="off"
      />
      <button type="submit" className="usa-button margin-top-2">
        {t('open')}
      </button>
    </form>
  );
}
