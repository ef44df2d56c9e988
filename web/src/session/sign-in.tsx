import { useEffect, useState } from 'react';
import { Notice } from '../page/notice.tsx';
import { personas, signIn, type Persona } from './session.ts';

type Choice = { is: 'LOADING' } | { is: 'FAILED'; says: string } | { is: 'READY'; personas: Persona[] | null };

/** Buttons to sign in as one of the sandbox's personas. */
export function SignIn() {
  const [choice, setChoice] = useState<Choice>({ is: 'LOADING' });
  const failed = (error: Error): void => setChoice({ is: 'FAILED', says: error.message });
  const load = (): void => {
    setChoice({ is: 'LOADING' });
    personas().then((found) => setChoice({ is: 'READY', personas: found }), failed);
  };
  useEffect(load, []);
  if (choice.is === 'LOADING') return <p role="status">Loading who you can sign in as…</p>;
  if (choice.is === 'FAILED') {
    return (
      <Notice kind="error" heading="You cannot sign in just now">
        <p>{choice.says}</p>
        <button type="button" className="usa-button" onClick={load}>
          Try again
        </button>
      </Notice>
    );
  }
  if (!choice.personas)
    return <Notice kind="info">Signing in on this page is for the sandbox, and this is not one.</Notice>;
  return <Personas personas={choice.personas} choose={(persona) => void signIn(persona).catch(failed)} />;
}

function Personas({ personas: all, choose }: { personas: Persona[]; choose(persona: Persona): void }) {
  return (
    <section aria-labelledby="sign-in">
      <h2 id="sign-in">Sign in to the sandbox as</h2>
      <ul className="usa-button-group flex-wrap">
        {all.map((persona) => (
          <li key={persona.key} className="usa-button-group__item">
            <button type="button" className="usa-button usa-button--outline" onClick={() => choose(persona)}>
              {persona.label}
            </button>
          </li>
        ))}
      </ul>
    </section>
  );
}
