import { Migration } from '@mikro-orm/migrations';

/** At which ports an entry names an account: whose officers then see by which name it goes. */
export class AccountPorts extends Migration {
  override up(): void {
    this.addSql(
      'create table account_port (account_id text not null, port text not null, primary key (account_id, port))',
    );
  }
}

export const accountPortsMigration = { name: '0008-account-ports', class: AccountPorts };
