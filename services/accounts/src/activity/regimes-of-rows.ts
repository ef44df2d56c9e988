// A reading: the customs territory of the United States and American Samoa are two administrations, and each of their
// officers reads the whole log of their own. Nothing that was read says how far "anyone in Customs" goes.
import { portsOfRegimes, regimesOfPorts, type Regime } from '@landfall/law';
import { raw } from '@mikro-orm/core';
import type { SqlEntityManager } from '@mikro-orm/postgresql';
import { AccountRegimeTable } from '../account-regime.table.js';
import type { ActivityRow } from './activity.table.js';

/**
 * The rows of the log that concern these administrations, as a condition: what is at their ports or filed under their
 * law, and what accounts announces of accounts that act under it. A row that names an account which acts under another
 * law alone is not theirs.
 */
export const rowsOfRegimes = (regimes: readonly Regime[]): object => ({
  [raw(
    concernsRegimes,
    [portsOfRegimes(regimes), regimes, regimes].map((codes) => JSON.stringify(codes)),
  )]: [],
});

const list = 'array(select jsonb_array_elements_text(?::jsonb))';
const concernsRegimes = `(
  ports && ${list}
  or facts ->> 'regime' = any(${list})
  or source = 'accounts' and (
    select bool_and(acts_here) from jsonb_each_text(facts) as named (field, account_id) cross join lateral (
      select bool_or(regime = any(${list})) as acts_here from account_regime
      where account_regime.account_id = named.account_id) as known
    where acts_here is not null))`;

type Row = Pick<ActivityRow, 'ports' | 'source' | 'facts'>;

/** Whom each of these rows concerns, as `rowsOfRegimes` finds them. */
export async function regimesOfRows<T extends Row>(
  em: SqlEntityManager,
  rows: readonly T[],
): Promise<Map<T, Regime[]>> {
  const accountIds = rows.flatMap((row) => (row.source === 'accounts' ? namedIn(row) : []));
  const known = accountIds.length ? await em.find(AccountRegimeTable, { accountId: { $in: accountIds } }) : [];
  const ofAccounts = Map.groupBy(known, ({ accountId }) => accountId);
  return new Map(rows.map((row) => [row, regimesOfRow(row, (id) => ofAccounts.get(id)?.map(({ regime }) => regime))]));
}

function regimesOfRow(row: Row, regimesOf: (accountId: string) => Regime[] | undefined): Regime[] {
  const { regime } = row.facts as { regime?: Regime };
  if (row.source !== 'accounts') return [...regimesOfPorts(row.ports), ...(regime ? [regime] : [])];
  const [first = [], ...others] = namedIn(row).flatMap((accountId) => {
    const acting = regimesOf(accountId);
    return acting ? [acting] : [];
  });
  return first.filter((one) => others.every((other) => other.includes(one)));
}

const namedIn = ({ facts }: Row): string[] =>
  Object.values(facts as object).filter((value): value is string => typeof value === 'string');
