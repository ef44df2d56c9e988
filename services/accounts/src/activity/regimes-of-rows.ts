// A reading: the customs territory of the United States and American Samoa are two administrations, and each of their
// officers reads the whole log of their own. Nothing that was read says how far "anyone in Customs" goes.
import { portsOfRegimes, regimesOfPorts, type Regime } from '@landfall/law';
import { raw } from '@mikro-orm/core';
import type { ActivityRow } from './activity.table.js';

type Said = Pick<ActivityRow, 'ports' | 'source' | 'facts'>;

/** The law that a row tells of by itself, kept with it; null where its accounts or several ports do, which is asked when it is read. */
export function regimeOfRow({ ports, source, facts }: Said): Regime | null {
  if (source === 'accounts') return null;
  const told = (facts as { regime?: Regime }).regime;
  const regimes = told ? [told] : regimesOfPorts(ports);
  return regimes.length === 1 ? regimes[0]! : null;
}

/**
 * The rows of the log that concern these administrations, as a condition: what is at their ports or filed under their
 * law, and what accounts announces of accounts that act under it. A row that names an account which acts under another
 * law alone is not theirs.
 */
export const rowsOfRegimes = (regimes: readonly Regime[]): object => ({ [raw(concerningRegimes(regimes))]: [] });

/** What administrators set of how accounts stand, and of who holds which office. */
const setByAdministrators = ['participation.changed', 'payment-method.changed', 'credential.changed', 'office.changed'];

/**
 * Whether a row tells of what administrators set: what somebody may do for Customs (of the trade nothing is said of
 * roles), how an account stands, and who holds which office.
 */
export const isOfAdministration = ({ type, facts }: Pick<ActivityRow, 'type' | 'facts'>): boolean =>
  (type === 'rights.changed' && 'roles' in (facts as object)) || setByAdministrators.includes(type);

/** The same, as a condition on rows of the log: written as the index of these rows is. */
export const rowsOfAdministration = (): object => ({
  [raw(`(type in (${['rights.changed', ...setByAdministrators].map((type) => `'${type}'`).join(', ')})
    and (type <> 'rights.changed' or facts -> 'roles' is not null))`)]: [],
});

/** The same in SQL. */
export const concerningRegimes = (regimes: readonly Regime[]): string =>
  regimes.length === 0 ? 'false' : `(${regimes.map((regime) => `(${concerning(regime)})`).join(' or ')})`;

// The law is written out, not bound: so Postgres knows the index of its rows by it, and does not walk those of the other.
const concerning = (regime: Regime): string => `
  (regime is null or regime = '${regime}')
  and (regime is not null
    or ports && '{${portsOfRegimes([regime]).join(',')}}'
    or facts ->> 'regime' = '${regime}'
    or source = 'accounts' and (
      select bool_and(acts_here) from jsonb_each_text(facts) as named (field, account_id) cross join lateral (
        select bool_or(account_regime.regime = '${regime}') as acts_here from account_regime
        where account_regime.account_id = named.account_id) as known
      where acts_here is not null))`;
