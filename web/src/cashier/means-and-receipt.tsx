import { paymentMeans, type PaymentMeans } from '@landfall/law';
import { SelectField } from '../form/select-field.tsx';
import { TextField } from '../form/text-field.tsx';
import { useTexts } from '../texts/texts.ts';
import type { RecordPaymentInput } from './cashier-query.ts';

/** How a payment was made, as the cashier says it; nothing where the cashier does not. */
export interface Taken {
  means: PaymentMeans | '';
  receiptNumber: string;
}

/** What is sent of it: what was left blank is left out. */
export const sentAs = ({ means, receiptNumber }: Taken): Pick<RecordPaymentInput, 'means' | 'receiptNumber'> => ({
  ...(means ? { means } : {}),
  ...(receiptNumber.trim() ? { receiptNumber } : {}),
});

interface MeansAndReceiptProps {
  taken: Taken;
  setTaken(taken: Taken): void;
  problemAt(id: string): string | undefined;
}

export function MeansAndReceipt({ taken, setTaken, problemAt }: MeansAndReceiptProps) {
  const t = useTexts('cashier');
  return (
    <>
      <SelectField
        id="means"
        label={t('paidBy.label')}
        nothing={t('paidBy.choose')}
        choices={paymentMeans.map((value) => ({ value, label: t(`paidBy.${value}`) }))}
        value={taken.means}
        problem={problemAt('means')}
        onChange={(chosen) => setTaken({ ...taken, means: chosen as Taken['means'] })}
      />
      <TextField
        id="receiptNumber"
        label={t('receiptNumber')}
        hint={t('receiptHint')}
        isOptional
        autoComplete="off"
        value={taken.receiptNumber}
        problem={problemAt('receiptNumber')}
        onChange={(receiptNumber) => setTaken({ ...taken, receiptNumber })}
      />
    </>
  );
}
