import { DayField } from '../form/day-field.tsx';
import { howAirWaybillIsRead, howBillIsRead } from '../form/how-read.ts';
import { useTexts } from '../texts/texts.ts';
import { AnswerField } from './answer-field.tsx';
import { StepQuestion } from './step-question.tsx';
import type { Filling } from './use-draft.ts';
import { WarningAt } from './warnings.tsx';

const conveyanceOf = {
  air: { label: 'shipment.flight', hint: 'shipment.flightHint' },
  other: { label: 'shipment.conveyance', hint: 'shipment.conveyanceHint' },
  without: { label: 'shipment.carriedBy', hint: 'shipment.conveyanceHint' },
} as const;
const billOf = {
  air: { label: 'shipment.airWaybill', hint: 'shipment.airWaybillHint' },
  other: { label: 'shipment.billOfLading', hint: 'shipment.billOfLadingHint' },
  without: { label: 'shipment.itemNumber', hint: 'shipment.itemNumberHint' },
} as const;

/** Under an air waybill, under another bill of a carrier, or without: by mail, or carried by a person. */
function wayOf({ draft, answers: { modeOfTransport: mode } }: Filling): 'air' | 'other' | 'without' {
  if (mode === 'AIR' || draft.regime === 'AS_TERRITORY') return 'air';
  return mode === 'MAIL' || mode === 'HAND_CARRIED' ? 'without' : 'other';
}

/** When the goods arrive, by what, and under which paper of the carrier. */
export function ShipmentQuestion({ filling }: { filling: Filling }) {
  const t = useTexts('wizard');
  const way = wayOf(filling);
  return (
    <StepQuestion filling={filling} name="shipment" heading={t('shipment.heading')}>
      {(problemAt) => (
        <>
          <DayField
            id="arrivesOn"
            label={t('shipment.arrivesOn')}
            hint={t('shipment.arrivesOnHint')}
            problem={problemAt('arrivesOn')}
            note={<WarningAt path={['arrivesOn']} filling={filling} />}
            value={filling.answers.arrivesOn ?? ''}
            onChange={(arrivesOn) => filling.set({ arrivesOn })}
          />
          <AnswerField
            name="conveyance"
            width="lg"
            label={t(conveyanceOf[way].label)}
            hint={t(conveyanceOf[way].hint)}
            isOptional={way === 'without' || filling.draft.regime === 'AS_TERRITORY'}
            {...{ filling, problemAt }}
          />
          <AnswerField
            name="billOfLading"
            width="lg"
            label={t(billOf[way].label)}
            hint={t(billOf[way].hint)}
            isOptional={way === 'without'}
            how={way === 'air' ? howAirWaybillIsRead : howBillIsRead}
            {...{ filling, problemAt }}
          />
        </>
      )}
    </StepQuestion>
  );
}
