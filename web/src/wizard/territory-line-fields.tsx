import { exciseCategories, importPurposes } from '@landfall/law';
import { CheckField } from '../form/check-field.tsx';
import { Choices } from '../form/choices.tsx';
import { howWordsAreRead } from '../form/how-read.ts';
import { SelectField } from '../form/select-field.tsx';
import { useTexts } from '../texts/texts.ts';
import type { LineFieldsProps } from './line-question.tsx';
import { dollars, figure, LineText } from './line-text.tsx';

/** What American Samoa asks of a line. */
export function TerritoryLineFields(of: LineFieldsProps) {
  const t = useTexts('wizard');
  const words = { how: howWordsAreRead };
  return (
    <>
      <LineText
        name="description"
        {...{ of, ...words, label: t('line.description'), hint: t('line.descriptionHint') }}
      />
      <div className="wizard-side-by-side">
        <LineText name="quantity" {...{ of, ...figure, label: t('line.quantity') }} />
        <LineText name="unit" {...{ of, ...words, label: t('line.unit'), width: 'md', isOptional: true }} />
      </div>
      <LineText name="purchasePriceUsd" {...{ of, ...dollars, label: t('line.price'), hint: t('line.priceHint') }} />
      <LinePurpose {...of} />
      <WhatTheyAre {...of} />
    </>
  );
}

/** Of which listed category they are, and whether they are used. */
function WhatTheyAre({ line, set, problemAt }: LineFieldsProps) {
  const t = useTexts('wizard');
  return (
    <>
      <Choices
        id="category"
        legend={t('line.category')}
        hint={t('line.categoryHint')}
        problem={problemAt('category')}
        choices={exciseCategories.map((value) => ({ value, label: t(`category.${value}`) }))}
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
      choices={importPurposes.map((value) => ({ value, label: t(`purpose.${value}`) }))}
      value={line.purpose ?? ''}
      onChange={(said) => set('purpose', said || undefined)}
    />
  );
}
