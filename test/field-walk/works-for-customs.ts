import { sandboxAccounts } from '@landfall/accounts';

/** Customs has accounts of its own; who acts for one acts for no account of the trade. */
export const worksForCustoms = ({ accountId }: { accountId: string }): boolean =>
  [sandboxAccounts.customs, sandboxAccounts.customsAtPagoPago, sandboxAccounts.customsElsewhere].includes(accountId);
