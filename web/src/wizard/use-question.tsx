import { invoicesHeld } from '@landfall/law';
import { Choices } from '../form/choices.tsx';
import { SelectField } from '../form/select-field.tsx';
import { useTexts } from '../texts/texts.ts';
import { countriesByName } from './countries-by-name.ts';
import type { ProblemAt } from './question.tsx';
import { StepQuestion } from './step-question.tsx';
import type { Filling } from './use-draft.ts';

/** Whether the goods were bought or are a gift, and what proof of their value is held. */
export function UseQuestion({ filling: { answers, set }, filling }: { filling: Filling }) {
  const t = useTexts('wizard');
  const bought = answers.purchasedOrForSale;
  const chooseBought = (choice: 'YES' | 'NO'): void =>
    set({ purchasedOrForSale: choice === 'YES', ...(choice === 'YES' ? { giftFromPersonIn: undefined } : {}) });
  return (
    <StepQuestion filling={filling} name="use" heading={t('use.heading')}>
      {(problemAt) => (
        <>
          <Choices
            id="purchasedOrForSale"
            legend={t('use.bought')}
            hint={t('use.boughtHint')}
            problem={problemAt('purchasedOrForSale')}
            choices={(['YES', 'NO'] as const).map((value) => ({ value, label: t(`yesNo.${value}`) }))}
            value={bought === undefined ? null : bought ? 'YES' : 'NO'}
            onChange={chooseBought}
          />
          {bought === false && <Gift filling={filling} problemAt={problemAt} />}
          <Choices
            id="invoiceHeld"
            legend={t('use.invoice')}
            hint={t('use.invoiceHint')}
            problem={problemAt('invoiceHeld')}
            choices={invoicesHeld.map((value) => ({ value, label: t(`invoiceHeld.${value}`) }))}
            value={answers.invoiceHeld ?? null}
            onChange={(invoiceHeld) => set({ invoiceHeld })}
          />
        </>
      )}
    </StepQuestion>
  );
}

function Gift({ filling: { answers, set }, problemAt }: { filling: Filling; problemAt: ProblemAt }) {
  const t = useTexts('wizard');
  return (
    <SelectField
      id="giftFromPersonIn"
      label={t('use.gift')}
      hint={t('use.giftHint')}
      isOptional
      problem={problemAt('giftFromPersonIn')}
      nothing={t('use.noGift')}
      choices={countriesByName()}
      value={answers.giftFromPersonIn ?? ''}
      onChange={(giver) => set({ giftFromPersonIn: giver || undefined })}
    />
  );
}
