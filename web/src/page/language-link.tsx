import { languages, type Language } from '@landfall/law';
import type { MouseEvent, ReactNode } from 'react';
import { rememberLanguage } from '../session/remember-language.ts';
import { useViewer } from '../session/session.ts';
import { chooseLanguage } from '../texts/choose-language.ts';
import { readersLanguage } from '../texts/texts.ts';

interface LanguageLinkProps {
  to: Language;
  className?: string;
  children?: ReactNode;
}

/** Shows this page in another language, before any script runs too. Of who is signed in it is known on every device. */
export function LanguageLink({ to, className = 'usa-link', children }: LanguageLinkProps) {
  const viewer = useViewer();
  const choose = async (event: MouseEvent): Promise<void> => {
    event.preventDefault();
    const isTheirs = viewer !== null && !viewer.isCustoms;
    if (!isTheirs || (await rememberLanguage(to))) chooseLanguage(to);
    // Then this page alone is in it, as its address says.
    else location.assign(`?lang=${to}`);
  };
  return (
    <a
      href={`?lang=${to}`}
      hrefLang={to}
      lang={children ? undefined : to}
      className={className}
      onClick={(event) => void choose(event)}
    >
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
