import { languages, type Language } from '@landfall/law';
import type { ReactNode } from 'react';
import { renderToString } from 'react-dom/server';
import { Router } from 'wouter';
import { Welcome } from './front/welcome.tsx';
import { tellAuthority, type Authority } from './page/authority.ts';
import { Frame } from './page/frame.tsx';
import { Loading } from './page/states.tsx';
import { loadTexts, openTexts, text } from './texts/texts.ts';

/** What of the first page is written in a language. */
interface Written {
  /** The home page, to who is new. */
  home: string;
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
    await loadTexts(['front']);
    const [description, noScript] = [text('description'), text('noScript')];
    written[language] = { home: shown('/', <Welcome />), frame: shown('/-', <Loading />), description, noScript };
  }
  return written as Record<Language, Written>;
}

const shown = (path: string, page: ReactNode): string =>
  renderToString(
    <Router ssrPath={path}>
      <Frame>{page}</Frame>
    </Router>,
  );
