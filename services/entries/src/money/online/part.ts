import { anyone, asItsParent, line, more, part, who } from '@landfall/service-kit';
import { trade } from '../../access.js';
import { answerSimulatedPayment } from './answer-simulated-payment.js';
import { askOnlinePayment } from './ask-online-payment.js';
import { keepAsking } from './keep-asking.js';
import { OnlinePaymentProviderQuery } from './online-payment-provider.js';
import { OnlinePaymentOfEntry, OnlinePaymentQuery } from './online-payment.js';
import { OnlinePaymentPartTable, OnlinePaymentTable } from './online-payment.table.js';
import { payOnline } from './pay-online.js';
import { SimulatedPaymentTable } from './simulated-provider.js';

const itsPayer = who<unknown>('the account that pays it', () => true);

/** Payments that are made at a provider; once it has the money, they are payments of the books as any other. */
export const onlinePaymentPart = part({
  operations: [payOnline, askOnlinePayment, answerSimulatedPayment],
  resolvers: [OnlinePaymentProviderQuery, OnlinePaymentQuery, OnlinePaymentOfEntry],
  records: [OnlinePaymentTable, OnlinePaymentPartTable, SimulatedPaymentTable],
  access: {
    Query: { onlinePaymentProvider: anyone, onlinePayment: trade },
    types: {
      Entry: more('onlinePayment'),
      OnlinePayment: line(itsPayer, 'id status amountUsd startedAt endsAt settledAt covers payAt'),
      OnlinePaymentProvider: line(asItsParent, 'name isSimulated'),
    },
  },
  whenStarted: keepAsking,
});
