import { languages, type Language } from '@landfall/law';
import type { MouseEvent, ReactNode } from 'react';
import { chooseLanguage } from '../texts/choose-language.ts';
import { readersLanguage } from '../texts/texts.ts';

interface LanguageLinkProps {
  to: Language;
  className?: string;
  children?: ReactNode;
}

/** Shows this page in another language, before any script runs too. */
export function LanguageLink({ to, className = 'usa-link', children }: LanguageLinkProps) {
  const choose = (event: MouseEvent): void => {
    event.preventDefault();
    chooseLanguage(to);
  };
  return (
    <a href={`?lang=${to}`} hrefLang={to} lang={children ? undefined : to} className={className} onClick={choose}>
      {children ?? languages[to]}
    </a>
  );
}

/** The languages that the page is not shown in, each as it calls itself. */
export function OtherLanguages() {
  const others = (Object.keys(languages) as Language[]).filter((language) => language !== readersLanguage());
  return (
    <span className="portal-languages">
      {others.map((language) => (
        <LanguageLink key={language} to={language} className="portal-link text-white" />
      ))}
    </span>
  );
}
