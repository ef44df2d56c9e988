import { declarantCapacities, designators } from '@landfall/law';
import { useEffect } from 'react';
import { useQuery } from 'urql';
import { Choices } from '../form/choices.tsx';
import { SelectField } from '../form/select-field.tsx';
import { graphql } from '../graph/graph.ts';
import { useTexts } from '../texts/texts.ts';
import { AnswerField } from './answer-field.tsx';
import { OwnReferenceField } from './own-reference-field.tsx';
import type { ProblemAt } from './question.tsx';
import { StepQuestion } from './step-question.tsx';
import type { Filling } from './use-draft.ts';

const Importers = graphql(`
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

/** For whom entry is made, in what right, and to whom the goods are sent. */
export function PartiesQuestion({ filling: { answers, set }, filling }: { filling: Filling }) {
  const t = useTexts('wizard');
  return (
    <StepQuestion filling={filling} name="parties" heading={t('parties.heading')}>
      {(problemAt) => (
        <>
          <Importer filling={filling} problemAt={problemAt} />
          <Choices
            id="capacity"
            legend={t('parties.capacity')}
            problem={problemAt('capacity')}
            choices={declarantCapacities.map((value) => ({ value, label: t(`capacity.${value}`) }))}
            value={answers.capacity ?? null}
            onChange={(capacity) => set({ capacity })}
          />
          {answers.capacity === 'BROKER' && (
            <SelectField
              id="designatedBy"
              label={t('parties.designatedBy')}
              problem={problemAt('designatedBy')}
              nothing={t('choose')}
              choices={designators.map((value) => ({ value, label: t(`capacity.${value}`) }))}
              value={answers.designatedBy ?? ''}
              onChange={(by) => set({ designatedBy: designators.find((one) => one === by) })}
            />
          )}
          <Consignee filling={filling} problemAt={problemAt} />
          <OwnReferenceField filling={filling} problemAt={problemAt} />
        </>
      )}
    </StepQuestion>
  );
}

function Importer({ filling: { answers, set }, problemAt }: { filling: Filling; problemAt: ProblemAt }) {
  const t = useTexts('wizard');
  const [{ data }] = useQuery({ query: Importers });
  const account = data?.viewer?.account;
  const own = account ? [{ value: account.id, label: account.displayName ?? account.id }] : [];
  const clients = (account?.mandatesReceived.nodes ?? []).flatMap(({ client, clientName, endedOn }) =>
    client && !endedOn ? [{ value: client.id, label: clientName }] : [],
  );
  const choices = [...own, ...clients];
  const only = choices.length === 1 ? choices[0]!.value : null;
  const isChosen = Boolean(answers.importerAccountId);
  useEffect(() => {
    if (only && !isChosen) set({ importerAccountId: only });
  }, [only, isChosen, set]);
  return (
    <SelectField
      id="importerAccountId"
      label={t('parties.importer')}
      problem={problemAt('importerAccountId')}
      nothing={t('choose')}
      choices={choices}
      value={answers.importerAccountId ?? ''}
      onChange={(importerAccountId) => set({ importerAccountId })}
    />
  );
}

function Consignee({ filling, problemAt }: { filling: Filling; problemAt: ProblemAt }) {
  const t = useTexts('wizard');
  return (
    <>
      <AnswerField
        name="consigneeName"
        label={t('parties.consignee')}
        hint={t('parties.consigneeHint')}
        {...{ filling, problemAt }}
      />
      <AnswerField name="consigneeAddress" rows={3} label={t('parties.consigneeAddress')} {...{ filling, problemAt }} />
    </>
  );
}
