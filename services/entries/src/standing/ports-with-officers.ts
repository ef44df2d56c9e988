import type { SqlEntityManager } from '@mikro-orm/postgresql';

/** The codes of the ports at which an officer works now: those that take filings. */
export async function portsWithOfficers(em: SqlEntityManager): Promise<string[]> {
  const rows = await em.execute<{ port: string }[]>('select distinct port from officer_port');
  return rows.map(({ port }) => port);
}
