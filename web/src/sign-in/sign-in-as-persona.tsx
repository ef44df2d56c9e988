import { useEffect, useState } from 'react';
import { Notice } from '../page/notice.tsx';
import { personas, signInAsPersona, type Persona } from '../session/sign-in-as-persona.ts';

type Choice = { is: 'LOADING' } | { is: 'FAILED'; says: string } | { is: 'READY'; personas: Persona[] | null };

const returnTo = (): string => new URLSearchParams(location.search).get('returnTo') ?? '/';

/** Buttons to sign in as one of the sandbox's personas. */
export function SignInAsPersona() {
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
  if (!choice.personas) return null;
  const choose = ({ key }: Persona): void => void signInAsPersona(key, returnTo()).catch(failed);
  return <Personas personas={choice.personas} choose={choose} />;
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
