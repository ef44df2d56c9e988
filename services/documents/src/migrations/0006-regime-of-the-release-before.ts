import { Migration } from '@mikro-orm/migrations';

const regimeOfPort = `create function regime_of_port() returns trigger language plpgsql as $$ begin
  new.regime := coalesce(new.regime, case when new.port ~ '^[0-9]{4}$' then 'US_CBP' else 'AS_TERRITORY' end);
  return new;
end $$`;

/** An entry that a process of the release before hears of, which writes no law, has that of its port. */
export class RegimeOfTheReleaseBefore extends Migration {
  override up(): void {
    this.addSql(regimeOfPort);
    this.addSql(`create trigger entry_access_regime before insert on entry_access
      for each row execute function regime_of_port()`);
  }
}

export const regimeOfTheReleaseBefore = { name: '0006-regime-of-the-release-before', class: RegimeOfTheReleaseBefore };
