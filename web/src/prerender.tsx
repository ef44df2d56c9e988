import { languages, type Language } from '@landfall/law';
import type { ReactNode } from 'react';
import { renderToString } from 'react-dom/server';
import { Router } from 'wouter';
import { About } from './about/about.tsx';
import { Welcome } from './front/welcome.tsx';
import { tellAuthority, type Authority } from './page/authority.ts';
import { Frame } from './page/frame.tsx';
import { Loading } from './page/states.tsx';
import { loadTexts, openTexts, text } from './texts/texts.ts';

/** What of the first page is written in a language. */
interface Written {
  /** The home page, to who is new. */
  home: string;
  /** What to expect, but for what is asked when it is looked at. */
  about: string;
  /** The frame of all others. */
  frame: string;
  description: string;
  /** Said where no script runs at all. */
  noScript: string;
}

/** What the gateway sends before any script runs, by language. */
export async function prerender(of: Authority | null): Promise<Record<Language, Written>> {
  tellAuthority(of);
  const written: Partial<Record<Language, Written>> = {};
  for (const language of Object.keys(languages) as Language[]) {
    await openTexts(language);
    await loadTexts(['front', 'about']);
    const [description, noScript] = [text('description'), text('noScript')];
    const [home, about] = [shown('/', <Welcome />), shown('/about', <AboutMeanwhile />)];
    written[language] = { home, about, frame: shown('/-', <Loading />), description, noScript };
  }
  return written as Record<Language, Written>;
}

const AboutMeanwhile = () => (
  <About>
    <Loading />
  </About>
);

const shown = (path: string, page: ReactNode): string =>
  renderToString(
    <Router ssrPath={path}>
      <Frame>{page}</Frame>
    </Router>,
  );
