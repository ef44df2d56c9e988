import { useState } from 'react';
import { useGraph } from '../graph/use-graph.ts';
import { PageHeading } from '../page/heading.tsx';
import { Notice } from '../page/notice.tsx';
import { draftPath, PageLink } from '../page/route.tsx';
import { useTexts } from '../texts/texts.ts';
import { MakeResumeCode } from './draft/draft-graph.ts';
import type { Filling } from './draft/filling.ts';

/** Makes the code that opens this draft from another device. It is shown this once. */
export function CodePage({ filling: { draft } }: { filling: Filling }) {
  const t = useTexts('wizard');
  const [code, setCode] = useState<string | null>(null);
  return (
    <>
      <PageLink to={draftPath(draft.reference)} className="usa-link no-print">
        {t('back')}
      </PageLink>
      <div className="margin-top-2">
        <PageHeading title={t('code.title')}>{t('code.title')}</PageHeading>
      </div>
      {code ? <Code code={code} reference={draft.reference} /> : <MakeCode draft={draft} made={setCode} />}
    </>
  );
}

function MakeCode({ draft, made }: { draft: Filling['draft']; made(code: string): void }) {
  const t = useTexts('wizard');
  const { client } = useGraph();
  const [failure, setFailure] = useState<string | null>(null);
  const make = async (): Promise<void> => {
    const { data } = await client.mutation(MakeResumeCode, { input: { draftId: draft.id } }).toPromise();
    const payload = data?.makeResumeCode;
    if (payload?.code) return made(payload.code);
    setFailure(payload?.userErrors[0]?.message ?? t('code.noAnswer'));
  };
  return (
    <>
      <p className="measure-4">{t('code.says')}</p>
      {draft.hasResumeCode && <p className="measure-4 text-bold">{t('code.replaces')}</p>}
      <button type="button" className="usa-button" onClick={() => void make()}>
        {t(draft.hasResumeCode ? 'code.makeNew' : 'code.make')}
      </button>
      {failure && <Notice kind="error">{failure}</Notice>}
    </>
  );
}

function Code({ code, reference }: { code: string; reference: string }) {
  const t = useTexts('wizard');
  return (
    <div role="status">
      <p>{t('code.reference', { reference })}</p>
      <p className="wizard-code">{code}</p>
      <p className="measure-4">{t('code.once', { address: `${location.origin}/resume` })}</p>
      <button type="button" className="usa-button no-print" onClick={() => print()}>
        {t('code.print')}
      </button>
    </div>
  );
}
