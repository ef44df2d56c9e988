import { readUnitOfQuantity, unitsOfQuantity } from '@landfall/law';
import { howTariffNumberIsRead, howWordsAreRead, type HowRead } from '../form/how-read.ts';
import { SelectField } from '../form/select-field.tsx';
import { useTexts } from '../texts/texts.ts';
import { countriesByName } from './countries-by-name.ts';
import type { LineFieldsProps } from './line-question.tsx';
import { dollars, figure, LineText } from './line-text.tsx';

/** What 19 CFR part 143 asks of a line. */
export function UnitedStatesLineFields(of: LineFieldsProps) {
  const t = useTexts('wizard');
  const { line, set, problemAt, noteAt } = of;
  const words = { of, how: howWordsAreRead };
  const number = { of, how: howTariffNumberIsRead, inputMode: 'decimal' } as const;
  return (
    <>
      <LineText name="description" {...words} label={t('line.description')} hint={t('line.descriptionHintUs')} />
      <LineText name="htsNumber" {...number} label={t('line.htsNumber')} hint={t('line.htsHint')} />
      <SelectField
        id="countryOfOrigin"
        label={t('line.origin')}
        hint={t('line.originHint')}
        problem={problemAt('countryOfOrigin')}
        note={noteAt('countryOfOrigin')}
        nothing={t('choose')}
        choices={countriesByName()}
        value={line.countryOfOrigin ?? ''}
        onChange={(said) => set('countryOfOrigin', said)}
      />
      <div className="wizard-side-by-side">
        <LineText name="quantity" {...{ of, ...figure }} label={t('line.quantity')} />
        <Unit {...of} />
      </div>
      <LineText name="grossWeightKg" {...{ of, ...figure }} label={t('line.weight')} />
      <LineText name="valueUsd" {...{ of, ...dollars }} label={t('line.value')} hint={t('line.valueHint')} />
    </>
  );
}

function Unit(of: LineFieldsProps) {
  const t = useTexts('wizard');
  const unit = { of, how: howUnitIsRead, width: 'md', list: 'units-of-quantity' } as const;
  return (
    <>
      <LineText name="unit" {...unit} label={t('line.unitUs')} hint={t('line.unitUsHint')} />
      <datalist id={unit.list}>
        {unitsOfQuantity.map(({ code, name }) => (
          <option key={code} value={code}>
            {name}
          </option>
        ))}
      </datalist>
    </>
  );
}

/** A unit as it is typed, by its code in the tariff. */
function howUnitIsRead(typed: string): HowRead {
  const code = readUnitOfQuantity(typed);
  return code && code !== typed.trim() ? { is: 'OTHERWISE', shown: code } : { is: 'AS_TYPED' };
}
