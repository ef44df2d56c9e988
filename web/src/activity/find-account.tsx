import { useState, type FormEvent } from 'react';
import { TextField } from '../form/text-field.tsx';
import { accountLogPath, goTo } from '../page/route.tsx';
import { useTexts } from '../texts/texts.ts';

/** Leads to the log of one account. */
export function FindAccount() {
  const t = useTexts('activity');
  const [typed, setTyped] = useState('');
  const [problem, setProblem] = useState<string | null>(null);
  const find = (event: FormEvent): void => {
    event.preventDefault();
    const id = typed.trim();
    if (!id) return setProblem(t('findMissing'));
    goTo(accountLogPath(id));
  };
  return (
    <form noValidate onSubmit={find} aria-label={t('find')} className="margin-y-2">
      <TextField
        id="account"
        label={t('find')}
        hint={t('findHint')}
        problem={problem}
        value={typed}
        onChange={setTyped}
        autoComplete="off"
      />
      <button type="submit" className="usa-button usa-button--outline margin-top-1">
        {t('findIt')}
      </button>
    </form>
  );
}
