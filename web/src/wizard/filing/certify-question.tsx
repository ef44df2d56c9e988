import { useState, type FormEvent, type ReactNode } from 'react';
import { CheckField } from '../../form/check-field.tsx';
import { ErrorSummary } from '../../form/error-summary.tsx';
import { PageHeading } from '../../page/heading.tsx';
import { Notice } from '../../page/notice.tsx';
import { draftPath, PageLink } from '../../page/route.tsx';
import { languageOfPage, useTexts } from '../../texts/texts.ts';
import { laterSays } from '../step/save-status.tsx';
import type { Filling } from '../draft/filling.ts';
import { useFiling } from './use-filing.ts';
import { useStatement } from './use-statement.ts';

/** The declaration that one signs by filing. */
export function CertifyQuestion({ filling }: { filling: Filling }) {
  const t = useTexts('wizard');
  const { reference } = filling.draft;
  const { regime } = filling.form;
  const { statement, trouble: noStatement, ask } = useStatement(regime);
  const [isAccepted, setAccepted] = useState(false);
  const accepting = { isChecked: isAccepted, onChange: setAccepted };
  const { problems, problemAt, attempt, trouble, isFiling, file } = useFiling(filling, statement, isAccepted, ask);
  const submit = (event: FormEvent): void => {
    event.preventDefault();
    if (statement) void file();
  };
  return (
    <form onSubmit={submit} noValidate className="wizard-question">
      <PageLink to={draftPath(reference, 'check')} className="usa-link">
        {t('back')}
      </PageLink>
      <div className="margin-top-2">
        <ErrorSummary problems={problems} attempt={attempt} />
        <PageHeading title={t('certify.heading')} hasErrors={problems.length > 0}>
          {t('certify.heading')}
        </PageHeading>
      </div>
      <p className="measure-4">{t(`certify.says.${regime}`)}</p>
      {languageOfPage() !== 'en' && <p className="measure-4">{t(`certify.inEnglish.${regime}`)}</p>}
      {statement && (
        <CheckField id="accepted" label={inEnglish(statement)} problem={problemAt('accepted')} {...accepting} />
      )}
      <Trouble says={trouble ?? noStatement} />
      <button type="submit" className="usa-button margin-top-4" aria-disabled={isFiling || !statement}>
        {t(isFiling ? 'certify.filing' : 'certify.file')}
      </button>
      <p>
        <PageLink to={draftPath(reference)}>{laterSays(filling)}</PageLink>
      </p>
    </form>
  );
}

/** What is certified is English on every page. */
const inEnglish = (statement: string): ReactNode => <span lang="en">{statement}</span>;

function Trouble({ says }: { says: string | null }) {
  if (!says) return null;
  return (
    <div className="margin-top-2">
      <Notice kind="error">{says}</Notice>
    </div>
  );
}
