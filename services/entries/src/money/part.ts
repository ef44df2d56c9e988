import { part } from '@landfall/service-kit';
import { moneyAccess } from './access.js';
import { DayClosingQuery } from './day-closing.js';
import { AllocationTable, ChargeTable, RefundTable, ReversalTable } from './ledger.table.js';
import { MoneyOfEntry } from './money-of-entry.js';
import { payRefund } from './pay-refund.js';
import { PaymentTable } from './payment.table.js';
import { recordPayment } from './record-payment.js';
import { reversePayment } from './reverse-payment.js';

/** The books: what entries owe, what was paid, taken back and given back. */
export const moneyPart = part({
  operations: [recordPayment, reversePayment, payRefund],
  resolvers: [MoneyOfEntry, DayClosingQuery],
  records: [ChargeTable, PaymentTable, AllocationTable, ReversalTable, RefundTable],
  appendOnly: ['charge', 'payment', 'allocation', 'reversal', 'refund'],
  access: moneyAccess,
});
