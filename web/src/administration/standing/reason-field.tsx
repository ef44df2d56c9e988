import { standingReasons } from '@landfall/law';
import { SelectField } from '../../form/select-field.tsx';
import { useTexts } from '../../texts/texts.ts';
import type { ReasonTyped } from './fact-typed.ts';

interface ReasonFieldProps {
  id: string;
  problem: string | undefined;
  value: ReasonTyped;
  onChange(reason: ReasonTyped): void;
}

/** Why something is set or ended. */
export function ReasonField({ onChange, ...field }: ReasonFieldProps) {
  const t = useTexts('standing');
  return (
    <SelectField
      {...field}
      label={t('why')}
      nothing={t('choose')}
      choices={standingReasons.map((value) => ({ value, label: t(`reason.${value}`) }))}
      onChange={(reason) => onChange(reason as ReasonTyped)}
    />
  );
}
