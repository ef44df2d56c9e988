import { regimesOfPorts, type Regime } from '@landfall/law';
import { anyone, asItsParent, isCustoms, line, more, who, type Caller, type PartAccess } from '@landfall/service-kit';
import { administratorOnly, anyOfCustoms, customsOnly, customsOrAdministrator } from '../access.js';

/** Whose log a row stands in (an account's, or 'customs'), and the laws of entry whose administrations it concerns. */
export interface ActivityFacts {
  chain: string;
  regimes: readonly Regime[];
  /** Whether it tells of what administrators set: what somebody may do for Customs, offices, and how an account stands. */
  isOfAdministration: boolean;
}

const ownerOfTheLogOrItsCustoms = who(
  'the people of the account whose log it is, Customs under whose law it lies, and administrators of what they set: rights, offices and how accounts stand',
  (caller, { chain, regimes, isOfAdministration }: ActivityFacts) =>
    caller.accountId === chain ||
    (isOfAdministration && administratorOnly(caller)) ||
    regimes.some((regime) => regimesOfCustoms(caller).includes(regime)),
);

export const activityAccess = {
  Query: { eventTypes: anyone, customsLog: customsOrAdministrator },
  types: {
    EventType: line(anyone, 'type typeVersion feed isForAccounts schemaAddress'),
    Account: more('activity'),
    Activity: line(
      ownerOfTheLogOrItsCustoms,
      'id number type subject occurredAt appendedAt facts hash by entryReference',
      { actor: customsOrAdministrator },
      'actor',
    ),
    ActivityActor: line(asItsParent, 'kind name'),
    Entry: line(ownerOfTheLogOrItsCustoms, 'id activity'),
  },
} satisfies PartAccess;

/** Under whose law those of Customs work: each of the two administrations reads the log of all of its ports. */
export const regimesOfCustoms = (caller: Caller): Regime[] => (isCustoms(caller) ? regimesOfPorts(caller.ports) : []);
/**
 * Customs reads over all logs what concerns its administration, administrators what became of officers’ rights and of
 * how accounts stand, and the trade its own log: the line of `Activity`.
 */
export type Reach = { regimes: readonly Regime[]; administration: boolean } | { chain: string };
export const reachOf = (caller: Caller): Reach =>
  customsOrAdministrator(caller)
    ? { regimes: regimesOfCustoms(caller), administration: administratorOnly(caller) }
    : { chain: caller.accountId ?? '' };
/** Whether an entry's log is read over all chains, one row for each event: so Customs does. */
export const readsAllChains = customsOnly;
/** Who knows officers by name, as the type of an officer is seen. */
export const seesNamesOfOfficers = anyOfCustoms;
