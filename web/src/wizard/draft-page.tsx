import { useEffect } from 'react';
import { flawIn, typedReference } from '../form/typed.ts';
import { PageHeading } from '../page/heading.tsx';
import { goTo, draftPath, entryPath, PageLink, signInPath } from '../page/route.tsx';
import { Failed, Loading } from '../page/states.tsx';
import { useViewer } from '../session/session.ts';
import { useTexts } from '../texts/texts.ts';
import { ChooseVersion } from './check/choose-version.tsx';
import { CodePage } from './code-page.tsx';
import { FiledPage } from './filing/filed-page.tsx';
import { QuestionPage } from './question-page.tsx';
import { PhaseNotice } from './step/phase-notice.tsx';
import { SaveStatus } from './step/save-status.tsx';
import { useOnlyPort } from './questions/ports-of-form.ts';
import { TaskList } from './task-list.tsx';
import { ForClient } from './draft/for-client.tsx';
import { useFilling, useOpenedDraft, type OpenedDraft } from './draft/use-draft.ts';

/** A draft at one of its pages: its task list where `step` names none. */
export function DraftPage({ reference, step }: { reference: string; step?: string }) {
  const t = useTexts('wizard');
  const state = useOpenedDraft(reference);
  if (state.is === 'LOADING') return <Loading says={t('loading')} />;
  if (state.is === 'ABSENT') return <Absent reference={reference} />;
  if (state.is === 'FAILED') return <Failed heading={t('failed')} says={state.says} retry={state.retry} />;
  return <OpenDraft {...state} place={step ?? null} />;
}

function OpenDraft({ opened, place }: Extract<OpenedDraft, { is: 'OPEN' }> & { place: string | null }) {
  const filling = useFilling(opened);
  const { draft, other } = filling;
  const isFiled = draft.status === 'FILED';
  useEffect(() => {
    if (!isFiled || place === 'filed' || place === 'code') return;
    // Who comes back later wants to see how it stands; who presses "back" is told that it is filed.
    goTo(place === null ? entryPath(draft.reference) : draftPath(draft.reference, 'filed'), { replace: true });
  }, [isFiled, place, draft.reference]);
  useOnlyPort(filling);
  if (draft.status === 'DISCARDED') return <Discarded reference={draft.reference} />;
  if (isFiled)
    return place === 'code' ? (
      <CodePage filling={filling} />
    ) : (
      <FiledPage reference={draft.reference} isForClient={filling.judged.client !== null} />
    );
  if (other) return <ChooseVersion filling={filling} other={other} />;
  return (
    <>
      <SaveStatus filling={filling} />
      <ForClient filling={filling} />
      <PhaseNotice filling={filling} place={place} />
      {place === null && <TaskList filling={filling} />}
      {place === 'code' && <CodePage filling={filling} />}
      {place !== null && place !== 'code' && <QuestionPage key={place} filling={filling} place={place} />}
    </>
  );
}

function Absent({ reference }: { reference: string }) {
  const t = useTexts('wizard');
  const viewer = useViewer();
  const flaw = flawIn(typedReference(reference));
  return (
    <>
      <PageHeading title={t('absent.title')}>
        {t(flaw ? 'absent.noReference' : 'absent.heading', { reference })}
      </PageHeading>
      <p className="measure-4">{flaw ?? t('absent.says')}</p>
      <p>
        <PageLink to="/resume" className="usa-button">
          {t('absent.resume')}
        </PageLink>
        {!viewer && (
          <PageLink to={signInPath()} className="usa-button usa-button--outline">
            {t('absent.signIn')}
          </PageLink>
        )}
      </p>
    </>
  );
}

function Discarded({ reference }: { reference: string }) {
  const t = useTexts('wizard');
  return (
    <>
      <PageHeading title={t('discarded.title')}>{t('discarded.heading', { reference })}</PageHeading>
      <p>{t('discarded.says')}</p>
      <PageLink to="/start" className="usa-button">
        {t('start.title')}
      </PageLink>
    </>
  );
}
