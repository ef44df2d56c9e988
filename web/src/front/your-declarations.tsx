import { useState } from 'react';
import type { CombinedError } from 'urql';
import { whyNoAnswer } from '../graph/missing-parts.ts';
import { PageHeading } from '../page/heading.tsx';
import { Notice } from '../page/notice.tsx';
import { PageLink } from '../page/route.tsx';
import { Empty, Failed, Loading } from '../page/states.tsx';
import type { Viewer } from '../session/session.ts';
import { useTexts } from '../texts/texts.ts';
import { ago } from '../in-words/ago.ts';
import type { DeclarationsFound } from './declarations-query.ts';
import { Drafts } from './drafts.tsx';
import { Entries } from './entries.tsx';
import { OpenEntry } from './open-entry.tsx';
import { atFirst, useDeclarations } from './use-declarations.ts';

const atMost = 100;

/** A filer's home: what is not filed yet, what is on the way with its next action, and what is finished. */
export function YourDeclarations({ viewer }: { viewer: Viewer }) {
  const t = useTexts('front');
  const [finished, setFinished] = useState(atFirst);
  const { data, kept, error, fetching, unread, ask } = useDeclarations(viewer, finished);
  const isEmpty = data && !data.drafts.nodes.some(isOpen) && !data.underWay.nodes.length && !data.finished.nodes.length;
  return (
    <>
      <PageHeading title={t('hello')}>{t('hello')}</PageHeading>
      {viewer.offer && (
        <Notice kind="info" heading={t('offer.heading')}>
          {t('offer.says')} <PageLink to="/claim">{t('offer.look')}</PageLink>
        </Notice>
      )}
      <p>
        <PageLink to="/start" className="usa-button usa-button--big">
          {t('start')}
        </PageLink>
      </p>
      {error && <Unanswered {...{ error, kept, fetching, ask }} hasList={data !== undefined} />}
      {!data && !error && <Loading says={t('loading')} />}
      {isEmpty && <Empty>{t('nothingAtAll')}</Empty>}
      {data && !isEmpty && <Listed {...{ data, unread }} ask={ask} older={() => setFinished(atMost)} />}
      {viewer.isGuest ? <KeepThese hasAny={Boolean(data && !isEmpty)} /> : <More />}
    </>
  );
}

interface ListedProps {
  data: DeclarationsFound;
  unread: ReadonlySet<string>;
  ask(): void;
  /** Shows more of what is finished. */
  older(): void;
}

function Listed({ data: { drafts, underWay, finished }, unread, ask, older }: ListedProps) {
  const t = useTexts('front');
  const open = drafts.nodes.filter(isOpen);
  const hasOlder = finished.pageInfo.hasNextPage && finished.nodes.length < atMost;
  return (
    <>
      {open.length > 0 && <Drafts drafts={open} discarded={ask} />}
      <Entries
        heading={t('inProgress')}
        entries={underWay.nodes}
        empty={t('nothingUnderway')}
        unread={unread}
        isUnderWay
      />
      <Entries heading={t('history')} entries={finished.nodes} empty={t('nothingFinished')} unread={unread} />
      {hasOlder && (
        <button type="button" className="usa-button usa-button--outline" onClick={older}>
          {t('older')}
        </button>
      )}
    </>
  );
}

const isOpen = ({ status }: DeclarationsFound['drafts']['nodes'][number]): boolean => status === 'DRAFT';

interface UnansweredProps extends Pick<ReturnType<typeof useDeclarations>, 'kept' | 'fetching' | 'ask'> {
  error: CombinedError;
  hasList: boolean;
}

function Unanswered({ error, hasList, kept, fetching, ask }: UnansweredProps) {
  const t = useTexts('front');
  const old = kept ? t('seen', { ago: ago(kept.at.toISOString(), new Date()) }) : t('old');
  return <Failed heading={hasList ? old : t('failed')} says={whyNoAnswer(error)} isTrying={fetching} retry={ask} />;
}

function KeepThese({ hasAny }: { hasAny: boolean }) {
  const t = useTexts('front');
  return (
    <div className="border-top-1px border-base-lighter margin-top-4 padding-top-2">
      {hasAny && (
        <p className="measure-4">
          {t('guestKeep')} <PageLink to="/claim">{t('guestKeepLink')}</PageLink>
        </p>
      )}
      <p>
        <PageLink to="/resume">{t('resume')}</PageLink>
      </p>
    </div>
  );
}

function More() {
  const t = useTexts('front');
  return (
    <div className="grid-row grid-gap border-top-1px border-base-lighter margin-top-4">
      <div className="desktop:grid-col-6">
        <OpenEntry />
      </div>
      <div className="desktop:grid-col-6">
        <h2 className="font-sans-lg">
          <PageLink to="/activity">{t('activity')}</PageLink>
        </h2>
        <p>{t('activityHint')}</p>
      </div>
    </div>
  );
}
