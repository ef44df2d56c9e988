import type { Says } from './says.js';

/** By what means a cashier is paid. */
export const paymentMeans = ['CASH', 'CHECK', 'CARD', 'MONEY_ORDER', 'TRANSFER', 'OTHER'] as const;
export type PaymentMeans = (typeof paymentMeans)[number];

/** What is kept of a payment: the cashier need not say how it was made. */
export type PaymentMeansKept = PaymentMeans | 'NOT_STATED';

export const paymentMeansSays: Says<PaymentMeansKept> = {
  CASH: 'In cash.',
  CHECK: 'By check.',
  CARD: 'By card.',
  MONEY_ORDER: 'By money order.',
  TRANSFER: 'By transfer from a bank account.',
  OTHER: 'By other means.',
  NOT_STATED: 'The cashier did not say.',
};
