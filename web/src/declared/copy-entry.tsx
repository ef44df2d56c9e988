import { Refusals } from '../form/refusals.tsx';
import { graphql } from '../graph/graph.ts';
import { useAct } from '../graph/use-act.ts';
import { NeedsConnection } from '../offline/needs-connection.tsx';
import { draftPath, goTo } from '../page/route.tsx';
import { useTexts } from '../texts/texts.ts';

const CopyEntry = graphql(`
  mutation CopyEntry($input: CopyEntryInput!) {
    copyEntry(input: $input) {
      draft {
        reference
      }
      userErrors {
        message
        nextStep
      }
    }
  }
`);

/** Starts a declaration that says what an entry said, and goes to it. `isInList` says of which entry. */
export function CopyEntryButton({
  entry,
  isInList = false,
}: {
  entry: { id: string; reference: string };
  isInList?: boolean;
}) {
  const t = useTexts('copy');
  const { act, isActing, refusals } = useAct(CopyEntry, (data) => data.copyEntry);
  const copy = async (): Promise<void> => {
    const copied = await act({ entryId: entry.id });
    if (copied?.draft) goTo(draftPath(copied.draft.reference));
  };
  return (
    <NeedsConnection>
      <Refusals refusals={refusals} />
      <button
        type="button"
        className="usa-button usa-button--unstyled"
        aria-label={isInList ? t('actOne', { reference: entry.reference }) : undefined}
        aria-disabled={isActing}
        onClick={() => void (isActing || copy())}
      >
        {t(isActing ? 'copying' : 'act')}
      </button>
    </NeedsConnection>
  );
}
