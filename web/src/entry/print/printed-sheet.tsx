import './print.css';
import type { ReactNode } from 'react';
import { useGraph } from '../../graph/use-graph.ts';
import { LiveNotice } from '../../live/live-notice.tsx';
import { PageHeading } from '../../page/heading.tsx';
import { entryPath, PageLink } from '../../page/route.tsx';
import { Failed, Loading } from '../../page/states.tsx';
import { useViewer } from '../../session/session.ts';
import { useTexts } from '../../texts/texts.ts';
import type { EntryShown } from '../entry-query.ts';
import { SignInFirst } from '../entry-heading.tsx';
import { portWithCode } from '../../in-words/ports.ts';
import { useFollowedEntry } from '../use-followed-entry.ts';

interface SheetProps {
  reference: string;
  title: string;
  children(entry: EntryShown, asOf: Date): ReactNode;
}

/** One sheet of paper about an entry, headed by the authority and the port, for those who may see the entry. */
export function PrintedSheet(props: SheetProps) {
  return useViewer() ? <SheetOfEntry {...props} /> : <SignInFirst reference={props.reference} />;
}

function SheetOfEntry({ reference, title, children }: SheetProps) {
  const t = useTexts('entry');
  const customs = useViewer()?.isCustoms ?? false;
  const graph = useGraph();
  const { followed, liveState, ask } = useFollowedEntry(graph, reference, customs);
  const { entry, absent, failure, asking, asOf } = followed;
  if (!entry) {
    return (
      <>
        <PageHeading title={title}>{title}</PageHeading>
        {absent && <p>{t('absent', { reference })}</p>}
        {!absent && failure && (
          <Failed heading={t('failed')} says={failure} isTrying={asking} retry={() => void ask()} />
        )}
        {!absent && !failure && <Loading says={t('loading')} />}
      </>
    );
  }
  const port = portWithCode(entry.port);
  return (
    <article className="printed">
      <Actions reference={reference} />
      {followed.isKept && (
        <LiveNotice {...{ liveState, ask }} since={graph.live.since} shown={followed} zone={port.zone} />
      )}
      <p className="printed-authority">
        <strong>{t(`print.authority.${entry.regime}`)}</strong>{' '}
        <span>{t('print.port', { port: port.name, code: entry.port })}</span>
      </p>
      {children(entry, asOf ?? new Date())}
    </article>
  );
}

function Actions({ reference }: { reference: string }) {
  const t = useTexts('entry');
  return (
    <div className="printed-actions display-flex flex-wrap flex-align-center margin-bottom-3">
      <button type="button" className="usa-button margin-right-2" onClick={() => print()}>
        {t('print.print')}
      </button>
      <PageLink to={entryPath(reference)}>{t('print.back')}</PageLink>
    </div>
  );
}

/** Room for a stamp and a hand. */
export function StampBox({ says }: { says: string }) {
  return <p className="printed-stamp">{says}</p>;
}
