import { useState, type FormEvent } from 'react';
import { TextField } from '../form/text-field.tsx';
import { useProblems } from '../form/use-problems.ts';
import { accountLogPath, goTo } from '../page/route.tsx';
import { useTexts } from '../texts/texts.ts';

/** Leads to the log of one account. */
export function FindAccount() {
  const t = useTexts('activity');
  const [typed, setTyped] = useState('');
  const { tell, problemAt } = useProblems({ account: typed });
  const find = (event: FormEvent): void => {
    event.preventDefault();
    const id = typed.trim();
    if (id) return goTo(accountLogPath(id));
    tell([{ fieldId: 'account', says: t('findMissing') }]);
    document.getElementById('account')?.focus();
  };
  return (
    <form noValidate onSubmit={find} aria-label={t('find')} className="margin-y-2">
      <TextField
        id="account"
        label={t('find')}
        hint={t('findHint')}
        problem={problemAt('account')}
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
