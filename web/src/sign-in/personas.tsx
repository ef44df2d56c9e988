import { useEffect, useState } from 'react';
import { portWithCode } from '../in-words/ports.ts';
import { Notice } from '../page/notice.tsx';
import { personas, signInAsPersona, type Persona } from '../session/sign-in-as-persona.ts';
import { useTexts } from '../texts/texts.ts';

type Choice = { is: 'LOADING' } | { is: 'FAILED'; says: string } | { is: 'READY'; personas: Persona[] | null };

/** Buttons to sign in as one of the sandbox's people; nothing where there is no sandbox. */
export function Personas({ returnTo }: { returnTo: string }) {
  const t = useTexts('signIn');
  const [choice, setChoice] = useState<Choice>({ is: 'LOADING' });
  const failed = (error: Error): void => setChoice({ is: 'FAILED', says: error.message });
  const load = (): void => {
    setChoice({ is: 'LOADING' });
    personas().then((found) => setChoice({ is: 'READY', personas: found }), failed);
  };
  useEffect(load, []);
  if (choice.is === 'LOADING') return <p role="status">{t('personasLoading')}</p>;
  if (choice.is === 'FAILED') {
    return (
      <Notice kind="error" heading={t('personasFailed')}>
        <p>{choice.says}</p>
        <button type="button" className="usa-button" onClick={load}>
          {t('tryAgain')}
        </button>
      </Notice>
    );
  }
  if (!choice.personas) return null;
  return <People people={choice.personas} choose={({ key }) => void signInAsPersona(key, returnTo).catch(failed)} />;
}

function People({ people, choose }: { people: Persona[]; choose(persona: Persona): void }) {
  const t = useTexts('signIn');
  const known = people.filter(({ roles }) => !roles.includes('MACHINE'));
  const headingOf = (port: string | null): string => {
    if (port === null) return t('trade');
    return port ? t('customsAt', { port: portWithCode(port).name }) : t('otherCustoms');
  };
  return (
    <section aria-labelledby="sandbox" className="bg-base-lightest padding-2 desktop:padding-3">
      <h2 id="sandbox" className="margin-top-0 margin-bottom-1 font-sans-lg">
        {t('sandboxTitle')}
      </h2>
      <p className="margin-top-0">{t('sandboxLead')}</p>
      {groupsOf(known.filter(({ office }) => !office)).map(([port, inGroup]) => (
        <div key={port ?? 'trade'} className="margin-top-2">
          <h3 className="margin-y-1 font-sans-sm">{headingOf(port)}</h3>
          <Choices people={inGroup} choose={choose} />
        </div>
      ))}
      <InOffices people={known.filter(({ office }) => office)} choose={choose} />
    </section>
  );
}

interface ChoicesProps {
  people: Persona[];
  choose(persona: Persona): void;
}

/** Those who hold an office, and what the law leaves to each; closed, for most who try the sandbox need none of them. */
function InOffices({ people, choose }: ChoicesProps) {
  const t = useTexts('signIn');
  if (!people.length) return null;
  return (
    <details className="margin-top-2">
      <summary className="text-bold">{t('offices', { count: people.length })}</summary>
      <p className="margin-y-1">{t('officesLead')}</p>
      <Choices people={people} choose={choose} />
    </details>
  );
}

function Choices({ people, choose }: ChoicesProps) {
  const t = useTexts('signIn');
  return (
    <ul className="add-list-reset">
      {people.map((persona) => (
        <li key={persona.key} className="margin-bottom-1">
          <button
            type="button"
            className="usa-button usa-button--outline bg-white width-full text-left flex-justify-start"
            onClick={() => choose(persona)}
          >
            {persona.label}
          </button>
          {persona.office && <p className="margin-top-05 margin-bottom-2">{t(`officeMay.${persona.office}`)}</p>}
        </li>
      ))}
    </ul>
  );
}

/** By port, in the order given; null for those who do not work for Customs, '' for Customs at no port or at several. */
function groupsOf(people: Persona[]): [port: string | null, people: Persona[]][] {
  const groups = new Map<string | null, Persona[]>();
  for (const persona of people) {
    const group = isTrade(persona) ? null : persona.ports?.length === 1 ? persona.ports[0]! : '';
    groups.set(group, [...(groups.get(group) ?? []), persona]);
  }
  return [...groups];
}

const isTrade = ({ roles }: Persona): boolean => roles.some((role) => /^(GUEST|IMPORTER|BROKER)$/.test(role));
