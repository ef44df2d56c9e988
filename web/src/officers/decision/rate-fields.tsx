import { rateUnits, type RateUnit } from '@landfall/law';
import { comesToUsd, multipliedInWords, type RateTaken } from '@landfall/law/as/title-11/chapter-10-rates';
import { howNumberIsRead } from '../../form/how-read.ts';
import { ReadField, type ReadFieldProps } from '../../form/read-field.tsx';
import { SelectField } from '../../form/select-field.tsx';
import { usd } from '../../in-words/usd.ts';
import { useTexts } from '../../texts/texts.ts';
import type { GoodsLine } from '../goods/goods.ts';
import { asTyped, declaredIn, heldFor, rateTaken, type TypedRate } from './rate-typed.ts';

interface RateFieldsProps {
  id: string;
  line: GoodsLine;
  lawReadOn: string;
  typed: Partial<TypedRate> | undefined;
  change(part: Partial<TypedRate>): void;
  takeOver(exciseUsd: string): void;
}

/** From a rate and what was found to the excise on a line: reckoned by the law itself, and taken over by a press. */
export function RateFields({ id, line, lawReadOn, change, takeOver, typed: given }: RateFieldsProps) {
  const t = useTexts('desk');
  const typed = asTyped(line, given);
  const held = heldFor(line, typed, lawReadOn);
  const taken = rateTaken(line, typed, lawReadOn);
  const unit = held?.rateUnit ?? typed.rateUnit;
  const declared = declaredIn(unit, line);
  return (
    <div className="border-left-1 border-primary-light padding-left-2 margin-top-1">
      {held ? <RateOfTheLaw held={held} /> : <OwnRate {...{ id, typed, change }} />}
      <NumberField
        id={`${id}-quantity`}
        label={t(`rate.found.${unit}`)}
        hint={declared && t('rate.declared', { quantity: declared })}
        isOptional={declared !== ''}
        value={typed.quantity}
        onChange={(quantity) => change({ quantity })}
      />
      {held?.rateUnit === 'USD_PER_LITRE' && (
        <NumberField
          id={`${id}-strength`}
          label={t('rate.strength')}
          hint={t('rate.strengthHint')}
          isOptional
          value={typed.strength}
          onChange={(strength) => change({ strength })}
        />
      )}
      <div role="status">{taken && <ComesTo taken={taken} takeOver={takeOver} />}</div>
    </div>
  );
}

const NumberField = (field: Omit<ReadFieldProps, 'how' | 'inputMode' | 'width'>) => (
  <ReadField {...field} how={howNumberIsRead} inputMode="decimal" width="md" />
);

function RateOfTheLaw({ held: { rateUnit, rate, citation } }: { held: NonNullable<ReturnType<typeof heldFor>> }) {
  const t = useTexts('desk');
  return (
    <p className="margin-y-05">
      {t(rateUnit === 'PERCENT_OF_VALUE' ? 'rate.heldPercent' : 'rate.heldPerLitre', {
        rate: rate.toString(),
        rateUsd: usd(rate.toString()),
      })}{' '}
      ({citation})
    </p>
  );
}

/** Where the law states no rate that is held: the one that the officer takes. */
function OwnRate({ id, typed, change }: Pick<RateFieldsProps, 'id' | 'change'> & { typed: TypedRate }) {
  const t = useTexts('desk');
  return (
    <>
      <SelectField
        id={`${id}-rate-unit`}
        label={t('rate.unit')}
        choices={rateUnits.map((value) => ({ value, label: t(`rate.units.${value}`) }))}
        value={typed.rateUnit}
        onChange={(rateUnit) => change({ rateUnit: rateUnit as RateUnit })}
      />
      <NumberField
        id={`${id}-rate`}
        label={t('rate.rate')}
        hint={t('rate.rateHint')}
        value={typed.rate}
        onChange={(rate) => change({ rate })}
      />
    </>
  );
}

function ComesTo({ taken, takeOver }: { taken: RateTaken; takeOver(exciseUsd: string): void }) {
  const t = useTexts('desk');
  const comesTo = comesToUsd(taken).toFixed(2);
  return (
    <p className="margin-y-1">
      {multipliedInWords(taken)}{' '}
      <button type="button" className="usa-button usa-button--unstyled" onClick={() => takeOver(comesTo)}>
        {t('rate.takeOver', { amount: usd(comesTo) })}
      </button>
    </p>
  );
}
