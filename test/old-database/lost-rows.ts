import { isDeepStrictEqual } from 'node:util';
import type { ServiceName } from '@landfall/service-kit';
import { changedByMigrations, type Changed } from './changed-by-migrations.ts';
import { keysOfTables, rowsNow, type Dump, type Row } from './open-dump.ts';

/** What of a service's rows of before is not in its database now, or stands there otherwise; in sentences. */
export async function lostRows({ databases }: Dump, name: ServiceName, ownerUrl: string): Promise<string[]> {
  const keys = await keysOfTables(ownerUrl);
  const lost: string[] = [];
  for (const [table, rows] of Object.entries(databases[name].tables)) {
    const changed = changedByMigrations[`${name}.${table}`] ?? {};
    if ('gone' in changed) continue;
    const key = keys.get(table);
    if (!key) lost.push(`${name}: the table ${table} is gone, or has no primary key`);
    else lost.push(...lostOf(`${name}.${table}`, rows, await rowsNow(ownerUrl, table), key, changed));
  }
  return lost;
}

function lostOf(
  table: string,
  before: string[],
  now: string[],
  key: string[],
  changed: Readonly<Record<string, Changed>>,
): string[] {
  const keyOf = (row: Row): string => JSON.stringify(key.map((column) => row[column]));
  const found = new Map(now.map(read).map((row) => [keyOf(row), row]));
  return before.map(read).flatMap((row) => {
    const same = found.get(keyOf(row));
    if (!same) return [`${table}: the row ${keyOf(row)} is gone`];
    const isOther = (column: string) => {
      const [now, was] = [same[column], row[column]];
      const { before = () => was } = changed[column] ?? { before: () => now };
      return !isDeepStrictEqual(before(now, was), was);
    };
    return Object.keys(row)
      .filter(isOther)
      .map((column) => `${table}: ${column} of ${keyOf(row)} was ${JSON.stringify(row[column])}`);
  });
}

const read = (row: string): Row => JSON.parse(row) as Row;
