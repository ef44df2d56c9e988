import { useTexts } from '../texts/texts.ts';
import { AnswerField } from './answer-field.tsx';
import { StepQuestion } from './step-question.tsx';
import type { Filling } from './use-draft.ts';

/** When the goods arrive, by what, and under which paper of the carrier. */
export function ShipmentQuestion({ filling }: { filling: Filling }) {
  const t = useTexts('wizard');
  const byAir = filling.answers.modeOfTransport === 'AIR' || filling.draft.regime === 'AS_TERRITORY';
  const isOptional = filling.draft.regime === 'AS_TERRITORY';
  return (
    <StepQuestion filling={filling} name="shipment" heading={t('shipment.heading')}>
      {(problemAt) => (
        <>
          <AnswerField
            name="arrivesOn"
            type="date"
            width="lg"
            label={t('shipment.arrivesOn')}
            hint={t('shipment.arrivesOnHint')}
            {...{ filling, problemAt }}
          />
          <AnswerField
            name="conveyance"
            width="lg"
            label={t(byAir ? 'shipment.flight' : 'shipment.conveyance')}
            hint={t(byAir ? 'shipment.flightHint' : 'shipment.conveyanceHint')}
            isOptional={isOptional}
            autoComplete="off"
            {...{ filling, problemAt }}
          />
          <AnswerField
            name="billOfLading"
            width="lg"
            label={t(byAir ? 'shipment.airWaybill' : 'shipment.billOfLading')}
            hint={t(byAir ? 'shipment.airWaybillHint' : 'shipment.billOfLadingHint')}
            autoComplete="off"
            {...{ filling, problemAt }}
          />
        </>
      )}
    </StepQuestion>
  );
}
