import type { Decimal } from '@landfall/rule';

/** What a provider says of a payment. PAID is said only of the whole amount that was asked for, when the provider has it. */
export type ProviderSays = 'PAID' | 'REFUSED';

/** A payment as a provider is asked for it. */
export interface PaymentAsked {
  /** The platform’s own name of it: asked for again, it is the same payment. */
  id: string;
  amountUsd: Decimal;
  /** Until when the payer may pay. */
  endsAt: Date;
  /** Where the payer goes afterwards. */
  returnTo: string;
}

/** Who takes money online for the authority. Nothing is believed that it did not answer when the platform asked it. */
export interface PaymentProvider {
  /** As payers know it. */
  readonly name: string;
  readonly isSimulated: boolean;
  /** The address at which the payer pays. @throws when it does not answer within a few seconds */
  open(payment: PaymentAsked): Promise<string>;
  /** All that it says of a payment so far, in the order in which it came: nothing, the same twice, the older last. */
  ask(id: string): Promise<readonly ProviderSays[]>;
}
