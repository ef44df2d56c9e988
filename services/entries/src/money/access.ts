import { asItsParent, hasRole, line, more, who, type PartAccess } from '@landfall/service-kit';
import { customsOfThePort, type Parties } from '../access.js';

export const cashier = who('cashiers', (caller) => hasRole(caller, 'CASHIER'));
const supervisor = who('supervisors', (caller) => hasRole(caller, 'SUPERVISOR'));
export const cashierOfThePort = who<Parties>(
  'the cashier of the port of entry',
  (caller, of) => cashier(caller) && customsOfThePort(caller, of),
);
export const supervisorOfThePort = who<Parties>(
  'a supervisor of the port of entry',
  (caller, of) => supervisor(caller) && customsOfThePort(caller, of),
);
/** A cashier takes a payment back on the same day, a supervisor afterwards: the law of money says which. */
export const keepsBooks = who('cashiers and supervisors', (caller) => cashier(caller) || supervisor(caller));

export const keepsBooksOf = who<{ port: string }>(
  'cashiers and supervisors of the port',
  (caller, { port }) => keepsBooks(caller) && caller.ports.includes(port),
);

/** Who sees the books of an entry: whoever sees the entry. */
export const moneyAccess = {
  Query: { dayClosing: keepsBooks },
  types: {
    Entry: more('charges payments refunds'),
    // Whose receipt a sum is that covers other entries too, `toPayment` says.
    EntryPayment: line(
      asItsParent,
      'id paymentId recordedAt means receiptNumber amountUsd receiptUsd covers isBeforeBooks reversedAt reversalReason',
    ),
    EntryPaymentCover: line(asItsParent, 'entryReference amountUsd'),
    EntryCharge: line(asItsParent, 'id kind line isOnStatement citation amountUsd changeUsd steps since'),
    EntryChargeStep: line(asItsParent, 'operation says operand resultUsd'),
    EntryRefund: line(asItsParent, 'id paidAt means voucherNumber amountUsd givenBackBefore'),
    DayClosing: line(asItsParent, 'portCode on isOpen readAt means people paymentsUsd reversalsUsd refundsUsd netUsd'),
    DayClosingMeans: line(
      asItsParent,
      'means paymentCount paymentsUsd firstReceipt lastReceipt reversalCount reversalsUsd refundCount refundsUsd netUsd reversals refunds',
    ),
    DayClosingPerson: line(
      asItsParent,
      'by means paymentCount paymentsUsd reversalCount reversalsUsd refundCount refundsUsd netUsd',
    ),
    DayClosingReversal: line(asItsParent, 'receiptNumber amountUsd reasonCode at entryReference by'),
    DayClosingRefund: line(asItsParent, 'voucherNumber amountUsd at entryReference by'),
    Officer: line(asItsParent, 'subject'),
  },
} satisfies PartAccess;
