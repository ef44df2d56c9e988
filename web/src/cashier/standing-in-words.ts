import { statusInWords } from '../entry/status-in-words.ts';
import type { Payable } from './cashier-query.ts';

/** Where an entry stands, as a cashier needs it: what may be taken, and what follows. */
export function standingInWords({ status, amountDueUsd, paidUsd, linesToAssess }: Payable): {
  label: string;
  means: string;
} {
  const { label } = statusInWords(status);
  const isPaid = Number(paidUsd) > 0;
  if (status === 'RELEASED') return { label, means: 'The goods are released and may be taken.' };
  if (status === 'WITHDRAWN') return { label, means: 'Nothing is owed: it was withdrawn.' };
  if (status === 'PAYMENT_DUE') return { label, means: 'An officer decided to release it. The payment releases it.' };
  if (linesToAssess.length > 0) {
    return { label, means: 'An officer has still to assess its excise: what is due is known then.' };
  }
  if (Number(amountDueUsd) > 0) {
    return { label, means: 'No officer has decided yet. What is paid now is kept; the release follows the decision.' };
  }
  return { label, means: isPaid ? 'Paid; the release follows the officer’s decision.' : 'Nothing is due.' };
}
