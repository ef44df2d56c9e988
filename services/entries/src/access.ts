// The sentences about who sees what of entries, which the pages of the parts are made of.
// Default nobody; lists, references, feeds and events ask the same sentences.
import { hasRole, isAnalystAlone, isCustoms, isSignedIn, who, type Caller, type Who } from '@landfall/service-kit';

/** What the sentences ask of an entry or a filing. */
export interface Parties {
  importerAccountId: string | null;
  filerAccountId: string;
  /** Accounts that see an entry as its parties do. */
  sharedWith?: readonly string[];
  port: string;
}

export const trade: Who = who(
  'those who act for an account of the trade, guests too',
  (caller) => isSignedIn(caller) && caller.accountId !== null && !isCustoms(caller),
);
const analyst = (caller: Caller): boolean => hasRole(caller, 'ANALYST');
const atAPort = (caller: Caller): boolean => hasRole(caller, 'OFFICER', 'CASHIER', 'SUPERVISOR');
export const seesEntries: Who = who(
  'those who act for an account of the trade, and Customs: officers, cashiers, supervisors and analysts',
  (caller) => trade(caller) || atAPort(caller) || analyst(caller),
);
/** Of the ports that they work at. */
export const seesStatistics: Who = who('analysts and supervisors, of the ports that they work at', (caller) =>
  hasRole(caller, 'ANALYST', 'SUPERVISOR'),
);
export const notAnalystAlone: Who = who('all but analysts', (caller) => !isAnalystAlone(caller));

/** The importer's members, the filer's, and those it is shared with. */
const party = (caller: Caller, { importerAccountId, filerAccountId, sharedWith = [] }: Parties): boolean =>
  trade(caller) && [importerAccountId, filerAccountId, ...sharedWith].includes(caller.accountId);
/** Customs at the port of entry, analysts too; a port belongs to one regime. */
export const customsOfThePort = (caller: Caller, { port }: Pick<Parties, 'port'>): boolean =>
  isCustoms(caller) && caller.ports.includes(port);
export const partyOrCustoms = who<Parties>(
  'importer, filer and those it is shared with, and Customs of its port, analysts too',
  (caller, of) => party(caller, of) || customsOfThePort(caller, of),
);
export const partyOrPort = who<Parties>(
  'importer, filer and those it is shared with, and Customs of its port but analysts',
  (caller, of) => notAnalystAlone(caller) && partyOrCustoms(caller, of),
);
/** Who acts for a broker's account, whatever is known of its participation. */
export const actsForBroker = (caller: Caller): boolean => hasRole(caller, 'BROKER');

/** Which rows of a list a caller sees: those of any of these slices; the same people as see `Entry` and `Filing`. */
export function slicesSeenBy(caller: Caller): object[] {
  if (isCustoms(caller)) return caller.ports.map((port) => ({ port }));
  const { accountId } = caller;
  if (!trade(caller)) return [];
  return [{ importerAccountId: accountId }, { filerAccountId: accountId }, sharedWithAccount(accountId)];
}

/** Few rows are shared. Postgres knows how few when asked this way, and does not walk all of them in the order of the page. */
export const sharedWithAccount = (accountId: string | null): object => ({
  sharedWith: { $contains: [accountId], $ne: '{}' },
});
