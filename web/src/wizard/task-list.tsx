import { useState } from 'react';
import { PageHeading } from '../page/heading.tsx';
import { draftPath, goTo, PageLink } from '../page/route.tsx';
import { useGraph } from '../graph/use-graph.ts';
import { Copied } from './check/load-copied.ts';
import { useTexts } from '../texts/texts.ts';
import { DiscardDraft } from './draft/draft-graph.ts';
import { SentBack } from './draft/load-sent-back.ts';
import { sentBackEntry } from './draft/sent-back-entry.ts';
import { standingOf, type StepStanding } from './step/standing-of-step.ts';
import { partsOf, stepsOf, type Step } from './step/steps.ts';
import type { Filling } from './draft/filling.ts';

/** Where a returning session begins: what is answered, what is not, and the way on. */
export function TaskList({ filling }: { filling: Filling }) {
  const t = useTexts('wizard');
  const { draft, form } = filling;
  const steps = stepsOf(form).filter(({ name }) => name !== 'certify');
  const standing = steps.map((step) => standingOf(step, filling));
  const parts = partsOf(form);
  const done = parts.filter((_, n) => standing[n] === 'DONE' || standing[n] === 'OPTIONAL').length;
  const next = steps.find((_, n) => standing[n] === 'TO_DO') ?? steps.at(-1)!;
  return (
    <>
      <PageHeading title={t('tasks.title', { reference: draft.reference })}>{form.heading}</PageHeading>
      {sentBackEntry(filling) && <SentBack filling={filling} />}
      {filling.copied && !filling.entry && <Copied filling={filling} copied={filling.copied} />}
      <p>{t('tasks.done', { done, count: parts.length })}</p>
      <PageLink to={draftPath(draft.reference, next.name)} className="usa-button">
        {t(done === 0 ? 'tasks.begin' : 'tasks.continue')}
      </PageLink>
      <ol className="add-list-reset margin-top-3 measure-5">
        {steps.map((step, n) => (
          <Task key={step.name} step={step} standing={standing[n]!} reference={draft.reference} />
        ))}
      </ol>
      <h2>{t('tasks.keepAccess')}</h2>
      <p className="measure-4">{t('tasks.keepAccessSays')}</p>
      <PageLink to={draftPath(draft.reference, 'code')}>{t('code.title')}</PageLink>
      {!filling.entry && <Discard filling={filling} />}
    </>
  );
}

function Task({ step, standing, reference }: { step: Step; standing: StepStanding; reference: string }) {
  const t = useTexts('wizard');
  const canStart = standing !== 'CANNOT_START';
  const title = step.page?.title ?? t('task.check');
  return (
    <li className="wizard-task">
      {canStart ? <PageLink to={draftPath(reference, step.name)}>{title}</PageLink> : <span>{title}</span>}
      <span className={standing === 'TO_DO' ? 'usa-tag bg-primary' : 'text-base-darker'}>
        {t(`standing.${standing}`)}
      </span>
    </li>
  );
}

function Discard({ filling: { draft, keeper } }: { filling: Filling }) {
  const t = useTexts('wizard');
  const { client } = useGraph();
  const [isAsking, setAsking] = useState(false);
  const [failure, setFailure] = useState<string | null>(null);
  const discard = async (): Promise<void> => {
    keeper.stop();
    const { data, error } = await client.mutation(DiscardDraft, { input: { draftId: draft.id } }).toPromise();
    const refused = data?.discardDraft.userErrors[0]?.message ?? (error ? t('tasks.notDiscarded') : null);
    if (refused) setFailure(refused);
    else goTo('/');
  };
  return (
    <div className="margin-top-4">
      {!isAsking && (
        <button type="button" className="usa-button usa-button--unstyled" onClick={() => setAsking(true)}>
          {t('tasks.discard')}
        </button>
      )}
      {isAsking && (
        <div role="group" aria-label={t('tasks.discard')}>
          <p>{t('tasks.discardSays')}</p>
          <button type="button" className="usa-button usa-button--secondary" onClick={() => void discard()}>
            {t('tasks.discardYes')}
          </button>
          <button type="button" className="usa-button usa-button--outline" onClick={() => setAsking(false)}>
            {t('tasks.discardNo')}
          </button>
        </div>
      )}
      <p role="alert">{failure}</p>
    </div>
  );
}
