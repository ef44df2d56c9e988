import {
  abiStatuses,
  participantKinds,
  standingKinds,
  type AbiStatus,
  type ParticipantKind,
  type StandingKind,
} from '@landfall/law';
import { AmountField } from '../../form/amount-field.tsx';
import { CheckField } from '../../form/check-field.tsx';
import { DayField } from '../../form/day-field.tsx';
import { SelectField } from '../../form/select-field.tsx';
import { TextField } from '../../form/text-field.tsx';
import { useTexts } from '../../texts/texts.ts';
import type { FactTyped } from './fact-typed.ts';
import { ReasonField } from './reason-field.tsx';

interface FactFieldsProps {
  typed: FactTyped;
  problemAt(id: string): string | undefined;
  change(change: Partial<FactTyped>): void;
}

/** What is asked of a fact: its kind first, then what a fact of that kind says, its days and the reason. */
export function FactFields(props: FactFieldsProps) {
  const t = useTexts('standing');
  const { typed, problemAt, change } = props;
  return (
    <>
      <SelectField
        id="kind"
        label={t('what')}
        choices={standingKinds.map((value) => ({ value, label: t(`kind.${value}`) }))}
        value={typed.kind}
        onChange={(kind) => change({ kind: kind as StandingKind })}
      />
      {typed.kind === 'PARTICIPATION' && <ParticipationFields {...props} />}
      {typed.kind === 'PAYMENT' && <PaymentFields {...props} />}
      {typed.kind !== 'PARTICIPATION' && typed.kind !== 'PAYMENT' && <CredentialFields {...props} />}
      <DayField
        id="since"
        label={t('sinceLabel')}
        problem={problemAt('since')}
        value={typed.since}
        onChange={(since) => change({ since })}
      />
      <DayField
        id="until"
        label={t('untilLabel')}
        hint={t(isProbation(typed) ? 'probationUntilHint' : 'untilHint')}
        problem={problemAt('until')}
        value={typed.until}
        onChange={(until) => change({ until })}
      />
      <ReasonField
        id="reasonCode"
        problem={problemAt('reasonCode')}
        value={typed.reasonCode}
        onChange={(reasonCode) => change({ reasonCode })}
      />
    </>
  );
}

const isProbation = ({ kind, abiStatus }: FactTyped): boolean =>
  kind === 'PARTICIPATION' && abiStatus === 'ON_PROBATION';

function ParticipationFields({ typed, problemAt, change }: FactFieldsProps) {
  const t = useTexts('standing');
  return (
    <>
      <SelectField
        id="abiStatus"
        label={t('abiStatus')}
        problem={problemAt('abiStatus')}
        choices={abiStatuses.map((value) => ({ value, label: t(`status.${value}`) }))}
        value={typed.abiStatus}
        onChange={(abiStatus) => change({ abiStatus: abiStatus as AbiStatus })}
      />
      <SelectField
        id="participantKind"
        label={t('participantKind')}
        problem={problemAt('participantKind')}
        choices={participantKinds.map((value) => ({ value, label: t(`participant.${value}`) }))}
        value={typed.participantKind}
        onChange={(kind) => change({ participantKind: kind as ParticipantKind })}
      />
    </>
  );
}

function PaymentFields({ typed, change }: FactFieldsProps) {
  const t = useTexts('standing');
  return (
    <>
      <CheckField
        id="statementProcessing"
        label={t('statementProcessing')}
        isChecked={typed.statementProcessing}
        onChange={(statementProcessing) => change({ statementProcessing })}
      />
      <CheckField id="ach" label={t('achToo')} isChecked={typed.ach} onChange={(ach) => change({ ach })} />
    </>
  );
}

function CredentialFields({ typed, problemAt, change }: FactFieldsProps) {
  const t = useTexts('standing');
  return (
    <>
      <TextField
        id="number"
        label={t('numberLabel')}
        problem={problemAt('number')}
        isOptional={typed.kind === 'ELECTRONIC_INVOICES'}
        value={typed.number}
        onChange={(number) => change({ number })}
        autoComplete="off"
      />
      {typed.kind === 'CONTINUOUS_BOND' && (
        <AmountField
          id="amountUsd"
          label={t('amountUsd')}
          problem={problemAt('amountUsd')}
          value={typed.amountUsd}
          onChange={(amountUsd) => change({ amountUsd })}
        />
      )}
    </>
  );
}
