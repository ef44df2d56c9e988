import type { ResultOf } from 'gql.tada';
import { useEffect, useState } from 'react';
import { graphql } from '../../graph/graph.ts';
import { useGraph } from '../../graph/use-graph.ts';
import { Notice } from '../../page/notice.tsx';
import { PageLink } from '../../page/route.tsx';
import { useTexts } from '../../texts/texts.ts';
import type { Filling } from '../draft/filling.ts';

const PhaseOfDraft = graphql(`
  query PhaseOfDraft($id: ID!) {
    draft(by: { id: $id }) {
      status
      findings {
        code
        message
        nextStep
      }
    }
    phase {
      id
      inWords {
        language
        title
        instead
      }
    }
  }
`);

type Told = ResultOf<typeof PhaseOfDraft>;

const isOfPhase = ({ code }: { code: string }): boolean => code === 'WAY_IN_CLOSED' || code === 'FILER_NOT_SERVED_NOW';

/** Tells who fills in a draft that it cannot be filed in the present phase, as soon as that is so. */
export function PhaseNotice({ filling, place }: { filling: Filling; place: string | null }) {
  const t = useTexts('wizard');
  const told = useToldOfPhase(filling, place);
  const found = told?.draft?.findings.filter(isOfPhase) ?? [];
  if (found.length === 0) return null;
  const { inWords } = told!.phase ?? {};
  return (
    <Notice kind="warning" heading={t('phase.closed')}>
      {found.map(({ code, message, nextStep }) => (
        <p key={code} className="margin-y-05">
          {message} {nextStep}
        </p>
      ))}
      {inWords?.instead && (
        <p className="margin-y-05 text-pre-wrap" lang={inWords.language}>
          {inWords.instead}
        </p>
      )}
      <p className="margin-y-05">
        <PageLink to="/about">{t('phase.expect')}</PageLink>
      </p>
    </Notice>
  );
}

/** Asked at each page, with each version that was saved and when the page is looked at again. */
function useToldOfPhase({ draft: { id, version } }: Filling, place: string | null): Told | null {
  const { client } = useGraph();
  const [told, setTold] = useState<Told | null>(null);
  useEffect(() => {
    let isShown = true;
    const ask = async (): Promise<void> => {
      if (document.visibilityState === 'hidden') return;
      const { data } = await client.query(PhaseOfDraft, { id }).toPromise();
      if (isShown && data?.draft) setTold(data);
    };
    void ask();
    document.addEventListener('visibilitychange', ask);
    return () => {
      isShown = false;
      document.removeEventListener('visibilitychange', ask);
    };
  }, [client, id, version, place]);
  return told;
}
