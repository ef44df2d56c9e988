import { documentKinds } from '@landfall/law';
import { useEffect, useRef, useState } from 'react';
import { Field } from '../form/field.tsx';
import { SelectField } from '../form/select-field.tsx';
import { useGraph } from '../graph/use-graph.ts';
import { useTexts } from '../texts/texts.ts';
import { FileOnItsWay } from './file-on-its-way.tsx';
import { FileUpload, type DocumentKind } from './file-upload.ts';
import type { StoredDocument } from './send-file.ts';

// JPEG, PNG and PDF, so that an iPhone converts its photographs; one that is chosen as HEIC all the same is taken.
const accepted = 'image/jpeg,image/png,application/pdf,.jpg,.jpeg,.png,.pdf';

interface UploadDocumentProps {
  /** The one kind that is asked for; without it, whoever uploads says which it is. */
  kind?: DocumentKind;
  /** The entry that it is meant for, whose page lists what was not sent. */
  entryId?: string;
  /** Called once for each file that is stored. */
  onStored(document: StoredDocument): void;
  /** Told how many files are on their way: leaving the page would cancel them. */
  onUnderWay?(count: number): void;
  problem?: string | undefined;
}

/** Chooses files, and sends them with their progress: each goes on by itself after a cut. */
export function UploadDocument({ kind: only, entryId, onStored, onUnderWay, problem }: UploadDocumentProps) {
  const t = useTexts('upload');
  const { client } = useGraph();
  const [chosenKind, setChosenKind] = useState<DocumentKind>('COMMERCIAL_INVOICE');
  const [uploads, setUploads] = useState<readonly FileUpload[]>([]);
  const kind = only ?? chosenKind;
  useCancelWhenLeft(uploads);
  useTellUnderWay(uploads, onUnderWay);
  const drop = (upload: FileUpload): void => setUploads((all) => all.filter((one) => one !== upload));
  const begin = (files: readonly File[]): void => {
    const begun = files.map((file) => new FileUpload(client, file, kind, entryId));
    setUploads((all) => [...all, ...begun]);
    for (const upload of begun) followToItsEnd(upload, (document) => (drop(upload), onStored(document)));
  };
  return (
    <div>
      {!only && (
        <SelectField
          id="documentKind"
          label={t('whichKind')}
          choices={documentKinds.map((value) => ({ value, label: t(`kind.${value}`) }))}
          value={chosenKind}
          onChange={(value) => setChosenKind(documentKinds.find((one) => one === value) ?? 'OTHER')}
        />
      )}
      <ChooseFiles
        label={only && only !== 'OTHER' ? t('chooseOf', { kind: t(`kind.${only}`).toLowerCase() }) : t('choose')}
        begin={begin}
        problem={problem}
      />
      <ul className="add-list-reset" aria-label={t('onTheirWay')}>
        {uploads.map((upload) => (
          <FileOnItsWay key={upload.key} upload={upload} drop={() => drop(upload)} />
        ))}
      </ul>
    </div>
  );
}

interface ChooseFilesProps {
  label: string;
  problem: string | undefined;
  begin(files: readonly File[]): void;
}

function ChooseFiles({ label, problem, begin }: ChooseFilesProps) {
  const t = useTexts('upload');
  return (
    <Field id="files" label={label} hint={t('hint')} problem={problem}>
      {(control) => (
        <input
          {...control}
          type="file"
          multiple
          accept={accepted}
          className="upload-input"
          onChange={({ target }) => {
            begin([...(target.files ?? [])]);
            // So that the same file can be chosen again.
            target.value = '';
          }}
        />
      )}
    </Field>
  );
}

function followToItsEnd(upload: FileUpload, onStored: (document: StoredDocument) => void): void {
  const stop = upload.watch(() => {
    if (upload.shown.is !== 'STORED') return;
    stop();
    onStored(upload.shown.document);
  });
  void upload.send();
}

function useCancelWhenLeft(uploads: readonly FileUpload[]): void {
  const current = useRef(uploads);
  current.current = uploads;
  useEffect(() => () => current.current.forEach((upload) => upload.cancel()), []);
}

/** A refused file is not on its way any more, though it is still shown. */
function useTellUnderWay(uploads: readonly FileUpload[], tell: ((count: number) => void) | undefined): void {
  useEffect(() => {
    const count = (): void => tell?.(uploads.filter(({ shown }) => shown.is !== 'REFUSED').length);
    count();
    const stops = uploads.map((upload) => upload.watch(count));
    return () => stops.forEach((stop) => stop());
  }, [uploads, tell]);
}
