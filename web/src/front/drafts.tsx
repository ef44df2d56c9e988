import { useState } from 'react';
import { Refusals } from '../form/refusals.tsx';
import { useAct } from '../graph/use-act.ts';
import { graphql } from '../graph/graph.ts';
import { draftPath, PageLink } from '../page/route.tsx';
import { useTexts } from '../texts/texts.ts';
import { ago } from '../in-words/ago.ts';
import type { DraftInList } from './declarations-query.ts';

const DiscardDraft = graphql(`
  mutation DiscardDraft($input: DiscardDraftInput!) {
    discardDraft(input: $input) {
      draft {
        id
      }
      userErrors {
        message
        nextStep
      }
    }
  }
`);

/** What was begun and not filed, the one saved last first. */
export function Drafts({ drafts, discarded }: { drafts: readonly DraftInList[]; discarded(): void }) {
  const t = useTexts('front');
  return (
    <section aria-labelledby="drafts" className="margin-bottom-4">
      <h2 id="drafts" className="font-sans-lg">
        {t('drafts')}
      </h2>
      <ul className="add-list-reset">
        {drafts.map((draft) => (
          <li key={draft.id} className="border-left-1 border-primary bg-primary-lighter padding-2 margin-bottom-1">
            <OneDraft draft={draft} discarded={discarded} />
          </li>
        ))}
      </ul>
    </section>
  );
}

function OneDraft({ draft, discarded }: { draft: DraftInList; discarded(): void }) {
  const t = useTexts('front');
  const [isAsking, setAsking] = useState(false);
  const sentBack = useTexts('sentBack');
  const { reference, regime, savedAt, entry, answers } = draft;
  return (
    <>
      <PageLink to={draftPath(reference)} className="usa-link font-sans-md text-bold">
        {entry ? sentBack('continue', { reference }) : t('draftContinue', { reference })}
      </PageLink>
      {entry && <p className="margin-y-05 text-bold">{sentBack('inList')}</p>}
      <p className="margin-y-05 breaks-words">
        {t(regime)}: <WhatIsIn draft={draft} />
        {answers.filerReference && <>. {t('ownReference', { reference: answers.filerReference })}</>}
      </p>
      <p className="margin-y-05 font-body-2xs">
        {t('draftSaved', { ago: ago(savedAt, new Date()) })}{' '}
        {!isAsking && !entry && (
          <button
            type="button"
            className="usa-button usa-button--unstyled margin-left-2"
            aria-label={t('draftDiscardOne', { reference })}
            onClick={() => setAsking(true)}
          >
            {t('draftDiscard')}
          </button>
        )}
      </p>
      {isAsking && <SureToDiscard draft={draft} discarded={discarded} keep={() => setAsking(false)} />}
    </>
  );
}

function WhatIsIn({ draft: { answers } }: { draft: DraftInList }) {
  const t = useTexts('front');
  const named = (answers.lines ?? []).flatMap(
    ({ said }) => said.find(({ question }) => question === 'description')?.value.trim() || [],
  );
  const [first] = named;
  if (!first) return t('draftNoGoods');
  return named.length > 1 ? t('draftMore', { first, count: named.length - 1 }) : first;
}

function SureToDiscard({ draft, discarded, keep }: { draft: DraftInList; discarded(): void; keep(): void }) {
  const t = useTexts('front');
  const { act, isActing, refusals } = useAct(DiscardDraft, (data) => data.discardDraft, false);
  const discard = async (): Promise<void> => {
    if (await act({ draftId: draft.id })) discarded();
  };
  return (
    <div role="group" aria-label={t('draftSure', { reference: draft.reference })} className="margin-top-1">
      <p className="margin-y-1">{t('draftSure', { reference: draft.reference })}</p>
      <Refusals refusals={refusals} />
      <button
        type="button"
        className="usa-button usa-button--secondary"
        disabled={isActing}
        onClick={() => void discard()}
      >
        {t('draftDiscardYes')}
      </button>
      <button type="button" className="usa-button usa-button--outline" onClick={keep}>
        {t('draftKeep')}
      </button>
    </div>
  );
}
