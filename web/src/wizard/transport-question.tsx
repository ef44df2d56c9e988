import { modesInto, pagoPago } from '@landfall/law';
import { useQuery } from 'urql';
import { knownPorts } from '../entry/ports.ts';
import { Choices } from '../form/choices.tsx';
import { SelectField } from '../form/select-field.tsx';
import { graphql } from '../graph/graph.ts';
import { useTexts } from '../texts/texts.ts';
import type { ProblemAt } from './question.tsx';
import { StepQuestion } from './step-question.tsx';
import type { Filling } from './use-draft.ts';

const PortsThatTakeFilings = graphql(`
  query PortsThatTakeFilings {
    ports {
      code
      takesFilings
    }
  }
`);

/** How the goods arrive; in the United States, also where. */
export function TransportQuestion({ filling }: { filling: Filling }) {
  const t = useTexts('wizard');
  const isUs = filling.draft.regime === 'US_CBP';
  return (
    <StepQuestion filling={filling} name="transport" heading={t(isUs ? 'transport.headingUs' : 'transport.heading')}>
      {(problemAt) => (
        <>
          {isUs && <Port filling={filling} problemAt={problemAt} />}
          <Choices
            id="modeOfTransport"
            legend={t('transport.mode')}
            isLegendHidden={!isUs}
            problem={problemAt('modeOfTransport')}
            choices={modesInto(filling.draft.regime).map((value) => ({
              value,
              label: t(`mode.${value}`),
              hint: value === 'AIR' && !isUs ? t('transport.airHint') : undefined,
            }))}
            value={filling.answers.modeOfTransport ?? null}
            onChange={(modeOfTransport) => filling.set({ modeOfTransport })}
          />
        </>
      )}
    </StepQuestion>
  );
}

function Port({ filling, problemAt }: { filling: Filling; problemAt: ProblemAt }) {
  const t = useTexts('wizard');
  const [{ data, error }] = useQuery({ query: PortsThatTakeFilings, requestPolicy: 'cache-and-network' });
  const chosen = filling.answers.portCode ?? '';
  const taking = data?.ports.flatMap(({ code, takesFilings }) => (takesFilings ? [code] : []));
  // What was chosen stays to be seen, and where nothing is known of the ports the platform says it on going on.
  const isOffered = (code: string): boolean => code === chosen || (taking?.includes(code) ?? error !== undefined);
  const choices = knownPorts
    .filter(({ code }) => code !== pagoPago.code && isOffered(code))
    .map(({ code, name }) => ({ value: code, label: name }));
  return (
    <SelectField
      id="portCode"
      label={t('transport.port')}
      problem={problemAt('portCode')}
      nothing={t('choose')}
      choices={choices}
      value={chosen}
      onChange={(portCode) => filling.set({ portCode })}
    />
  );
}
