import { portsOfRegimes } from '@landfall/law';
import { useEffect } from 'react';
import { portWithCode } from '../../in-words/ports.ts';
import { answerTo, type Answers } from './answers.ts';
import type { Form, Question } from './form-graph.ts';
import { questionsOf } from './what-is-asked.ts';

/** The ports of the form's law. */
export const portsOf = ({ regime }: Pick<Form, 'regime'>): readonly string[] => portsOfRegimes([regime]);

const onlyPortOf = (form: Form): string | null => (portsOf(form).length === 1 ? portsOf(form)[0]! : null);
const asksPort = (form: Form): Question | undefined => questionsOf(form).find(({ from }) => from === 'ENTRY_PORTS');

/** Where goods can arrive at one port alone, nobody is asked at which. */
export const isPortToBeChosen = ({ from }: Question, form: Form): boolean =>
  from !== 'ENTRY_PORTS' || onlyPortOf(form) === null;

interface FillingIn {
  form: Form;
  answers: Answers;
  set(answers: Partial<Answers>): void;
}

/** Answers by itself which port it is, where there is one alone. */
export function useOnlyPort({ form, answers, set }: FillingIn): void {
  const name = asksPort(form)?.name;
  const only = onlyPortOf(form);
  const isLacking = name !== undefined && answerTo(answers, name) === '';
  useEffect(() => {
    if (only && isLacking) set({ [name]: only });
  }, [only, isLacking, name, set]);
}

/** The zone whose days and hours count: of the port, or of this device where none is named yet. */
export function zoneOf(form: Form, answers: Answers): string {
  const port = onlyPortOf(form) ?? answerTo(answers, asksPort(form)?.name ?? '');
  return port ? portWithCode(port).zone : Intl.DateTimeFormat().resolvedOptions().timeZone;
}
