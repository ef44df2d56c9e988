import { useState } from 'react';
import { graphql } from '../../graph/graph.ts';
import { lastDay } from '../../page/legal-date.ts';
import { NeedsConnection } from '../../offline/needs-connection.tsx';
import { textsOf, useTexts } from '../../texts/texts.ts';
import { DecisionWords } from '../../thread/decision-words.tsx';
import { UploadDocument } from '../../upload/upload-document.tsx';
import type { EntryShown, RequestShown } from '../entry-query.ts';
import { portWithCode } from '../../in-words/ports.ts';
import { Refusals } from '../../form/refusals.tsx';
import { inWords } from '../../in-words/status-in-words.ts';
import { useAct } from '../../graph/use-act.ts';
import { ActionBox } from './action-box.tsx';
import { UnsentFiles, unsentOf, type Unsent } from './unsent-files.tsx';

const Answer = graphql(`
  mutation AnswerRequest($input: AnswerRequestInput!) {
    answerRequest(input: $input) {
      request {
        id
        status
      }
      userErrors {
        message
        nextStep
      }
    }
  }
`);

interface AnswerRequestProps {
  entry: EntryShown;
  request: RequestShown;
  done(): void;
}

interface Ready {
  id: string;
  fileName: string;
}

/** Sends what an officer asked for: files from here, or a document that the filer already holds. */
export function AnswerRequest({ entry, request, done }: AnswerRequestProps) {
  const [stored, setStored] = useState<readonly Unsent[]>([]);
  const [underWay, setUnderWay] = useState(0);
  const { act, isActing, refusals } = useAct(Answer, (data) => data.answerRequest);
  const answer = async (documentIds: readonly string[]): Promise<void> => {
    if (!(await act({ requestId: request.id, documentIds: [...documentIds] }))) return;
    setStored([]);
    done();
  };
  const unsent = unsentOf(entry.unpresentedUploads, stored).filter(({ kind }) => kind === request.kind);
  const held = (entry.documents ?? []).flatMap(({ standing, document }) =>
    standing === 'HELD' && document ? [{ id: document.id, fileName: document.fileName }] : [],
  );
  return (
    <ActionBox heading={asksFor(request)}>
      <WhatIsAsked entry={entry} request={request} />
      <NeedsConnection>
        {held.length > 0 && <Held held={held} isActing={isActing} send={(id) => void answer([id])} />}
        <UnsentFiles
          files={underWay > 0 ? unsent.filter(({ documentId }) => documentId) : unsent}
          isActing={isActing}
          send={(ids) => void answer(ids)}
          removed={() => (setStored([]), done())}
        />
        <UploadDocument
          kind={request.kind}
          entryId={entry.id}
          onUnderWay={setUnderWay}
          onStored={({ id, kind, fileName }) => {
            setStored((all) => [...all, { uploadId: null, documentId: id, kind, fileName }]);
            done();
          }}
        />
      </NeedsConnection>
      <Refusals refusals={refusals} />
    </ActionBox>
  );
}

function WhatIsAsked({ entry, request }: Pick<AnswerRequestProps, 'entry' | 'request'>) {
  const t = useTexts('entry');
  return (
    <>
      <DecisionWords thread={entry.thread} decidedAt={request.openedAt} side="FILER" />
      <p className="margin-top-0 measure-4">
        {t(request.overdueAt ? 'act.answerWasDue' : 'act.answerDue', {
          date: lastDay(request.dueOn),
          port: portWithCode(entry.port).name,
        })}
      </p>
    </>
  );
}

/** What has no name of its own is named by the officer's words. */
function asksFor({ kind }: RequestShown): string {
  const t = textsOf('entry');
  return kind === 'OTHER' ? t('act.answerOther') : t('act.answerTitle', { document: inWords('document', kind) });
}

function Held({ held, isActing, send }: { held: readonly Ready[]; isActing: boolean; send(id: string): void }) {
  const t = useTexts('entry');
  return (
    <>
      <p className="margin-bottom-1">{t('act.answerHeld')}</p>
      <ul className="add-list-reset">
        {held.map(({ id, fileName }) => (
          <li key={id} className="margin-bottom-1">
            <button
              type="button"
              className="usa-button usa-button--outline breaks-words"
              disabled={isActing}
              onClick={() => send(id)}
            >
              {t('act.answerWithHeld', { file: fileName })}
            </button>
          </li>
        ))}
      </ul>
    </>
  );
}
