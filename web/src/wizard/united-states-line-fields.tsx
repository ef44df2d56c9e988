import { unitsOfQuantity } from '@landfall/law';
import { AmountField } from '../form/amount-field.tsx';
import { SelectField } from '../form/select-field.tsx';
import { TextField } from '../form/text-field.tsx';
import { useTexts } from '../texts/texts.ts';
import { countriesByName } from './countries-by-name.ts';
import type { LineFieldsProps } from './line-question.tsx';

/** What 19 CFR part 143 asks of a line. */
export function UnitedStatesLineFields({ line, set, problemAt }: LineFieldsProps) {
  const t = useTexts('wizard');
  const text = (field: 'description' | 'htsNumber' | 'quantity' | 'unit' | 'grossWeightKg') => ({
    id: field,
    autoComplete: 'off' as const,
    problem: problemAt(field),
    value: line[field] ?? '',
    onChange: (said: string) => set(field, said),
  });
  return (
    <>
      <TextField {...text('description')} label={t('line.description')} hint={t('line.descriptionHintUs')} />
      <TextField {...text('htsNumber')} label={t('line.htsNumber')} hint={t('line.htsHint')} inputMode="decimal" />
      <SelectField
        id="countryOfOrigin"
        label={t('line.origin')}
        hint={t('line.originHint')}
        problem={problemAt('countryOfOrigin')}
        nothing={t('choose')}
        choices={countriesByName()}
        value={line.countryOfOrigin ?? ''}
        onChange={(said) => set('countryOfOrigin', said)}
      />
      <div className="wizard-side-by-side">
        <TextField {...text('quantity')} label={t('line.quantity')} width="md" inputMode="decimal" />
        <TextField
          {...text('unit')}
          label={t('line.unitUs')}
          hint={t('line.unitUsHint')}
          width="md"
          list="units-of-quantity"
        />
        <datalist id="units-of-quantity">
          {unitsOfQuantity.map(({ code, name }) => (
            <option key={code} value={code}>
              {name}
            </option>
          ))}
        </datalist>
      </div>
      <TextField {...text('grossWeightKg')} label={t('line.weight')} width="md" inputMode="decimal" />
      <AmountField
        id="valueUsd"
        label={t('line.value')}
        hint={t('line.valueHint')}
        problem={problemAt('valueUsd')}
        value={line.valueUsd ?? ''}
        onChange={(said) => set('valueUsd', said)}
      />
    </>
  );
}
