import { useState, type FormEvent } from 'react';
import { useQuery } from 'urql';
import { TextField } from '../form/text-field.tsx';
import { useProblems } from '../form/use-problems.ts';
import { whyNoAnswer } from '../graph/missing-parts.ts';
import { accountLogPath, entryPath, goTo, PageLink } from '../page/route.tsx';
import { Failed, Loading } from '../page/states.tsx';
import { useViewer } from '../session/session.ts';
import { useTexts } from '../texts/texts.ts';
import { accountsIn, type AccountFound } from './accounts-found.ts';
import { FindAccounts } from './activity-query.ts';

/** Leads to the log of one account. Analysts, who are shown no names, type its id. */
export function FindAccount() {
  const t = useTexts('activity');
  const [typed, setTyped] = useState('');
  const [asked, setAsked] = useState<string | null>(null);
  const { tell, problemAt } = useProblems({ account: typed });
  const roles = useViewer()?.roles ?? [];
  const byName = roles.some((role) => role !== 'ANALYST');
  const askAgain = (says: string): void => {
    tell([{ fieldId: 'account', says }]);
    document.getElementById('account')?.focus();
  };
  const find = (event: FormEvent): void => {
    event.preventDefault();
    const text = typed.trim();
    setAsked(null);
    tell([]);
    if (!/[\p{L}\p{N}]/u.test(text)) return askAgain(t(byName ? 'findMissing' : 'findIdMissing'));
    if (!byName || /^acc_\w+$/.test(text)) return goTo(accountLogPath(text));
    setAsked(text);
  };
  return (
    <>
      <form noValidate onSubmit={find} aria-label={t('find')} className="margin-y-2">
        <TextField
          id="account"
          label={t('find')}
          hint={t(byName ? 'findHint' : 'findIdHint')}
          problem={problemAt('account')}
          value={typed}
          onChange={setTyped}
          autoComplete="off"
        />
        <button type="submit" className="usa-button usa-button--outline margin-top-1">
          {t(byName ? 'findIt' : 'showIt')}
        </button>
      </form>
      {asked !== null && <Found text={asked} />}
    </>
  );
}

function Found({ text }: { text: string }) {
  const t = useTexts('activity');
  const [{ data, error, fetching }, ask] = useQuery({ query: FindAccounts, variables: { text } });
  if (error && !data)
    return <Failed heading={t('notFound')} says={whyNoAnswer(error)} isTrying={fetching} retry={ask} />;
  if (fetching || !data) return <Loading says={t('finding')} />;
  const accounts = accountsIn(data);
  return (
    <div role="status" className="margin-y-2">
      <p>{accounts.length ? t('found') : t('foundNone')}</p>
      {accounts.length > 0 && (
        <ul className="usa-list">
          {accounts.map((account) => (
            <OneAccount key={account.id} account={account} />
          ))}
        </ul>
      )}
    </div>
  );
}

function OneAccount({ account: { id, displayName, reference } }: { account: AccountFound }) {
  const t = useTexts('activity');
  return (
    <li>
      <PageLink to={accountLogPath(id)}>{displayName}</PageLink>
      {reference && (
        <>
          {' '}
          {t('namedIn')} <PageLink to={entryPath(reference)}>{reference}</PageLink>
        </>
      )}
    </li>
  );
}
