import { graphql } from '../graph/graph.ts';
import { NeedsConnection } from '../offline/needs-connection.tsx';
import { useTexts } from '../texts/texts.ts';
import type { DocumentShown } from './entry-query.ts';
import { Refusals } from '../form/refusals.tsx';
import { useAct } from '../graph/use-act.ts';

export const PresentDocuments = graphql(`
  mutation PresentDocuments($input: PresentDocumentsInput!) {
    presentDocuments(input: $input) {
      entry {
        id
      }
      userErrors {
        message
        nextStep
      }
    }
  }
`);

interface PresentDocumentProps {
  entryId: string;
  document: DocumentShown;
  done(): void;
}

/** Presents a document that the filer holds, by one click. */
export function PresentDocument({ entryId, document: { document }, done }: PresentDocumentProps) {
  const t = useTexts('entry');
  const { act, isActing, refusals } = useAct(PresentDocuments, (data) => data.presentDocuments);
  if (!document) return null;
  const present = async (): Promise<void> => {
    if (await act({ entryId, documentIds: [document.id] })) done();
  };
  return (
    <NeedsConnection>
      <button
        type="button"
        className="usa-button usa-button--outline margin-top-1"
        disabled={isActing}
        onClick={() => void present()}
      >
        {isActing ? t('goods.presenting') : t('goods.present')}
        <span className="usa-sr-only">: {document.fileName}</span>
      </button>
      <Refusals refusals={refusals} />
    </NeedsConnection>
  );
}
