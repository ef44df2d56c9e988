import { AmountField } from '../../form/amount-field.tsx';
import { useTexts } from '../../texts/texts.ts';
import { owesMore, type DecisionDraft } from './decision-draft.ts';
import { fieldIds } from './decision-problems.ts';

interface FurtherDueFieldProps {
  draft: DecisionDraft;
  change(part: Partial<DecisionDraft>): void;
  problemAt(id: string): string | undefined;
}

/** What an examination found due besides what was declared (19 CFR 143.28): asked of who decides for that reason. */
export function FurtherDueField({ draft, change, problemAt }: FurtherDueFieldProps) {
  const t = useTexts('desk');
  if (!owesMore(draft)) return null;
  return (
    <AmountField
      id={fieldIds.furtherDueUsd}
      label={t('decide.furtherDue')}
      hint={t('decide.furtherDueHint')}
      value={draft.furtherDueUsd}
      problem={problemAt(fieldIds.furtherDueUsd)}
      onChange={(furtherDueUsd) => change({ furtherDueUsd })}
    />
  );
}
