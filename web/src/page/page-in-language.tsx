import type { ReactNode } from 'react';
import { isMachineMade, LanguageOfPart, readersLanguage, tellPage, useTexts } from '../texts/texts.ts';
import type { TextsOf } from '../texts/catalogue.ts';
import { LanguageLink } from './language-link.tsx';

interface PageInLanguageProps {
  /** All that the page says. */
  texts: readonly TextsOf[];
  children: ReactNode;
}

/** A page in the reader's language, or in English where one of its texts is not there in that. */
export function PageInLanguage({ texts, children }: PageInLanguageProps) {
  const language = tellPage(texts);
  if (language === readersLanguage()) return children;
  return (
    <>
      <OnlyEnglish />
      <LanguageOfPart value={language}>
        <div lang={language}>{children}</div>
      </LanguageOfPart>
    </>
  );
}

function OnlyEnglish() {
  const t = useTexts('page');
  return <p className="margin-top-0">{t('onlyEnglish')}</p>;
}

/** Says on each page whose words a machine made, until a person has reviewed them. */
export function MachineMade() {
  const t = useTexts('page');
  if (!isMachineMade()) return null;
  return (
    <p className="margin-top-0 margin-bottom-3 padding-x-2 padding-y-1 bg-info-lighter font-body-2xs">
      {t('machineMade.says')} <LanguageLink to="en">{t('machineMade.english')}</LanguageLink>
    </p>
  );
}
