import { TextField } from '../form/text-field.tsx';
import { useTexts } from '../texts/texts.ts';
import { StepQuestion } from './step-question.tsx';
import type { Filling } from './use-draft.ts';

/** When the goods arrive, by what, and under which paper of the carrier. */
export function ShipmentQuestion({ filling: { answers, set }, filling }: { filling: Filling }) {
  const t = useTexts('wizard');
  const byAir = answers.modeOfTransport === 'AIR' || filling.draft.regime === 'AS_TERRITORY';
  const isOptional = filling.draft.regime === 'AS_TERRITORY';
  return (
    <StepQuestion filling={filling} name="shipment" heading={t('shipment.heading')}>
      {(problemAt) => (
        <>
          <TextField
            id="arrivesOn"
            type="date"
            width="lg"
            label={t('shipment.arrivesOn')}
            hint={t('shipment.arrivesOnHint')}
            problem={problemAt('arrivesOn')}
            value={answers.arrivesOn ?? ''}
            onChange={(arrivesOn) => set({ arrivesOn })}
          />
          <TextField
            id="conveyance"
            width="lg"
            label={t(byAir ? 'shipment.flight' : 'shipment.conveyance')}
            hint={t(byAir ? 'shipment.flightHint' : 'shipment.conveyanceHint')}
            isOptional={isOptional}
            autoComplete="off"
            problem={problemAt('conveyance')}
            value={answers.conveyance ?? ''}
            onChange={(conveyance) => set({ conveyance })}
          />
          <TextField
            id="billOfLading"
            width="lg"
            label={t(byAir ? 'shipment.airWaybill' : 'shipment.billOfLading')}
            hint={t(byAir ? 'shipment.airWaybillHint' : 'shipment.billOfLadingHint')}
            autoComplete="off"
            problem={problemAt('billOfLading')}
            value={answers.billOfLading ?? ''}
            onChange={(billOfLading) => set({ billOfLading })}
          />
        </>
      )}
    </StepQuestion>
  );
}
