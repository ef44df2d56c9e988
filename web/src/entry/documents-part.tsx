import { useAct } from '../graph/use-act.ts';
import type { Missing } from '../graph/missing-parts.ts';
import { lastDay } from '../page/legal-date.ts';
import { PortTime } from '../page/port-time.tsx';
import { NeedsConnection } from '../offline/needs-connection.tsx';
import { useTexts } from '../texts/texts.ts';
import { DecisionWords } from '../thread/decision-words.tsx';
import type { Side } from '../thread/thread-query.ts';
import type { DocumentShown, EntryShown, RequestShown } from './entry-query.ts';
import { fileSize } from '../in-words/file-size.ts';
import { Part } from './part.tsx';
import { UnsentFiles, unaskedFor, unsentOf } from './act/unsent-files.tsx';
import { PresentDocument, PresentDocuments } from './present-document.tsx';
import { Refusals } from '../form/refusals.tsx';
import { capitalised, inWords } from '../in-words/status-in-words.ts';

interface DocumentsPartProps {
  entry: EntryShown;
  missing: readonly Missing[];
  zone: string;
  /** True for those whose entry it is: they present what they hold. */
  isParty: boolean;
  /** Called when something was presented. */
  done(): void;
}

/** The documents with the entry, and what an officer asked for. */
export function DocumentsPart({ entry, missing, zone, isParty, done }: DocumentsPartProps) {
  const t = useTexts('entry');
  const { documents, documentRequests: requests } = entry;
  const mayPresentUnasked = entry.regime === 'AS_TERRITORY';
  const keepsSome = isParty && !mayPresentUnasked && documents?.some(({ standing }) => standing === 'HELD');
  return (
    <>
      <Part heading={t('goods.documents')} fields={['documents']} missing={missing} isKnown={Boolean(documents)}>
        {documents?.length ? (
          <ul className="add-list-reset">
            {documents.map((document) => (
              <li key={document.id} className="padding-y-1 border-bottom-1px border-base-lighter">
                <OneDocument document={document} zone={zone} isParty={isParty} />
                {isParty && mayPresentUnasked && document.standing === 'HELD' && (
                  <PresentDocument entryId={entry.id} document={document} done={done} />
                )}
              </li>
            ))}
          </ul>
        ) : (
          <p>{t('goods.noDocuments')}</p>
        )}
        {isParty && <Leftover entry={entry} mayPresent={mayPresentUnasked} done={done} />}
        {keepsSome && <p className="measure-4">{t('goods.heldHint')}</p>}
      </Part>
      {requests?.length !== 0 && (
        <Part heading={t('goods.asked')} fields={['documentRequests']} missing={missing} isKnown={Boolean(requests)}>
          {requests && <Requests {...{ entry, requests, zone }} side={isParty ? 'FILER' : 'CUSTOMS'} />}
        </Part>
      )}
    </>
  );
}

/** Files that were sent for the entry and that no request asks for any more: none is kept and shown nowhere. */
function Leftover({ entry, mayPresent, done }: { entry: EntryShown; mayPresent: boolean; done(): void }) {
  const { act, isActing, refusals } = useAct(PresentDocuments, (data) => data.presentDocuments);
  const present = async (documentIds: string[]): Promise<void> => {
    if (await act({ entryId: entry.id, documentIds })) done();
  };
  const files = unaskedFor(unsentOf(entry.unpresentedUploads), entry.documentRequests ?? []);
  if (files.length === 0 && refusals.length === 0) return null;
  return (
    <NeedsConnection>
      <UnsentFiles
        {...{ files, isActing }}
        {...(mayPresent && { send: (ids: string[]) => void present(ids) })}
        removed={done}
      />
      <Refusals refusals={refusals} />
    </NeedsConnection>
  );
}

function OneDocument({
  document: { kind, standing, presentedAt, document },
  zone,
  isParty,
}: {
  document: DocumentShown;
  zone: string;
  isParty: boolean;
}) {
  const t = useTexts('entry');
  return (
    <>
      <strong>{capitalised(inWords('document', kind))}</strong>
      {document && (
        <span className="display-block breaks-words">
          {document.url ? (
            <a className="usa-link" href={document.url} target="_blank" rel="noreferrer">
              {document.fileName}
            </a>
          ) : (
            document.fileName
          )}{' '}
          <span className="text-base-dark font-body-2xs text-no-wrap">{fileSize(document.sizeBytes)}</span>
        </span>
      )}
      <span className="display-block font-body-2xs">
        {standing === 'HELD' ? t(isParty ? 'goods.heldByYou' : 'goods.held') : t('goods.presented')}{' '}
        {presentedAt && <PortTime at={presentedAt} zone={zone} />}
      </span>
    </>
  );
}

interface RequestsProps {
  entry: EntryShown;
  requests: readonly RequestShown[];
  zone: string;
  side: Side;
}

/** What the filer reads of an open request stands where it is answered. */
function Requests({ entry, requests, zone, side }: RequestsProps) {
  const t = useTexts('entry');
  return (
    <ul className="usa-list">
      {requests.map(({ id, kind, dueOn, openedAt, answeredAt, overdueAt, status }) => (
        <li key={id}>
          {t(overdueAt && status === 'OPEN' ? 'goods.wasDue' : 'goods.askedFor', {
            document: capitalised(inWords('document', kind)),
            date: lastDay(dueOn),
          })}{' '}
          {status === 'ANSWERED' && answeredAt && (
            <>
              {t('goods.answered')} <PortTime at={answeredAt} zone={zone} />.
            </>
          )}
          {status === 'OPEN' && <strong>{t('goods.notAnswered')}</strong>}
          {status === 'NO_LONGER_NEEDED' && t('goods.noLongerNeeded')}
          {(side === 'CUSTOMS' || status !== 'OPEN') && (
            <DecisionWords thread={entry.thread} decidedAt={openedAt} side={side} />
          )}
        </li>
      ))}
    </ul>
  );
}
