import { useState, type FormEvent } from 'react';
import { useQuery } from 'urql';
import { ErrorSummary } from '../../form/error-summary.tsx';
import { TextField } from '../../form/text-field.tsx';
import { useProblems } from '../../form/use-problems.ts';
import { whyNoAnswer } from '../../graph/missing-parts.ts';
import { ForRoles } from '../../page/for-roles.tsx';
import { PageHeading } from '../../page/heading.tsx';
import { PageLink } from '../../page/route.tsx';
import { Empty, Failed, Loading } from '../../page/states.tsx';
import { useTexts } from '../../texts/texts.ts';
import { FindAccounts } from './standing-query.ts';

/** Where an administrator finds an account, to say how it stands. */
export function FindAccountPage() {
  return (
    <ForRoles roles={['ADMINISTRATOR']}>
      <FindAccount />
    </ForRoles>
  );
}

function FindAccount() {
  const t = useTexts('standing');
  const [typed, setTyped] = useState('');
  const [asked, setAsked] = useState<string | null>(null);
  const { problems, attempt, tell, problemAt } = useProblems({ text: typed });
  const find = (event: FormEvent): void => {
    event.preventDefault();
    const text = typed.trim();
    tell(text ? [] : [{ fieldId: 'text', says: t('findMissing') }]);
    setAsked(text || null);
  };
  return (
    <>
      <PageHeading title={t('title')}>{t('title')}</PageHeading>
      <p className="font-body-md margin-top-0 measure-5">{t('lead')}</p>
      <form noValidate onSubmit={find}>
        <ErrorSummary problems={problems} attempt={attempt} />
        <TextField
          id="text"
          label={t('find')}
          hint={t('findHint')}
          problem={problemAt('text')}
          value={typed}
          onChange={setTyped}
          autoComplete="off"
        />
        <button type="submit" className="usa-button margin-top-2">
          {t('doFind')}
        </button>
      </form>
      {asked && <Found text={asked} />}
    </>
  );
}

function Found({ text }: { text: string }) {
  const t = useTexts('standing');
  const [{ data, error, fetching }, ask] = useQuery({ query: FindAccounts, variables: { text } });
  if (!data && error) return <Failed heading={t('failed')} says={whyNoAnswer(error)} isTrying={fetching} retry={ask} />;
  if (!data) return <Loading says={t('finding')} />;
  if (data.accountsToAdminister.length === 0) return <Empty>{t('nobody')}</Empty>;
  return (
    <section aria-labelledby="found" className="margin-top-4">
      <h2 id="found" className="font-sans-lg">
        {t('found')}
      </h2>
      <ul className="usa-list usa-list--unstyled">
        {data.accountsToAdminister.map(({ id, displayName }) => (
          <li key={id} className="padding-y-1 breaks-words">
            <PageLink to={`/administration/accounts/${encodeURIComponent(id)}`}>{displayName}</PageLink>
            <span className="display-block font-body-2xs">{id}</span>
          </li>
        ))}
      </ul>
    </section>
  );
}
