import { Migration } from '@mikro-orm/migrations';

/** As `regimeOfRow` tells it, of rows written before. */
export const regimeOfRowsBefore = `update activity set regime = coalesce(facts ->> 'regime',
    case when cardinality(ports) = 1 and ports[1] ~ '^[0-9]{4}$' then 'US_CBP'
      when ports = '{ASPPG}' then 'AS_TERRITORY' end)
  where source <> 'accounts'`;

const ofRegime = (regime: string): string =>
  `create index activity_of_${regime.toLowerCase()} on activity (occurred_at desc, seq desc)
    where leads and (regime is null or regime = '${regime}')`;

/** The law that a row of the log tells of, so that officers of one do not walk the log of the other; and officers' rights by whose they are. */
export class ActivityRegimes extends Migration {
  override up(): void {
    this.addSql('alter table activity add column regime text');
    this.addSql(regimeOfRowsBefore);
    for (const regime of ['US_CBP', 'AS_TERRITORY']) this.addSql(ofRegime(regime));
    this.addSql(`create index event_rights_changed on event (subject) where type = 'rights.changed'`);
  }
}

export const activityRegimesMigration = { name: '0012-activity-regimes', class: ActivityRegimes };
