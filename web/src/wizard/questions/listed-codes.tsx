// Long lists that some forms take codes from. Loaded for them alone.
import { readUnitOfQuantity, unitsOfQuantity } from '@landfall/law';
import { useEffect } from 'react';
import { useQuery } from 'urql';
import type { HowRead } from '../../form/how-read.ts';
import { ReadField } from '../../form/read-field.tsx';
import { SelectField } from '../../form/select-field.tsx';
import { graphql } from '../../graph/graph.ts';
import { useTexts } from '../../texts/texts.ts';
import { fieldOf, type AskedQuestion } from './asking.ts';
import { countriesByName } from './countries-by-name.ts';

export function Countries(asked: AskedQuestion) {
  const t = useTexts('wizard');
  return (
    <SelectField {...fieldOf(asked)} nothing={asked.question.nothing ?? t('choose')} choices={countriesByName()} />
  );
}

/** A unit is written, with those of the tariff to choose from. */
export function Units(asked: AskedQuestion) {
  const list = `units-of-${asked.question.name}`;
  return (
    <>
      <ReadField {...fieldOf(asked)} how={howUnitIsRead} width="md" list={list} />
      <datalist id={list}>
        {unitsOfQuantity.map(({ code, name }) => (
          <option key={code} value={code}>
            {name}
          </option>
        ))}
      </datalist>
    </>
  );
}

/** A unit as it is typed, by its code in the tariff. */
function howUnitIsRead(typed: string): HowRead {
  const code = readUnitOfQuantity(typed);
  return code && code !== typed.trim() ? { is: 'OTHERWISE', shown: code } : { is: 'AS_TYPED' };
}

const ImportersToFileFor = graphql(`
  query ImportersToFileFor {
    viewer {
      account {
        id
        displayName
        mandatesReceived(first: 100) {
          nodes {
            endedOn
            clientName
            client {
              id
            }
          }
        }
      }
    }
  }
`);

/** The filer's own account and those of its clients; where there is one alone, it is chosen already. */
export function Importers(asked: AskedQuestion) {
  const t = useTexts('wizard');
  const [{ data }] = useQuery({ query: ImportersToFileFor });
  const { question, asking } = asked;
  const account = data?.viewer?.account;
  const own = account ? [{ value: account.id, label: account.displayName ?? account.id }] : [];
  const clients = (account?.mandatesReceived.nodes ?? []).flatMap(({ client, clientName, endedOn }) =>
    client && !endedOn ? [{ value: client.id, label: clientName }] : [],
  );
  const choices = [...own, ...clients];
  const only = choices.length === 1 ? choices[0]!.value : null;
  const field = fieldOf(asked);
  const isChosen = field.value !== '';
  const { set } = asking;
  useEffect(() => {
    if (only && !isChosen) set(question.name, only);
  }, [only, isChosen, question.name, set]);
  return <SelectField {...field} isOptional={false} nothing={t('choose')} choices={choices} />;
}
