import { renderToString } from 'react-dom/server';
import { Router } from 'wouter';
import { Welcome } from './front/welcome.tsx';
import { tellAuthority, type Authority } from './page/authority.ts';
import { Frame } from './page/frame.tsx';
import { Loading } from './page/states.tsx';
import { loadTexts, openTexts } from './texts/texts.ts';

openTexts();
await loadTexts(['front']);

/** What the gateway sends before any script runs: the home page to who is new, and the frame of all others. */
export function prerender(of: Authority | null): { home: string; frame: string } {
  tellAuthority(of);
  const shown = (path: string, page: 'home' | 'frame'): string =>
    renderToString(
      <Router ssrPath={path}>
        <Frame>{page === 'home' ? <Welcome /> : <Loading />}</Frame>
      </Router>,
    );
  return { home: shown('/', 'home'), frame: shown('/-', 'frame') };
}
