import type { Context } from '@landfall/service-kit';
import type { PaymentProvider } from './payment-provider.js';
import { simulatedProvider } from './simulated-provider.js';

/** Null where the authority has none: payments are then taken at the counter alone. */
export const providerOf = ({ settings, em }: Pick<Context, 'settings' | 'em'>): PaymentProvider | null =>
  settings.SANDBOX ? simulatedProvider(settings.PUBLIC_URL, em) : null;
