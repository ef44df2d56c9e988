// Looks into the accounts of a data folder for what only a sandbox puts there.
import { isSandboxId } from '@landfall/service-kit';
import type { Postgres } from '@landfall/local-postgres';
import pg from 'pg';

/** Who is kept in a data folder. */
export interface Found {
  personas: number;
  /** Accounts and machine clients of the sandbox. */
  sandboxAccounts: number;
  sandboxMachines: number;
  /** People who are no personas, guests among them. */
  others: number;
}

export const nobody: Found = { personas: 0, sandboxAccounts: 0, sandboxMachines: 0, others: 0 };

export const isOfSandbox = ({ personas, sandboxAccounts, sandboxMachines }: Found): boolean =>
  personas + sandboxAccounts + sandboxMachines > 0;

export async function findPersonas(postgres: Pick<Postgres, 'adminUrl'>): Promise<Found> {
  const url = Object.assign(new URL(postgres.adminUrl), { pathname: '/accounts' }).href;
  const client = new pg.Client({ connectionString: url });
  try {
    await client.connect();
    const subjects = await idsIn(client, 'person', 'subject');
    const accounts = await idsIn(client, 'account', 'id');
    const machines = await idsIn(client, 'machine_client', 'client_id');
    const personas = subjects.filter(isSandboxId).length;
    return {
      personas,
      sandboxAccounts: accounts.filter(isSandboxId).length,
      sandboxMachines: machines.filter(isSandboxId).length,
      others: subjects.length - personas,
    };
  } catch (error) {
    if ((error as { code?: string }).code === noSuchDatabase) return nobody;
    throw error;
  } finally {
    await client.end();
  }
}

const noSuchDatabase = '3D000'; // https://www.postgresql.org/docs/18/errcodes-appendix.html

/** A first start that was broken off may not have made the table. */
async function idsIn(client: pg.Client, table: string, column: string): Promise<string[]> {
  const { rows } = await client.query<{ found: string | null }>('select to_regclass($1) as found', [`public.${table}`]);
  if (!rows[0]?.found) return [];
  return (await client.query<{ id: string }>(`select ${column} as id from ${table}`)).rows.map(({ id }) => id);
}

/** What was found, in words for the operator. */
export const tellFound = ({ personas, sandboxAccounts, sandboxMachines, others }: Found): string =>
  `${personas} personas, ${sandboxAccounts} accounts and ${sandboxMachines} machine clients of a sandbox, and ${others} other people`;
