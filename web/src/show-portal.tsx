import '@uswds/uswds/css/uswds.min.css';
import './portal.css';
import { StrictMode } from 'react';
import { createRoot } from 'react-dom/client';
import { Portal } from './portal.tsx';
import { languageOfReader, speak } from './texts/choose-language.ts';
import { loadTexts } from './texts/texts.ts';

await speak(languageOfReader());

const root = document.getElementById('portal')!;
// The home page is there already: it stays until it is known who looks at it.
const home = root.dataset['page'] === 'home' ? await homeForNobody() : null;

createRoot(root).render(
  <StrictMode>
    <Portal meanwhile={home} />
  </StrictMode>,
);

async function homeForNobody() {
  const [{ Welcome }] = await Promise.all([import('./front/welcome.tsx'), loadTexts(['front'])]);
  return <Welcome />;
}
