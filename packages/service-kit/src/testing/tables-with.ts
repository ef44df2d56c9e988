import type { ServiceUnderTest } from './service-under-test.js';

/** The tables of a service in which some row holds a word, whatever its case: where it lies, and what an erasure left. */
export async function tablesWith(word: string, { service }: Pick<ServiceUnderTest, 'service'>): Promise<string[]> {
  const em = service.orm.em.fork();
  const tables = await em.execute<{ name: string }[]>(
    `select relname as name from pg_class
      where relnamespace = 'public'::regnamespace and relkind = 'r' and has_table_privilege(oid, 'select') order by 1`,
  );
  const holding: string[] = [];
  for (const { name } of tables) {
    const rows = await em.execute<unknown[]>(`select 1 from "${name}" t where t::text ilike ? limit 1`, [`%${word}%`]);
    if (rows.length > 0) holding.push(name);
  }
  return holding;
}
