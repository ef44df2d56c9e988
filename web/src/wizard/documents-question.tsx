import { useState } from 'react';
import { useTexts } from '../texts/texts.ts';
import { UploadDocument } from '../upload/upload-document.tsx';
import type { DocumentAnswers } from './questions/answers.ts';
import type { FormPage } from './questions/form-graph.ts';
import { StepQuestion } from './step/step-question.tsx';
import type { Filling } from './draft/filling.ts';

/** The papers that go with the declaration, or that the filer holds until asked. */
export function DocumentsQuestion({ filling, page }: { filling: Filling; page: FormPage }) {
  const t = useTexts('wizard');
  const { answers, change } = filling;
  const documents = answers.documents ?? [];
  const [underWay, setUnderWay] = useState(0);
  const wait = underWay > 0 ? { fieldId: 'files', says: t('documents.wait', { count: underWay }) } : null;
  const attach = ({ id, kind, fileName, receipt }: { id: string; kind: string; fileName: string; receipt: string }) =>
    change((said) => ({
      ...said,
      documents: [...(said.documents ?? []), { documentId: id, kind, fileName, receipt }],
    }));
  return (
    <StepQuestion
      {...{ filling, page, wait }}
      {...(documents.length || wait ? {} : { continueAs: t('documents.without') })}
    >
      {(problemAt) => (
        <>
          {problemAt('documents') && <p className="usa-error-message">{problemAt('documents')}</p>}
          <Attached documents={documents} filling={filling} />
          <UploadDocument onStored={attach} onUnderWay={setUnderWay} problem={problemAt('files')} />
        </>
      )}
    </StepQuestion>
  );
}

function Attached({ documents, filling: { change } }: { documents: readonly DocumentAnswers[]; filling: Filling }) {
  const t = useTexts('wizard');
  const tUpload = useTexts('upload');
  if (documents.length === 0) return null;
  const remove = (id: string): void =>
    change((said) => ({ ...said, documents: said.documents?.filter(({ documentId }) => documentId !== id) ?? [] }));
  return (
    <ul className="add-list-reset" aria-label={t('documents.attached')}>
      {documents.map(({ documentId, kind, fileName }) => (
        <li key={documentId} className="wizard-card">
          <strong>{tUpload(`kind.${kind as 'OTHER'}`)}</strong>
          <p className="margin-y-05 breaks-words">{fileName}</p>
          <button type="button" className="usa-button usa-button--unstyled" onClick={() => remove(documentId)}>
            {t('documents.remove')} <span className="usa-sr-only">{fileName}</span>
          </button>
        </li>
      ))}
    </ul>
  );
}
