import { sandboxAccounts } from '@landfall/accounts';

/** Customs has an account of its own in each regime; who acts for one acts for no account of the trade. */
export const worksForCustoms = ({ accountId }: { accountId: string }): boolean =>
  [sandboxAccounts.customs, sandboxAccounts.customsAtPagoPago].includes(accountId);
