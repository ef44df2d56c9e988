import { standingPayments } from '../in-words/payment-shown.ts';
import { EndedList, type EndedListProps } from '../work/ended-list.tsx';

/** What was paid at the port and is no longer owed, so that nobody's money is forgotten. */
export function OwedBack(props: Pick<EndedListProps, 'entries' | 'hasMore' | 'choose'>) {
  return (
    <EndedList
      {...props}
      list="owedBack"
      amountUsd={({ owedBackUsd }) => owedBackUsd}
      receipts={({ payments }) =>
        standingPayments(payments)
          .map(({ receiptNumber }) => receiptNumber)
          .join(', ')
      }
    />
  );
}
