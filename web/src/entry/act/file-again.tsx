import { useQuery } from 'urql';
import { graphql } from '../../graph/graph.ts';
import { draftPath, PageLink } from '../../page/route.tsx';
import { useTexts } from '../../texts/texts.ts';
import { ActionBox } from './action-box.tsx';

const DraftOfEntry = graphql(`
  query DraftOfEntry($reference: String!) {
    draft(by: { reference: $reference }) {
      id
      reference
    }
  }
`);

/** The way back to the questions when an officer sent the filing back. What came by another system is filed there. */
export function FileAgain({ reference, lines }: { reference: string; lines: readonly number[] }) {
  const t = useTexts('entry');
  const sentBack = useTexts('sentBack');
  const [{ data }] = useQuery({ query: DraftOfEntry, variables: { reference } });
  if (!data) return null;
  return (
    <ActionBox heading={t('act.againTitle')}>
      {lines.length > 0 && (
        <p className="margin-y-1">{sentBack('lines', { count: lines.length, lines: lines.join(', ') })}</p>
      )}
      {data.draft ? (
        <>
          <p className="margin-y-1 measure-5">{t('act.againHow')}</p>
          <PageLink to={draftPath(reference)} className="usa-button">
            {t('act.again')}
          </PageLink>
        </>
      ) : (
        <p className="margin-y-1 measure-5">{t('act.againElsewhere')}</p>
      )}
    </ActionBox>
  );
}
