import { useId } from 'react';
import { graphql } from '../../graph/graph.ts';
import { useAct } from '../../graph/use-act.ts';
import { useTexts } from '../../texts/texts.ts';
import type { RequestShown, UploadListed } from '../entry-query.ts';
import { Refusals } from '../../form/refusals.tsx';

const Remove = graphql(`
  mutation RemoveUpload($input: RemoveUploadInput!) {
    removeUpload(input: $input) {
      upload {
        id
      }
      userErrors {
        message
        nextStep
      }
    }
  }
`);

/** A file that was chosen for an entry and that Customs does not have. */
export interface Unsent {
  /** Null where the platform has not listed it yet: it was stored a moment ago. */
  uploadId: string | null;
  /** Null where only a part of it has come. */
  documentId: string | null;
  kind: string;
  fileName: string;
}

/** What the platform lists, and what was stored since it was asked. */
export function unsentOf(listed: readonly UploadListed[] | null | undefined, stored: readonly Unsent[] = []): Unsent[] {
  const known = (listed ?? []).map(({ id, kind, fileName, document }) => ({
    uploadId: id,
    documentId: document?.id ?? null,
    kind,
    fileName: document?.fileName ?? fileName,
  }));
  return [...known, ...stored.filter((one) => !known.some(({ documentId }) => documentId === one.documentId))];
}

/** What no open request asks for. */
export const unaskedFor = (files: readonly Unsent[], requests: readonly RequestShown[]): Unsent[] =>
  files.filter(({ kind }) => !requests.some((request) => request.status === 'OPEN' && request.kind === kind));

interface UnsentFilesProps {
  files: readonly Unsent[];
  isActing: boolean;
  /** Sends all that came whole; absent where it may not be sent now. */
  send?: (documentIds: string[]) => void;
  removed(): void;
}

/** Every file that was chosen and not sent, on each visit: to send, or to remove. */
export function UnsentFiles({ files, isActing, send, removed }: UnsentFilesProps) {
  const t = useTexts('unsent');
  const id = useId();
  const whole = files.flatMap(({ documentId }) => documentId ?? []);
  if (files.length === 0) return null;
  return (
    <div
      role="group"
      aria-labelledby={id}
      className="border-left-1 border-gold bg-warning-lighter padding-2 margin-y-2 measure-5"
    >
      <h3 id={id} className="margin-top-0 margin-bottom-1 font-body-md">
        {t('heading', { count: files.length })}
      </h3>
      <ul className="add-list-reset">
        {files.map((file) => (
          <OneFile key={file.documentId ?? file.uploadId} file={file} removed={removed} />
        ))}
      </ul>
      {send && whole.length > 0 && (
        <button type="button" className="usa-button margin-top-1" disabled={isActing} onClick={() => send(whole)}>
          {isActing ? t('sending') : t('send', { count: whole.length })}
        </button>
      )}
      {!send && <p className="margin-bottom-0">{t('notAsked')}</p>}
    </div>
  );
}

function OneFile({ file: { uploadId, documentId, fileName }, removed }: { file: Unsent; removed(): void }) {
  const t = useTexts('unsent');
  const { act, isActing, refusals } = useAct(Remove, (data) => data.removeUpload);
  const remove = async (): Promise<void> => {
    if (uploadId && (await act({ uploadId }))) removed();
  };
  return (
    <li className="margin-bottom-1 breaks-words">
      {documentId ? fileName : t('part', { file: fileName })}{' '}
      {uploadId && (
        <button
          type="button"
          className="usa-button usa-button--unstyled"
          disabled={isActing}
          onClick={() => void remove()}
        >
          {isActing ? t('removing') : t('remove')} <span className="usa-sr-only">{fileName}</span>
        </button>
      )}
      <Refusals refusals={refusals} />
    </li>
  );
}
