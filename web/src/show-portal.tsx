import '@uswds/uswds/css/uswds.min.css';
import './portal.css';
import { StrictMode } from 'react';
import { createRoot } from 'react-dom/client';
import { Portal } from './portal.tsx';
import { Loading } from './page/states.tsx';
import { languageOfReader, speak } from './texts/choose-language.ts';
import { loadTexts } from './texts/texts.ts';

await speak(languageOfReader());

const root = document.getElementById('portal')!;
// Some pages are there already: they stay until it is known who looks at them.
const written = await (root.dataset['page'] === 'home'
  ? homeForNobody()
  : root.dataset['page'] === 'about'
    ? aboutMeanwhile()
    : null);

createRoot(root).render(
  <StrictMode>
    <Portal meanwhile={written} />
  </StrictMode>,
);

async function homeForNobody() {
  const [{ Welcome }] = await Promise.all([import('./front/welcome.tsx'), loadTexts(['front'])]);
  return <Welcome />;
}

async function aboutMeanwhile() {
  const [{ About }] = await Promise.all([import('./about/about.tsx'), loadTexts(['about'])]);
  return (
    <About>
      <Loading />
    </About>
  );
}
