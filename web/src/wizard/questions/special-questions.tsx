// What a form cannot tell of a question: lists that a page has from elsewhere, and what an address is good for to a guest.
// All other questions are put as the form tells them.
import { lazy, type ComponentType } from 'react';
import { useQuery } from 'urql';
import { knownPorts } from '../../in-words/ports.ts';
import { EmailField } from '../../form/email-field.tsx';
import { SelectField } from '../../form/select-field.tsx';
import { graphql } from '../../graph/graph.ts';
import { useViewer } from '../../session/session.ts';
import { useTexts } from '../../texts/texts.ts';
import { fieldOf, type AskedQuestion } from './asking.ts';
import type { Form, Question } from './form-graph.ts';
import { portsOf } from './ports-of-form.ts';
import { questionsOf } from './what-is-asked.ts';

type Control = ComponentType<AskedQuestion>;

const loadLists = () => import('./listed-codes.tsx');
const Countries: Control = lazy(async () => ({ default: (await loadLists()).Countries }));
const Importers: Control = lazy(async () => ({ default: (await loadLists()).Importers }));
const Units: Control = lazy(async () => ({ default: (await loadLists()).Units }));

const listed: Partial<Record<NonNullable<Question['from']>, Control>> = {
  ENTRY_PORTS: Ports,
  COUNTRIES: Countries,
  IMPORTERS: Importers,
  UNITS: Units,
};

/** Null where the form tells all. */
export const specialControlOf = ({ from, kind }: Question): Control | null =>
  from === null ? (kind === 'EMAIL' ? Email : null) : (listed[from] ?? null);

/** Loads the lists that a form takes codes from: most people declare on slow networks, and need none of them. */
export async function loadListsOf(form: Form): Promise<void> {
  const isOfList = ({ from }: Question): boolean => from !== null && from !== 'ENTRY_PORTS';
  if ([...questionsOf(form), ...form.line].some(isOfList)) await loadLists();
}

const PortsThatTakeFilings = graphql(`
  query PortsThatTakeFilings {
    ports {
      code
      takesFilings
    }
  }
`);

function Ports(asked: AskedQuestion) {
  const t = useTexts('wizard');
  const [{ data, error }] = useQuery({ query: PortsThatTakeFilings, requestPolicy: 'cache-and-network' });
  const field = fieldOf(asked);
  const ofForm = portsOf(asked.asking.form);
  const taking = data?.ports.flatMap(({ code, takesFilings }) => (takesFilings ? [code] : []));
  // What was chosen stays to be seen, and where nothing is known of the ports the platform says it on going on.
  const isOffered = (code: string): boolean => code === field.value || (taking?.includes(code) ?? error !== undefined);
  const choices = knownPorts
    .filter(({ code }) => ofForm.includes(code) && isOffered(code))
    .map(({ code, name }) => ({ value: code, label: name }));
  return <SelectField {...field} nothing={t('choose')} choices={choices} />;
}

/** To a guest it also keeps access. */
function Email(asked: AskedQuestion) {
  const t = useTexts('wizard');
  const isGuest = useViewer()?.isGuest ?? false;
  const field = fieldOf(asked);
  return <EmailField {...field} hint={isGuest ? t('emailHintGuest') : field.hint} />;
}
