import { AmountField } from '../form/amount-field.tsx';
import { CheckField } from '../form/check-field.tsx';
import { Choices } from '../form/choices.tsx';
import { SelectField } from '../form/select-field.tsx';
import { TextField } from '../form/text-field.tsx';
import { useTexts } from '../texts/texts.ts';
import type { LineFieldsProps } from './line-question.tsx';
import { purposes } from './purpose-question.tsx';

const categories = ['NONE', 'ALCOHOL', 'TOBACCO', 'VEHICLE', 'PETROLEUM'] as const;

/** What American Samoa asks of a line. */
export function TerritoryLineFields({ line, set, problemAt, filling }: LineFieldsProps) {
  const t = useTexts('wizard');
  return (
    <>
      <TextField
        id="description"
        label={t('line.description')}
        hint={t('line.descriptionHint')}
        autoComplete="off"
        problem={problemAt('description')}
        value={line.description ?? ''}
        onChange={(said) => set('description', said)}
      />
      <QuantityFields {...{ line, set, problemAt, filling }} />
      <AmountField
        id="purchasePriceUsd"
        label={t('line.price')}
        hint={t('line.priceHint')}
        problem={problemAt('purchasePriceUsd')}
        value={line.purchasePriceUsd ?? ''}
        onChange={(said) => set('purchasePriceUsd', said)}
      />
      <LinePurpose {...{ line, set, problemAt, filling }} />
      <Choices
        id="category"
        legend={t('line.category')}
        hint={t('line.categoryHint')}
        problem={problemAt('category')}
        choices={categories.map((value) => ({ value, label: t(`category.${value}`) }))}
        value={line.category ?? null}
        onChange={(said) => set('category', said)}
      />
      <CheckField
        id="usedMachine"
        label={t('line.usedMachine')}
        hint={t('line.usedMachineHint')}
        isChecked={line.usedMachine === true}
        onChange={(isUsed) => set('usedMachine', isUsed)}
      />
    </>
  );
}

function LinePurpose({ line, set, problemAt, filling }: LineFieldsProps) {
  const t = useTexts('wizard');
  const { purpose } = filling.answers;
  return (
    <SelectField
      id="purpose"
      label={t('line.purpose')}
      problem={problemAt('purpose')}
      nothing={purpose ? t('line.samePurpose', { purpose: t(`purpose.${purpose}`) }) : t('choose')}
      choices={purposes.map((value) => ({ value, label: t(`purpose.${value}`) }))}
      value={line.purpose ?? ''}
      onChange={(said) => set('purpose', said || undefined)}
    />
  );
}

/** How many, and of what. */
export function QuantityFields({ line, set, problemAt }: LineFieldsProps) {
  const t = useTexts('wizard');
  return (
    <div className="wizard-side-by-side">
      <TextField
        id="quantity"
        label={t('line.quantity')}
        inputMode="decimal"
        autoComplete="off"
        width="md"
        problem={problemAt('quantity')}
        value={line.quantity ?? ''}
        onChange={(said) => set('quantity', said)}
      />
      <TextField
        id="unit"
        label={t('line.unit')}
        isOptional
        autoComplete="off"
        width="md"
        problem={problemAt('unit')}
        value={line.unit ?? ''}
        onChange={(said) => set('unit', said)}
      />
    </div>
  );
}
