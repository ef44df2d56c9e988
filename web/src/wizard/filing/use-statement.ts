import { useQuery } from 'urql';
import { graphql } from '../../graph/graph.ts';
import { useRetry } from '../../live/use-retry.ts';
import { useTexts } from '../../texts/texts.ts';
import type { Regime } from '@landfall/law';

const Statement = graphql(`
  query StatementToCertify($regime: EntryRegime!) {
    certificationStatement(regime: $regime) {
      version
      text
    }
  }
`);

/** The statement in force, in the words that are certified; null until it has come. */
export function useStatement(regime: Regime): { statement: string | null; trouble: string | null; ask: () => void } {
  const t = useTexts('wizard');
  const [{ data, fetching }, ask] = useQuery({ query: Statement, variables: { regime } });
  const statement = data?.certificationStatement?.text ?? null;
  useRetry(statement === null, fetching, ask);
  return {
    statement,
    trouble: statement === null && !fetching ? t('certify.noStatement') : null,
    ask: () => ask({ requestPolicy: 'network-only' }),
  };
}
