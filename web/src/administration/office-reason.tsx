import type { OfficeReason } from '@landfall/law';
import { SelectField } from '../form/select-field.tsx';
import { useTexts } from '../texts/texts.ts';

export type OfficeReasonChosen = OfficeReason | '';

interface OfficeReasonFieldProps {
  id: string;
  reasons: readonly OfficeReason[];
  problem: string | undefined;
  value: OfficeReasonChosen;
  onChange(reason: OfficeReasonChosen): void;
}

/** Why an office is given or ends. */
export function OfficeReasonField({ reasons, onChange, ...field }: OfficeReasonFieldProps) {
  const t = useTexts('administration');
  return (
    <SelectField
      {...field}
      label={t('officeWhy')}
      nothing={t('chooseOfficeReason')}
      choices={reasons.map((value) => ({ value, label: t(`officeReason.${value}`) }))}
      onChange={(reason) => onChange(reason as OfficeReasonChosen)}
    />
  );
}
